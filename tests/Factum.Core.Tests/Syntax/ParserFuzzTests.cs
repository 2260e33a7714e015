using System.Diagnostics;
using CsCheck;
using Factum.Syntax;
using Factum.Text;

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

    /// <summary>Each text is long in a way that a careless loop would make quadratic. Twenty thousand pieces against forty thousand.</summary>
    [Xunit.Theory]
    [Xunit.InlineData("person x {\n age 28 [\"q\"]\n}\n")]
    [Xunit.InlineData("<a")]
    [Xunit.InlineData("@a ")]
    [Xunit.InlineData("@a(")]
    [Xunit.InlineData("/// d\n")]
    [Xunit.InlineData("person x {\n")]
    [Xunit.InlineData("$")]
    [Xunit.InlineData("1,")]
    [Xunit.InlineData("a \"")]
    [Xunit.InlineData("[\"q\",")]
    [Xunit.InlineData("/// d\n@a\nx y\n")]
    public void Growth_is_linear(string piece)
    {
        Measure(piece, 1000);
        double small = Measure(piece, 20_000);
        double large = Measure(piece, 80_000);
        Xunit.Assert.True(large < 12 * small + 100, $"{small} ms became {large} ms for four times the text");
    }

    private static double Measure(string piece, int count)
    {
        string text = "person x {\n a " + string.Concat(Enumerable.Repeat(piece, count));
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        Parser.Parse(new SourceFile("a.facts", text.AsMemory()));
        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds;
    }
}
