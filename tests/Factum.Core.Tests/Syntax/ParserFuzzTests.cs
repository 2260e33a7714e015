using CsCheck;
using Factum.Syntax;

namespace Factum.Core.Tests.Syntax;

/// <summary>Whatever the text: a tree of full fidelity, no exception, no endless loop, diagnostics inside the text.</summary>
public sealed class ParserFuzzTests
{
    [Xunit.Fact]
    public void A_mutated_file_keeps_the_invariants() =>
        MutatedFacts.Gen.Sample(text => { TreeInvariants.Parse(text); }, iter: 3000);

    [Xunit.Fact]
    public void Any_characters_keep_the_invariants() =>
        Gen.Char["\"\\\n\r \t[](){},:@/|<>=!+-*.~?%$“abzAZ_09\0\uFEFF\uD83D\uDE00é"].Array[0, 60].Sample(text => { TreeInvariants.Parse(new string(text)); }, iter: 10000);

    [Xunit.Theory]
    [Xunit.InlineData("(", 100_000)]
    [Xunit.InlineData("not ", 100_000)]
    [Xunit.InlineData("a + ", 100_000)]
    [Xunit.InlineData("- ", 100_000)]
    [Xunit.InlineData("f(", 100_000)]
    public void Deep_expressions_are_refused(string piece, int count)
    {
        FileSyntax file = TreeInvariants.Parse("rule \"r\" for person: " + string.Concat(Enumerable.Repeat(piece, count)) + "a");
        Xunit.Assert.Equal("FACT0016", Xunit.Assert.Single(file.Diagnostics).Rule.Id);
    }
}
