using System.Diagnostics;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Core.Tests.Syntax;

/// <summary>The time of the process is measured, so nothing else runs beside it.</summary>
[Xunit.CollectionDefinition(nameof(ParserGrowthTests), DisableParallelization = true)]
[Xunit.Collection(nameof(ParserGrowthTests))]
public sealed class ParserGrowthTests
{
    /// <summary>Each text is long in a way that a careless loop would make quadratic.</summary>
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
        double small = Enumerable.Range(0, 3).Min(_ => Measure(piece, 20_000));
        double large = Enumerable.Range(0, 3).Min(_ => Measure(piece, 80_000));
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
