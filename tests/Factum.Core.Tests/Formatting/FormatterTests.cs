using Factum.Formatting;
using Factum.Syntax;
using Factum.Testing;
using Factum.Text;

namespace Factum.Core.Tests.Formatting;

/// <summary>The layout, as baselines: what is written, and what it becomes.</summary>
public sealed class FormatterTests
{
    private static readonly string folder = "tests/Factum.Core.Tests/Formatting/Baselines/";

    public static IEnumerable<Xunit.TheoryDataRow<string>> Cases => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.facts").Select(path => new Xunit.TheoryDataRow<string>(Path.GetFileName(path)));

    [Xunit.Theory]
    [Xunit.MemberData(nameof(Cases))]
    public void A_layout_is_as_it_was(string name)
    {
        string formatted = Format(File.ReadAllText(Path.Combine(Repository.Root, folder, name)));
        Baseline.Check(folder + name + ".formatted", formatted);
        Xunit.Assert.Equal(formatted, Format(formatted));
    }

    [Xunit.Theory]
    [Xunit.InlineData("", "")]
    [Xunit.InlineData("\n\n", "")]
    [Xunit.InlineData("according  to   x", "according to x\n")]
    [Xunit.InlineData("\r\n// a \r\n\r\n\r\naccording to x", "// a\r\n\r\naccording to x\r\n")]
    [Xunit.InlineData("// a\raccording to x\r", "// a\raccording to x\r")]
    [Xunit.InlineData("\uFEFFaccording to x", "\uFEFFaccording to x\n")]
    public void Line_ends_and_the_mark_in_front_are_kept(string text, string expected) => Xunit.Assert.Equal(expected, Format(text));

    private static string Format(string text) => Formatter.Format(Parser.Parse(new SourceFile("a.facts", text.AsMemory())));
}
