using System.Collections.Immutable;
using Factum.Evidence.Citing;
using Factum.Evidence.Passages;
using Factum.Evidence.Reading;
using Factum.Kinds;
using Factum.Rules;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Evidence.Entailment;

/// <summary>The corrections that evidence offers. Each title says what changes: nothing that touches a figure is corrected in silence.</summary>
internal static class EvidenceFixes
{
    private const int MostWords = 8;

    /// <summary>The value as the quote states it, where the property may hold it.</summary>
    public static ImmutableArray<Fix> Correct(ClaimPart part, StatedValue value, Agreement agreement)
    {
        if (!IsOfItsType(part, value.Mention) || !MayHold(part, value) || value.Mention.Text == part.Value.Text)
            return [];
        string what = agreement switch
        {
            Agreement.OtherBound => "bound",
            Agreement.OtherCurrency => "currency",
            Agreement.OtherMagnitude => "magnitude",
            Agreement.OtherSign => "sign",
            _ => part.Value.Type.Scalar == ScalarType.Date ? "date" : "figure",
        };
        return [new Fix($"Change the {what}: '{part.Value.Text}' to '{value.Mention.Text}'", [new TextEdit(part.Value.Site, value.Mention.Text)])];
    }

    /// <summary>The figure as the quote has it, without a currency that nobody states there.</summary>
    public static ImmutableArray<Fix> WithoutCurrency(ClaimPart part, StatedValue value)
    {
        string text = value.Mention.Text + " XXX";
        return MayHold(part, value) ? [new Fix($"State no currency: '{part.Value.Text}' to '{text}'", [new TextEdit(part.Value.Site, text)])] : [];
    }

    /// <summary>The annotation that says that the value is not literally in the quote; the author has to say why.</summary>
    public static ImmutableArray<Fix> Inferred(ClaimPart part) =>
        part.Cited.Claim.Inferred is null ? [AnnotationFix.Annotate(part.Cited.Claim, "Say with '@inferred' how it follows", "@inferred(\"say why\")")] : [];

    /// <summary>A longer quote that has the words which the value asks for; none where its sentence does not have them all.</summary>
    public static ImmutableArray<Fix> ExtendToWords(ClaimPart part, IReadOnlyList<string> missing)
    {
        foreach (QuotedPassage passage in part.Cited.Passages)
        {
            QuotedWords words = QuotedWords.InSentence(passage);
            TextSpan? longer = passage.Quoted[0];
            foreach (string word in missing)
                longer = longer is { } span && words.NearestPlaceOf(word, span) is { } place ? TextSpan.FromBounds(Math.Min(span.Start, place.Start), Math.Max(span.End, place.End)) : null;
            if (longer is { } found)
                return ExtendTo(passage, found);
        }

        return [];
    }

    /// <summary>A longer quote that takes in words of its sentence.</summary>
    public static ImmutableArray<Fix> ExtendTo(QuotedPassage passage, TextSpan words) =>
        Extend(passage, TextSpan.FromBounds(Math.Min(passage.Match.Start, words.Start), Math.Max(passage.Match.End, words.End)));

    /// <summary>A longer quote of the same passage, of eight words at most.</summary>
    public static ImmutableArray<Fix> Extend(QuotedPassage passage, TextSpan part)
    {
        LocatedQuote located = passage.Located;
        string words = new UniquePassage(located.Document).QuoteOf(new QuoteMatch(part.Start, part.End, []));
        if (located.Location.Pattern.Pieces.Length > 1 || !located.Location.Pattern.Insertions.IsEmpty || words.Split(' ').Length > MostWords || !Locator.Contains(located.Document, words))
            return [];
        return [new Fix($"Extend the quote to '{words}'", [new TextEdit(located.Quote.Site, words.Replace("\\", "\\\\").Replace("\"", "\\\""))])];
    }

    private static bool MayHold(ClaimPart part, StatedValue value)
    {
        bool isPlain = value.Mention is { Bound: BoundWord.None, IsRange: false, Amount: not null } or { Kind: MentionKind.Date, Bound: BoundWord.None, IsRange: false };
        return (isPlain || IsBounded(part)) && part.Value.Choices.Length == 1 && value.IsQuotedWhole && value.Mention.Text.Length > 0;
    }

    /// <summary>What may stand for a value need not be written as one: an age in years is no duration, and a percentage no number.</summary>
    private static bool IsOfItsType(ClaimPart part, Mention mention) => part.Value.Type.Scalar switch
    {
        ScalarType.Integer or ScalarType.Number when mention.Amount is { } figure && decimal.Truncate(figure) != figure && part.Value.Type.Scalar == ScalarType.Integer => false,
        ScalarType.Integer or ScalarType.Number => mention.Kind is MentionKind.Number or MentionKind.Ordinal or MentionKind.Age or MentionKind.Measure,
        ScalarType.Percent => mention.Kind == MentionKind.Percent,
        ScalarType.Money => mention.Kind == MentionKind.Money,
        ScalarType.Date => mention.Kind == MentionKind.Date,
        ScalarType.Duration => mention.Kind == MentionKind.Duration,
        _ => false,
    };

    private static bool IsBounded(ClaimPart part) => part.IsQualifier
        ? part.Cited.Claim.FindQualifier(part.Name)?.Declaration.IsBounded == true
        : part.Cited.Claim.Property.IsBounded;
}
