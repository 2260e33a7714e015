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
            fixes.Add(new Fix($"Add '{finding.Annotation}' and quote '{Shortened.Of(extension.NewText.Trim())}' too", [annotation, extension]));
        return fixes.ToImmutable();
    }

    public static ImmutableArray<Fix> Negation(AuditFinding finding)
    {
        ImmutableArray<Fix>.Builder fixes = ImmutableArray.CreateBuilder<Fix>();
        if (finding.Marker.Sense.Modality == Factum.Modality.Denied)
            fixes.Add(AnnotationFix.Annotate(finding.Claim, $"Say that it is denied: '{finding.Annotation}'", finding.Annotation));
        ClaimValue value = finding.Claim.Value;
        if (value is { Presence: Presence.Stated, Choices: [{ IsNot: false, Bound: BoundWord.None, Upper: null } choice] })
        {
            TextEdit negation = new(choice.Site with { Span = new TextSpan(choice.Site.Span.Start, 0) }, "not ");
            string title = $"Negate the value: 'not {Shortened.Of(value.Text)}'";
            fixes.Add(new Fix(title, [negation]));
            if (Extend(finding) is { } extension)
                fixes.Add(new Fix($"{title}, and quote '{Shortened.Of(extension.NewText.Trim())}' too", [negation, extension]));
        }

        return fixes.ToImmutable();
    }

    /// <summary>Quotes from the word on, or to the end of its clause; null where that would be much more.</summary>
    private static TextEdit? Extend(AuditFinding finding)
    {
        AuditedSentence sentence = finding.Sentence;
        Site quote = sentence.Passage.Located.Quote.Site;
        switch (sentence.PlaceOf(finding.Marker))
        {
            case MarkerPlace.Before:
                string? before = Addition(sentence, sentence.SpanOf(finding.Marker).Start, sentence.Passage.Match.Start);
                // The space between the words and the quote belongs to neither.
                return before is null ? null : new TextEdit(quote with { Span = new TextSpan(quote.Span.Start, 0) }, before[before.Length - 1] == ' ' ? before : before + " ");
            case MarkerPlace.Behind:
                string? behind = Addition(sentence, sentence.Passage.Match.End, EndOfClause(sentence, finding.Marker));
                return behind is null ? null : new TextEdit(quote with { Span = new TextSpan(quote.Span.End, 0) }, behind);
            default:
                return null;
        }
    }

    private static string? Addition(AuditedSentence sentence, int start, int end)
    {
        if (end <= start || end - start > LongestAddition)
            return null;
        string words = sentence.Passage.Located.Document.Breaks.Print(start, end);
        return words.IndexOf('[') >= 0 || words.IndexOf('…') >= 0 ? null : Escape(words);
    }

    /// <summary>The end of the last word before a mark, behind a word that says more than the quote.</summary>
    private static int EndOfClause(AuditedSentence sentence, Marker marker)
    {
        int last = marker.Last;
        while (last + 1 < sentence.Tokens.Count && sentence.Tokens[last + 1].Kind == TokenKind.Word)
            last++;
        return sentence.Tokens[last].End;
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

        return text.ToString();
    }
}
