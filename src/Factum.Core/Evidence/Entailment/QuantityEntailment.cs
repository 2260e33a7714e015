using Factum.Binding;
using Factum.Evidence.Reading;
using Factum.Kinds;
using Factum.Text;

namespace Factum.Evidence.Entailment;

/// <summary>A figure, an amount, a date, a duration: it follows from a value that the quotes state.</summary>
internal static class QuantityEntailment
{
    public static Judgement Judge(ClaimPart part, StatedValues stated, SourceCurrencies currencies)
    {
        // A source's own words for a date: "since recent months".
        if (part.Value.Exact is not QuantitySet claimed)
            return TextEntailment.Judge(part);
        QuantityComparison comparison = new(part, claimed, currencies.Of(part.Cited.Citation.Source));
        string? declared = part.Value.Type.Scalar == ScalarType.Money ? currencies.Declared(part.Cited.Citation.Source) : null;
        (Agreement Agreement, StatedValue Value)? best = null;
        foreach (StatedValue read in stated.All)
        {
            StatedValue value = BareCurrencies.Apply(part, read with { Mention = PropertySigns.Apply(part, read.Mention) }, declared);
            if (!QuantityKinds.Fits(part, value) || PropertySigns.IsOnlyChange(part, value.Mention) || PartFigures.IsOfAnother(part, value))
                continue;
            Agreement agreement = comparison.Compare(value);
            // Without the sentence around the quote nobody knows a bound that stands outside it.
            if (!part.Cited.HasContext && agreement is Agreement.OtherBound or Agreement.OtherCurrency or Agreement.CutShort or Agreement.LessPrecise)
                agreement = Agreement.Undecidable;
            if (best is null || agreement < best.Value.Agreement)
                best = (agreement, value);
        }

        if (best is null || best.Value.Agreement > Agreement.Undecidable)
        {
            if ((StatesQuantityWord(part) ?? StatesNothing(part) ?? StatedBesideQuote(part, claimed, stated, comparison)) is { } otherwise)
                return otherwise;
        }

        if (best is not { } found)
            return NotStated(part, claimed, stated, comparison);
        if (found.Agreement <= Agreement.FollowsByGuess && !part.IsQualifier && CountsProperty(part, stated, found.Value) is { } own)
            return Judge(part, Agreement.OtherFigure, own, currencies);
        return Judge(part, found.Agreement, found.Value, currencies);
    }

    /// <summary>"1,874 were nurses and 803 doctors" has another figure for the doctors; null where none counts what the property names, or the same does.</summary>
    private static StatedValue? CountsProperty(ClaimPart part, StatedValues stated, StatedValue found)
    {
        if (part.Value.Type.Scalar is not (ScalarType.Integer or ScalarType.Number) || Counts(part, found) || !IsToldWhat(found))
            return null;
        StatedValue? other = stated.All.FirstOrDefault(value => value.Core != found.Core && value.Mention.Kind == MentionKind.Number && Counts(part, value));
        return other is not null && stated.All.All(value => value.Core == other.Core || !Counts(part, value)) ? other : null;
    }

    /// <summary>A verb says what it counts; where nothing does, as in a list, it may be the same as before.</summary>
    private static bool IsToldWhat(StatedValue value)
    {
        ReadOnlySpan<char> behind = value.Passage.Text.Span.Slice(value.Core.End);
        return behind.StartsWith(" were ".AsSpan(), StringComparison.Ordinal) || behind.StartsWith(" are ".AsSpan(), StringComparison.Ordinal) || behind.StartsWith(" was ".AsSpan(), StringComparison.Ordinal);
    }

    private static bool Counts(ClaimPart part, StatedValue value) => value.Mention.Counted.Length > 0 && part.Name == value.Mention.Counted;

    /// <summary>True where a figure of the kind does not bear the claim out, whatever another does.</summary>
    public static bool StatesAnother(ClaimPart part, QuantitySet claimed, StatedValues stated, SourceCurrencies currencies)
    {
        QuantityComparison comparison = new(part, claimed, currencies.Of(part.Cited.Citation.Source));
        return stated.All.Any(value => QuantityKinds.Fits(part, value) && comparison.Compare(value) > Agreement.Wider);
    }

    /// <summary>True where the quotes state figures of the kind, and none that the claim allows.</summary>
    public static bool StatesNoneOf(ClaimPart part, QuantitySet claimed, StatedValues stated)
    {
        StatedValue[] fitting = [.. stated.All.Where(value => QuantityKinds.Fits(part, value) && value.IsQuotedWhole)];
        return fitting.Length > 0 && fitting.All(value => value.Mention.Values.Meet(claimed.Intervals).IsEmpty && (value.Mention.Currencies.IsEmpty || value.Mention.Currencies.Contains(claimed.Unit)));
    }

    private static Judgement Judge(ClaimPart part, Agreement agreement, StatedValue value, SourceCurrencies currencies)
    {
        TextSpan[] place = [value.Core];
        string text = value.Mention.Text;
        return agreement switch
        {
            Agreement.Follows => part.Judge(Support.Stated, [.. place]),
            Agreement.FollowsByGuess => part.Judge(Support.Stated, [.. place], null, currencies.IsFirstGuess(part.Cited.Citation.Source) ? Rules.CurrencyGuessed.Report(part, value) : null),
            Agreement.Wider => part.Judge(Support.Stated, [.. place], text, Rules.ValueWiderThanQuote.Report(part, value)),
            Agreement.Undecidable => part.Judge(Support.Undecidable, [.. place], text),
            Agreement.CutShort => part.Judge(Support.NotStated, [.. place], text, Rules.QuoteCutsValue.Report(part, value)),
            _ => part.Judge(Support.StatedOtherwise, [.. place], text, Rules.ValueNotAsQuoted.Report(part, value, agreement)),
        };
    }

    /// <summary>"No injuries" states none.</summary>
    private static Judgement? StatesNothing(ClaimPart part)
    {
        if (part.Value.Choices is not [{ IsNot: false, Bound: Syntax.BoundWord.None or Syntax.BoundWord.Exactly, Upper: null, Scalar: { Number: 0, IsQuantityWord: false, Date: null } }] || part.Value.Type.Scalar == ScalarType.Date)
            return null;
        QuotedWords words = QuotedWords.Of(part.Cited.Passages);
        return words.HasAll("no") || words.HasAll("none") || words.HasAll("nobody") || words.HasAll("nothing") ? part.Judge(Support.Stated) : null;
    }

    /// <summary>What a qualifier adds may stand in the sentence of the quote; and what is so on the day of the source needs no words for the day.</summary>
    private static Judgement? StatedBesideQuote(ClaimPart part, QuantitySet claimed, StatedValues stated, QuantityComparison comparison)
    {
        if (!part.IsQualifier)
            return null;
        if (stated.Around.FirstOrDefault(value => QuantityKinds.Fits(part, value) && comparison.Compare(value) is Agreement.Follows or Agreement.FollowsByGuess or Agreement.CutShort) is { } beside)
            return part.Judge(Support.Stated, [beside.Core]);
        return part is { Component: "on", Value.Type.Scalar: ScalarType.Date } && stated.Published is { } published && published.DaysWidened.IsSubsetOf(claimed.Intervals) ? part.Judge(Support.Stated) : null;
    }

    /// <summary><c>some</c>, <c>several</c>, <c>all</c>: the word itself.</summary>
    private static Judgement? StatesQuantityWord(ClaimPart part)
    {
        if (!part.Value.Choices.All(choice => choice is { IsNot: false, Scalar.IsQuantityWord: true }) || part.Value.Type.Scalar == ScalarType.Money)
            return null;
        QuotedWords words = QuotedWords.Of(part.Cited.Passages);
        return part.Value.Choices.All(choice => words.HasAll(choice.Scalar.Text)) ? part.Judge(Support.Stated, words.PlacesOf(part.Value.Choices[0].Scalar.Text)) : null;
    }

    /// <summary>The quotes state nothing of the kind; perhaps the bare figure.</summary>
    private static Judgement NotStated(ClaimPart part, QuantitySet claimed, StatedValues stated, QuantityComparison comparison)
    {
        if (part.Value.Choices.Any(choice => choice.IsNot))
            return part.Judge(Support.Undecidable);
        if (IsDayOfMonth(part, stated))
            return part.Judge(Support.Undecidable);
        if (part.Value.Type.Scalar == ScalarType.Money && stated.All.FirstOrDefault(value => value.Mention.Kind == MentionKind.Number && value.IsQuotedWhole && value.Mention.Values.IsSubsetOf(claimed.Intervals)) is { } bare)
            return part.Judge(Support.NotStated, [bare.Core], bare.Mention.Text, Rules.CurrencyNotInQuote.Report(part, bare));
        StatedValue? beside = stated.Around.FirstOrDefault(value => QuantityKinds.Fits(part, value) && comparison.Compare(value) is Agreement.Follows or Agreement.FollowsByGuess or Agreement.CutShort);
        return part.Judge(Support.NotStated, [], null, Rules.ValueNotInQuote.Report(part, stated.All.Count > 0 ? stated.All[0].Mention : null, beside));
    }

    /// <summary>"On the 20th": the day is that of the claim, and the month is told elsewhere.</summary>
    private static bool IsDayOfMonth(ClaimPart part, StatedValues stated) =>
        part.Value is { Type.Scalar: ScalarType.Date, Choices: [{ Upper: null, Scalar.Date: { Days: { Low: { } low, High: { } high } } }] } && low == high
        && stated.All.Any(value => value is { IsQuotedWhole: true, Mention: { Kind: MentionKind.Ordinal, Counted: "", Amount: { } day } } && day == CalendarDays.Date(low).Day);
}
