using Factum.Rules;
using Factum.Syntax.Rules;
using Xunit;

namespace Factum.Core.Tests.Binding;

/// <summary>The rules of names, kinds and values fire on their example and are silent on the mended one, with no other complaint of the front end.</summary>
public sealed class RuleTests
{
    public static TheoryData<string> Ids =>
        [.. RuleList.All.Where(rule => rule.Id.StartsWith("FACT1", StringComparison.Ordinal) && rule.Fires is not null).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Fires(string id)
    {
        FrontEndResult result = FrontEnd.Run(Find(id).Fires!);
        Assert.Contains(id, result.Diagnostics.Select(found => found.Rule.Id));
        Assert.All(result.Diagnostics, found => Assert.True(found.Rule.Id == id || found.Rule == NotEvaluatedYet.Rule, found.ToString()));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Stays_silent(string id) => Assert.Empty(FrontEnd.Run(Find(id).Silent!).Diagnostics.Select(found => found.ToString()));

    /// <summary>Each argument of a message is used, and none is missing.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Message_is_complete(string id) => Assert.All(FrontEnd.Run(Find(id).Fires!).Diagnostics, found =>
    {
        Assert.DoesNotContain("{", found.Message, StringComparison.Ordinal);
        Assert.All(found.Arguments, argument => Assert.Contains(argument, found.Message, StringComparison.Ordinal));
    });

    private static Rule Find(string id) => RuleList.All.Single(rule => rule.Id == id);
}
