using System.Globalization;
using Factum.Testing;
using Xunit;

namespace Factum.Consistency.Rules;

/// <summary>A text made to be slow is cut short, and says so.</summary>
public sealed class TooManyToCompareTests
{
    [Fact]
    public void Thousands_of_bounds_that_nearly_all_agree_are_too_many()
    {
        IEnumerable<string> claims = Enumerable.Range(0, 3_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"    amount at least {i} USD\n"));
        CheckedSet set = FactTest.Run($"offer sale {{\n{string.Concat(claims)}    amount exactly 2_000 USD\n}}\n");
        Assert.Contains(TooManyToCompare.Rule, set.Diagnostics.Select(diagnostic => diagnostic.Rule));
    }
}
