using System.Collections.Immutable;
using Factum.Evidence.Passages;
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
        bool isPlain = value.Mention is { Bound: BoundWord.None, IsRange: false, Amount: not null } or { Kind: Reading.MentionKind.Date, Bound: BoundWord.None, IsRange: false };
        bool mayHold = isPlain || IsBounded(part);
        if (!mayHold || part.Value.Choices.Length > 1 || !value.IsQuotedWhole || value.Mention.Text.Length == 0)
            return [];
        string what = agreement switch
        {
            Agreement.OtherBound => "bound",
            Agreement.OtherCurrency => "currency",
            Agreement.OtherMagnitude => "magnitude",
            Agreement.OtherSign => "sign",
            _ => "figure",
        };
        return [new Fix($"Change the {what}: '{part.Value.Text}' to '{value.Mention.Text}'", [new TextEdit(part.Value.Site, value.Mention.Text)])];
    }

    /// <summary>The annotation that says that the value is not literally in the quote; the author has to say why.</summary>
    public static ImmutableArray<Fix> Inferred(ClaimPart part) =>
        part.Cited.Claim.Inferred is null ? [AnnotationFix.Annotate(part.Cited.Claim, "Say with '@inferred' how it follows", "@inferred(\"say why\")")] : [];

    /// <summary>A longer quote of the same passage, of eight words at most.</summary>
    public static ImmutableArray<Fix> Extend(QuotedPassage passage, TextSpan part)
    {
        LocatedQuote located = passage.Located;
        string words = located.Document.Passage(part.Start, part.End).Replace("\r\n", " ").Replace('\n', ' ').Replace('\r', ' ');
        if (located.Location.Pattern.Pieces.Length > 1 || !located.Location.Pattern.Insertions.IsEmpty || words.Split(' ').Length > MostWords || !Locator.Contains(located.Document, words))
            return [];
        return [new Fix($"Extend the quote to '{words}'", [new TextEdit(located.Quote.Site, words.Replace("\\", "\\\\").Replace("\"", "\\\""))])];
    }

    private static bool IsBounded(ClaimPart part) => part.IsQualifier
        ? part.Cited.Claim.FindQualifier(part.Name)?.Declaration.IsBounded == true
        : part.Cited.Claim.Property.IsBounded;
}
