using Factum.Testing;
using Xunit;

namespace Factum.Core.Tests.Evidence.Audit;

/// <summary>Texts that nobody wrote to be read.</summary>
public sealed class AuditHostilityTests
{
    [Theory]
    [InlineData("(")]
    [InlineData("— ")]
    [InlineData(", who ")]
    [InlineData("not ")]
    [InlineData("said that ")]
    [InlineData("if, ")]
    [InlineData("\" ")]
    [InlineData("without no ")]
    [InlineData("according to ")]
    public void Endless_nesting_ends(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 20_000)) + " Ada Byron lives in Ockham " + string.Concat(Enumerable.Repeat(unit, 20_000));
        CheckedSet set = FactTest.Run($"source gazette \"The Gazette\" {{\n    document \"gazette.txt\"\n}}\n\naccording to gazette\n\nperson ada \"Ada Byron\" {{\n    home \"Ockham\" [\"lives in Ockham\"]\n}}\n=== documents/gazette.txt\n{text}\n");
        Assert.Equal(1, set.Summary.VerifiedByText);
    }
}
