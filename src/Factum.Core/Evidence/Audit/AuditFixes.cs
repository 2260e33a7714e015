using System.Collections.Immutable;
using System.Text;
using Factum.Binding;
using Factum.Rules;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Evidence.Audit;

/// <summary>The corrections that an audit offers: the modality that fits, with or without a longer quote, or <c>not</c>.</summary>
internal static class AuditFixes
{
    /// <summary>A longer addition would carry the article, not the evidence.</summary>
    private const int LongestAddition = 80;

    public static ImmutableArray<Fix> Modality(AuditFinding finding)
    {
        TextEdit annotation = AnnotationFix.EditOf(finding.Claim, finding.Annotation);
        ImmutableArray<Fix>.Builder fixes = ImmutableArray.CreateBuilder<Fix>();
        fixes.Add(new Fix($"Add '{finding.Annotation}'", [annotation]));
        if (Extend(finding) is { } extension)
            fixes.Add(new Fix($"Add '{finding.Annotation}' and quote '{Shortened.Of(finding.Word)}' too", [annotation, extension]));
        return fixes.ToImmutable();
    }

    public static ImmutableArray<Fix> Negation(AuditFinding finding)
    {
        ImmutableArray<Fix>.Builder fixes = ImmutableArray.CreateBuilder<Fix>();
        if (finding.Marker.Sense.Modality == Factum.Modality.Denied)
            fixes.Add(AnnotationFix.Annotate(finding.Claim, $"Say that it is denied: '{finding.Annotation}'", finding.Annotation));
        ClaimValue value = finding.Claim.Value;
        if (value is { Presence: Presence.Stated, Choices: [{ IsNot: false, Bound: BoundWord.None, Upper: null } choice] })
            fixes.Add(new Fix($"Negate the value: 'not {Shortened.Of(value.Text)}'", [new TextEdit(choice.Site with { Span = new TextSpan(choice.Site.Span.Start, 0) }, "not ")]));
        return fixes.ToImmutable();
    }

    /// <summary>Quotes from the word on; null where it does not stand shortly before the quote.</summary>
    private static TextEdit? Extend(AuditFinding finding)
    {
        AuditedSentence sentence = finding.Sentence;
        if (sentence.PlaceOf(finding.Marker) != MarkerPlace.Before)
            return null;
        int start = sentence.SpanOf(finding.Marker).Start, end = sentence.Passage.Match.Start;
        if (end <= start || end - start > LongestAddition)
            return null;
        string words = sentence.Passage.Located.Document.Passage(start, end);
        if (words.IndexOf('[') >= 0 || words.IndexOf('…') >= 0)
            return null;
        Site quote = sentence.Passage.Located.Quote.Site;
        return new TextEdit(quote with { Span = new TextSpan(quote.Span.Start, 0) }, Escape(words));
    }

    private static string Escape(string words)
    {
        StringBuilder text = new(words.Length);
        foreach (char c in words)
        {
            // No line break may come into the string.
            if (c is '"' or '\\')
                text.Append('\\');
            text.Append(Unicode.IsWhiteSpace(c) ? ' ' : c);
        }

        // The space between the words and the quote belongs to neither.
        return text.Length > 0 && text[text.Length - 1] == ' ' || words.Length == 0 ? text.ToString() : text + " ";
    }
}
