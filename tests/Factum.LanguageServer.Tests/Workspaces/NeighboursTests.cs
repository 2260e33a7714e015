using CsCheck;
using Factum.Syntax;
using Factum.Text;
using Xunit;

namespace Factum.LanguageServer.Workspaces;

public sealed class NeighboursTests
{
    private static readonly HashSet<string> names = new(["ada", "minutes", "to", "born"], StringComparer.Ordinal);

    private static readonly string[] fragments =
    [
        "person", "ada", "minutes", "kind", "extend", "rule", "rate", "according", "to", "born", "Ada", "\"Ada\"", "\"", "{", "}", "[", "]", "(", ")", "@allow", "@", ":", "=", "1", "1.5", "EUR", "about", "/// what", "// what", "!", "\n", "\n", "\n",
    ];

    [Xunit.Theory]
    [InlineData("person ada \"Ada\" {\n}\n", true)]
    [InlineData("person\n ada\n", false)]
    [InlineData("person bea { born 1987 } person ada\n", true)]
    [InlineData("@allow(FACT2001, \"so\") person ada\n", true)]
    [InlineData("kind boat \"boats\" {\n}\n", true)]
    [InlineData("extend person {\n}\n", true)]
    [InlineData("rule \"So\" for person: born > 1\n", true)]
    [InlineData("rate 1 USD = 2 EUR\n", true)]
    [InlineData("according to gazette\nperson bea \"Bea\" {\n    born  1987  [\"ada ada\"]\n}\n// person ada\n", false)]
    public void A_text_is_looked_at_more_closely_where_it_may_declare_what_is_named(string text, bool isCandidate) => Assert.Equal(isCandidate, Neighbours.MayDeclare(text, names));

    /// <summary>Of no file is it said that it declares nothing, and then the parser finds something in it.</summary>
    [Xunit.Fact]
    public void No_text_that_declares_something_needed_is_passed_over() =>
        Gen.Select(Gen.Int[0, fragments.Length - 1].Select(i => fragments[i]), Gen.Int[0, 2].Select(i => i == 0 ? "" : " ")).Array[1, 24].Sample(
            parts =>
            {
                string text = string.Concat(parts.Select(part => part.Item1 + part.Item2));
                FileSyntax file = Parser.Parse(new SourceFile("a.facts", text.AsMemory()));
                return Neighbours.MayDeclare(text, names) || !file.Declarations.Any(declaration => Neighbours.IsNeeded(file, declaration, names));
            },
            iter: 20_000);
}
