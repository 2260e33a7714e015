using System.Text;
using Factum.Text;
using Spectre.Console;

namespace Factum.Cli.Reporting;

/// <summary>The line of a place, and carets that stand under it on a terminal.</summary>
/// <param name="Line">The line, or the part of a long one around the place.</param>
/// <param name="Indent">White space as wide as what stands before the place.</param>
/// <param name="Carets">At least one; as many as the place is wide on this line.</param>
internal sealed record SourceExcerpt(string Line, string Indent, string Carets)
{
    private const int MostBefore = 100, MostAfter = 100;

    /// <summary>Null where the line is blank: a caret under nothing says nothing.</summary>
    public static SourceExcerpt? Of(Site site)
    {
        ReadOnlySpan<char> text = site.File.Text.Span;
        int start = site.File.Lines.LineStart(site.Start.Line);
        int end = EndOfLine(text, start);
        if (text[start..end].IsWhiteSpace())
            return null;

        int from = Math.Max(start, site.Span.Start - MostBefore), until = Math.Min(end, Math.Max(site.Span.Start, Math.Min(site.Span.End, end)) + MostAfter);
        until = Math.Max(until, site.Span.Start);
        string before = WithoutControls(Mark(from > start) + text[from..site.Span.Start].ToString());
        string marked = WithoutControls(text[site.Span.Start..Math.Clamp(site.Span.End, site.Span.Start, until)].ToString());
        string after = WithoutControls(text[(site.Span.Start + Math.Clamp(site.Span.Length, 0, until - site.Span.Start))..until].ToString()) + Mark(until < end);
        return new SourceExcerpt(
            before + marked + after,
            new string(' ', before.GetCellWidth()),
            new string('^', Math.Max(1, marked.TrimEnd().GetCellWidth())));
    }

    /// <summary>A text from a file may hold what moves a cursor or changes colours: on a terminal it must not. A tab is four spaces.</summary>
    public static string WithoutControls(string text)
    {
        if (!text.Any(char.IsControl))
            return text;
        StringBuilder shown = new(text.Length);
        foreach (char character in text)
            shown.Append(character == '\t' ? "    " : char.IsControl(character) ? "\uFFFD" : character.ToString());
        return shown.ToString();
    }

    private static string Mark(bool isCut) => isCut ? "…" : "";

    private static int EndOfLine(ReadOnlySpan<char> text, int start)
    {
        int length = text[start..].IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : start + length;
    }
}
