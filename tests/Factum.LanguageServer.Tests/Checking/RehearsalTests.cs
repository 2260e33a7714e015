using Factum.Rules;
using Xunit;

namespace Factum.LanguageServer.Checking;

public sealed class RehearsalTests
{
    /// <summary>Else it would not go through what comes behind a quote that is found.</summary>
    [Xunit.Fact]
    public void What_is_rehearsed_is_good()
    {
        CheckedSet set = Rehearsal.Run();
        Assert.DoesNotContain(set.Diagnostics, diagnostic => diagnostic.Severity is Severity.Error or Severity.Warning);
        Assert.Equal(set.Summary.Total, set.Summary.VerifiedByText);
        Assert.True(set.Summary.Total > 7);
    }
}
