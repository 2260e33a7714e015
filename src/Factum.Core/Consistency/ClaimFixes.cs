using System.Collections.Immutable;
using Factum.Binding;
using Factum.Rules;
using Factum.Text;

namespace Factum.Consistency;

/// <summary>The corrections that a contradiction offers: annotations above the member, with its indentation and line ending.</summary>
internal static class ClaimFixes
{
    public static ImmutableArray<Fix> Of(BoundClaim claim, BoundClaim other)
    {
        ImmutableArray<Fix>.Builder fixes = ImmutableArray.CreateBuilder<Fix>();
        if (claim.Disputed is null)
            fixes.Add(Annotate(claim, "Acknowledge the dispute with '@disputed'", $"@disputed(\"{Reason(other)}\")"));
        if (claim.Rank == Rank.Normal)
        {
            fixes.Add(Annotate(claim, "Let this claim decide the value with '@preferred'", "@preferred(\"say why\")"));
            fixes.Add(Annotate(claim, "Leave this claim out of comparison with '@deprecated'", "@deprecated(\"say why\")"));
        }

        return fixes.ToImmutable();
    }

    private static string Reason(BoundClaim other)
    {
        // No line break may come into the string.
        return ("elsewhere " + ClaimText.Of(other)).Replace("\\", "\\\\").Replace("\"", "\\\"").Replace('\n', ' ').Replace('\r', ' ');
    }

    /// <summary>An annotation in front of the claim's property.</summary>
    public static Fix Annotate(BoundClaim claim, string title, string annotation)
    {
        // Before the property's name, so that documentation and other annotations stay above.
        Site property = claim.PropertySite;
        string indentation = IndentationBefore(property);
        string separator = indentation.Length == property.Start.Column ? LineEnding(property.File) + indentation : " ";
        return new Fix(title, [new TextEdit(property with { Span = new TextSpan(property.Span.Start, 0) }, annotation + separator)]);
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
