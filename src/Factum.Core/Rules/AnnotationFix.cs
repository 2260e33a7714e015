using Factum.Binding;
using Factum.Text;

namespace Factum.Rules;

/// <summary>Edits that put an annotation above a member, with its indentation and line ending.</summary>
internal static class AnnotationFix
{
    public static Fix Annotate(BoundClaim claim, string title, string annotation) => new(title, [EditOf(claim, annotation)]);

    public static TextEdit EditOf(BoundClaim claim, string annotation)
    {
        // Before the property's name, so that documentation and other annotations stay above.
        Site property = claim.PropertySite;
        string indentation = IndentationBefore(property);
        string separator = indentation.Length == property.Start.Column ? LineEnding(property.File) + indentation : " ";
        return new TextEdit(property with { Span = new TextSpan(property.Span.Start, 0) }, annotation + separator);
    }

    /// <summary>The blanks at the beginning of the line; all that stands before the property, unless it shares its line.</summary>
    private static string IndentationBefore(Site property)
    {
        ReadOnlySpan<char> text = property.File.Text.Span;
        int start = property.Span.Start - property.Start.Column;
        int end = start;
        while (end < property.Span.Start && text[end] is ' ' or '\t')
            end++;
        return text.Slice(start, end - start).ToString();
    }

    /// <summary>That of the file's first line.</summary>
    private static string LineEnding(SourceFile file)
    {
        ReadOnlySpan<char> text = file.Text.Span;
        int end = text.IndexOfAny('\r', '\n');
        if (end < 0 || text[end] == '\n')
            return "\n";
        return end + 1 < text.Length && text[end + 1] == '\n' ? "\r\n" : "\r";
    }
}
