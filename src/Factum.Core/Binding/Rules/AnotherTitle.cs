using System.Collections.Immutable;
using Factum.Rules;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Binding.Rules;

internal static class AnotherTitle
{
    public static readonly Rule Rule = new("FACT1105", "AnotherTitle", Severity.Error, "'{0}' is titled '{1}' here and '{2}' in {3}")
    {
        Title = "Another title",
        Why = "The first title names an entity everywhere. Later blocks repeat it or leave it out; another name is also-known-as.",
        Fires = """
        person ada-byron "Ada Byron"
        person ada-byron "Ada Lovelace" { note "Wrote notes." }
        """,
        Silent = """
        person ada-byron "Ada Byron"
        person ada-byron { note "Wrote notes." }
        """,
    };

    /// <summary>Writes the other title as <c>also-known-as</c> in the same block.</summary>
    public static ImmutableArray<Fix> Fixes(EntityBlock block, string title)
    {
        string text = block.Site.File.ToString(block.Site.Span);
        int titleEnd = block.TitleSite.Span.End - block.Site.Span.Start;
        int brace = text.IndexOf('{', Math.Min(titleEnd, text.Length));
        string member = "also-known-as " + StringText.Write(title);
        Site behindName = new(block.Site.File, TextSpan.FromBounds(block.NameSite.Span.End, block.TitleSite.Span.End));
        ImmutableArray<TextEdit> edits = brace < 0
            ? [new TextEdit(behindName, " {\n    " + member + "\n}")]
            : [new TextEdit(behindName, ""), new TextEdit(new Site(block.Site.File, new TextSpan(block.Site.Span.Start + brace + 1, 0)), "\n    " + member + (IsEndOfLine(text, brace + 1) ? "" : "\n   "))];
        return [new Fix("Write the title as 'also-known-as'", edits)];
    }

    private static bool IsEndOfLine(string text, int index) => index >= text.Length || text[index] is '\r' or '\n';
}
