using Factum.Binding;
using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Origins;

/// <summary>Writes a <c>derives-from</c> with its quote into the block of a source, with the block's indentation and line ending.</summary>
internal static class DerivationEdit
{
    /// <summary>Null where the block cannot take a member: its braces are broken.</summary>
    public static Fix? Insert(EntityBlock block, string origin, string citation)
    {
        string member = $"derives-from {origin} {citation}";
        SourceFile file = block.Site.File;
        string line = LineEnding(file), indentation = IndentationOf(file, block.KindSite.Span.Start);
        if (!block.Claims.IsEmpty)
        {
            BoundClaim last = block.Claims[block.Claims.Length - 1];
            string inner = IndentationOf(file, last.PropertySite.Span.Start);
            return Fix(origin, file, last.Site.Span.End, line + (inner.Length > indentation.Length ? inner : indentation + "    ") + member);
        }

        string text = file.ToString(block.Site.Span);
        if (text.EndsWith("}", StringComparison.Ordinal))
        {
            int brace = text.IndexOf('{', Math.Max(block.NameSite.Span.End, block.TitleSite.File is null ? 0 : block.TitleSite.Span.End) - block.Site.Span.Start);
            return brace < 0 ? null : Fix(origin, file, block.Site.Span.Start + brace + 1, line + indentation + "    " + member + (text.IndexOf('\n', brace) < 0 ? line + indentation : ""));
        }

        return text.IndexOf('{', block.NameSite.Span.End - block.Site.Span.Start) >= 0 && block.TitleSite.File is null
            ? null
            : Fix(origin, file, block.Site.Span.End, " {" + line + indentation + "    " + member + line + indentation + "}");
    }

    private static Fix Fix(string origin, SourceFile file, int at, string text) => new($"Declare 'derives-from {origin}'", [new TextEdit(new Site(file, new TextSpan(at, 0)), text)]);

    private static string IndentationOf(SourceFile file, int at)
    {
        ReadOnlySpan<char> text = file.Text.Span;
        int start = file.Lines.LineStart(file.PlaceOf(at).Line), end = start;
        while (end < at && text[end] is ' ' or '\t')
            end++;
        return text.Slice(start, end - start).ToString();
    }

    /// <summary>That of the file's first line.</summary>
    private static string LineEnding(SourceFile file)
    {
        ReadOnlySpan<char> text = file.Text.Span;
        int end = text.IndexOf('\n');
        return end > 0 && text[end - 1] == '\r' ? "\r\n" : "\n";
    }
}
