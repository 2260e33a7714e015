using Factum.Rules;
using Xunit;

namespace Factum.Consistency.Constraints;

public sealed class KindConstraintsTests
{
    [Theory]
    [InlineData("size integer required", "thing {|FACT3020:a|} { note \"x\" }")]
    [InlineData("size integer required", "thing {|FACT3020:a|}")]
    [InlineData("size integer required", "thing a { size unknown }")]
    [InlineData("size integer required", "thing a { note \"x\" }\nthing a { size 4 }")]
    [InlineData("size integer from 1 to 9", "thing a { size {|FACT3021:10|} }")]
    [InlineData("size integer from 1 to 9", "thing a { size 9 }")]
    [InlineData("size integer bounded from 1 to 9", "thing a { size over 5 }")]
    [InlineData("size integer bounded from 1 to 9", "thing a { size {|FACT3021:over 9|} }")]
    [InlineData("share percent from 0% to 100%", "thing a { share {|FACT3021:101%|} }")]
    [InlineData("share percent from 0% to 100%", "thing a { share 100.0% }")]
    [InlineData("fee money from 5 USD to 9 USD", "thing a { fee {|FACT3021:10 USD|} }")]
    [InlineData("fee money from 5 USD to 9 USD", "thing a { fee 10 EUR }")]
    [InlineData("code text matches \"[A-Z]+\"", "thing a { code {|FACT3022:\"abc\"|} or \"ABC\" }")]
    [InlineData("code text matches \"[A-Z]+\"", "thing a { code not \"abc\" }")]
    [InlineData("class one of (x, y, z) none of (z)", "thing a { class {|FACT3023:z|} }")]
    [InlineData("class one of (x, y, z) none of (z)", "thing a { class not z }")]
    [InlineData("code text unique", "thing a { code {|FACT3024:\"1\"|} }\nthing b { code {|FACT3024:\"1\"|} }\nthing c { code \"2\" }")]
    [InlineData("code text unique", "thing a { code \"1\" }\nthing a { code \"1\" }")]
    [InlineData("fee money in (USD, EUR)", "thing a { fee {|FACT3025:5 GBP|} }")]
    [InlineData("fee money in (USD, EUR)", "thing a { fee 5 XXX }")]
    [InlineData("task text requires size\n size integer", "thing a { {|FACT3027:task|} \"x\" }")]
    [InlineData("task text requires size\n size integer", "thing a { task \"x\"\n size 4 }")]
    [InlineData("task text requires class = x\n class one of (x, y)", "thing a { {|FACT3027:task|} \"x\"\n class y }")]
    [InlineData("task text requires class = x\n class one of (x, y)", "thing a { task \"x\"\n class x or y }")]
    [InlineData("task text requires class = x\n class one of (x, y)", "thing a { task \"x\"\n class unknown }")]
    [InlineData("task text excludes size\n size integer", "thing a { {|FACT3028:task|} \"x\"\n {|FACT3028:size|} 4 }")]
    [InlineData("task text excludes class = x\n class one of (x, y)", "thing a { task \"x\"\n class y }")]
    [InlineData("task text excludes class = x\n class one of (x, y)", "thing a { {|FACT3028:task|} \"x\"\n {|FACT3028:class|} x }")]
    public void Constraints(string properties, string entities) => _ = FactText.Check($"kind thing \"things\" {{\n {properties}\n}}\n{entities}\n");

    [Xunit.Fact]
    public void Suggested_constraints_are_hints() =>
        Assert.Equal(Severity.Hint, Assert.Single(FactText.Run("kind thing \"things\" {\n size integer from 1 to 9 suggested\n}\nthing a { size 10 }\n").Result.Diagnostics).Severity);

    [Theory]
    [InlineData("thing a { size $ }")]
    [InlineData("thing a { sise 4 }")]
    [InlineData("thing a { note \"x\"")]
    [InlineData("thing a { size \"broken\" }")]
    public void What_is_broken_is_not_missing_too(string entity) =>
        Assert.DoesNotContain(FactText.Run($"kind thing \"things\" {{\n size integer required\n}}\n// broken\n{entity}\n").Result.Diagnostics, diagnostic => diagnostic.Rule.Id == "FACT3020");
}
