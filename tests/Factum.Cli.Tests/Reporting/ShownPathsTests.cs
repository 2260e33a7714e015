using Factum.Cli.Reporting;
using Factum.Rules;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Cli.Tests.Reporting;

/// <summary>A message names places as a terminal can open them, wherever in it they stand.</summary>
public sealed class ShownPathsTests
{
    private static readonly string folder = Path.Combine(Directory.GetCurrentDirectory(), "of facts");

    private static readonly SourceFile file = new("b (old).facts", "age 41".AsMemory());

    private static readonly ProjectInput input = new()
    {
        Files = [Parser.Parse(file), Parser.Parse(new SourceFile("deep/c.facts", default))],
        Documents = [new(new SourceFile("../texts/d 1.txt", default))],
        Lock = new SourceFile("facts.lock", default),
    };

    [Theory]
    [InlineData("b (old).facts", "of facts/b (old).facts")]
    [InlineData("deep/c.facts", "of facts/deep/c.facts")]
    [InlineData("facts.lock", "of facts/facts.lock")]
    [InlineData("../texts/d 1.txt", "texts/d 1.txt")]
    [InlineData("see deep/c.facts(3)", "see of facts/deep/c.facts(3)")]
    [InlineData("see b (old).facts(3) and ../texts/d 1.txt(14)", "see of facts/b (old).facts(3) and texts/d 1.txt(14)")]
    [InlineData("(deep/c.facts(1))", "(of facts/deep/c.facts(1))")]
    [InlineData("'deep/c.facts(1)'", "'of facts/deep/c.facts(1)'")]
    [InlineData("c.facts(3)", "c.facts(3)")]
    [InlineData("deep/c.facts(x)", "deep/c.facts(x)")]
    [InlineData("deep/c.facts(", "deep/c.facts(")]
    [InlineData("very-deep/c.facts(3)", "very-deep/c.facts(3)")]
    [InlineData("", "")]
    public void An_argument_is_put_as_a_path_from_here(string argument, string shown)
    {
        Rule rule = new("FACT0000", "Any", Severity.Info, "{0}") { Title = "", Why = "", Fires = "", Silent = "" };
        Assert.Equal(shown, new ShownPaths(folder, input).MessageOf(new FactDiagnostic(rule, new Site(file, default), argument)));
    }

    [Fact]
    public void A_file_beside_the_current_folder_has_its_whole_path()
    {
        string elsewhere = Path.Combine(Path.GetTempPath(), "elsewhere");
        Assert.Equal(Path.Combine(elsewhere, "b (old).facts").Replace('\\', '/'), new ShownPaths(elsewhere, input).Of(file));
    }
}
