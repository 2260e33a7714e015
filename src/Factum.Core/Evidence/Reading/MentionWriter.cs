using System.Collections.Immutable;
using Factum.Binding;
using Factum.Kinds;
using Factum.Syntax;
using Factum.Text;
using Factum.Values;

namespace Factum.Evidence.Reading;

/// <summary>Turns statements into mentions: the bounds applied, the text in the words of the language.</summary>
internal sealed class MentionWriter(ReadingText text)
{
    private readonly DirectionGrammar directions = new(text);
    private readonly BareSums sums = new(text);

    public Mention Write(Statement statement)
    {
        Amount lower = statement.Amount, upper = statement.Upper ?? lower;
        IntervalSet figure = statement.Alternative is { } other ? lower.Set.Union(other.Set) : statement.Upper is null ? lower.Set : Bounds.Between(lower.Set, upper.Set);
        BoundWord bound = OuterBound(statement.Bounds);
        return new Mention
        {
            Kind = statement.Kind,
            Span = Span(statement.First, statement.Next),
            Core = Span(statement.CoreFirst, statement.CoreNext),
            Bound = bound,
            Values = Apply(statement.Bounds, TypeOf(statement.Kind), figure),
            Figure = figure,
            Amount = statement.Upper is null && statement.Alternative is null ? lower.Number : null,
            IsRange = statement.Upper is not null,
            Currencies = upper.Currencies.IsEmpty ? lower.Currencies : upper.Currencies,
            Unit = upper.Unit,
            Counted = statement.Kind is MentionKind.Number or MentionKind.Ordinal ? Counted(statement.Next) : statement.Kind == MentionKind.Measure ? text.Written(upper.Next - 1) : "",
            Direction = directions.Read(statement),
            IsBareSum = sums.IsSum(statement),
            Text = TextOf(statement, bound, lower, upper),
        };
    }

    private TextSpan Span(int first, int next) => TextSpan.FromBounds(text[first].Start, text[next - 1].End);

    public static ScalarType TypeOf(MentionKind kind) => kind switch
    {
        MentionKind.Percent or MentionKind.PercentagePoints => ScalarType.Percent,
        MentionKind.Money => ScalarType.Money,
        MentionKind.Date => ScalarType.Date,
        MentionKind.Duration => ScalarType.Duration,
        MentionKind.Age => ScalarType.Integer,
        _ => ScalarType.Number,
    };

    private static IntervalSet Apply(ImmutableArray<BoundReading> bounds, ScalarType type, IntervalSet figure)
    {
        IntervalSet values = figure;
        for (int i = bounds.Length - 1; i >= 0; i--)
        {
            IntervalSet applied = Bounds.Apply(bounds[i].Bound, type, values);
            values = bounds[i].Also == BoundWord.None ? applied : applied.Meet(Bounds.Apply(bounds[i].Also, type, values));
        }

        return values;
    }

    private static BoundWord OuterBound(ImmutableArray<BoundReading> bounds)
    {
        foreach (BoundReading bound in bounds)
        {
            if (bound.Bound is not (BoundWord.About or BoundWord.Exactly))
                return bound.Bound;
        }

        return bounds.IsEmpty ? BoundWord.None : bounds[0].Bound;
    }

    public static string WordOf(BoundWord bound) => bound switch
    {
        BoundWord.Exactly => "exactly ",
        BoundWord.About => "about ",
        BoundWord.UpTo => "up to ",
        BoundWord.AtMost => "at most ",
        BoundWord.AtLeast => "at least ",
        BoundWord.Over => "over ",
        BoundWord.Under => "under ",
        _ => "",
    };

    /// <summary>The language has one bound, or two ends: of a stretch with a bound it writes the end that the bound needs, or the ends that it leaves.</summary>
    private static string TextOf(Statement statement, BoundWord bound, Amount lower, Amount upper)
    {
        bool isStretch = statement.Upper is not null || (statement.Alternative is null && lower.Phrase.Length == 0);
        if (!isStretch || bound is BoundWord.None or BoundWord.Exactly)
            return (isStretch ? "" : WordOf(bound)) + Phrase(statement, lower, upper);
        decimal low = lower.Numbers.Low ?? 0, high = Greatest(upper);
        return bound switch
        {
            BoundWord.AtLeast or BoundWord.Over => WordOf(bound) + WithUnit(lower, NumberPhrase.Of(low, lower.Scale), low),
            BoundWord.About => "between " + Widened(lower, low, -Math.Abs(low) / 10) + " and " + Widened(upper, high, Math.Abs(high) / 10),
            _ => WordOf(bound) + WithUnit(upper, NumberPhrase.Of(high, upper.Scale), high),
        };
    }

    private static string Widened(Amount amount, decimal number, decimal by) => WithUnit(amount, NumberPhrase.Of(number + by, amount.Scale), number + by);

    private static string Phrase(Statement statement, Amount lower, Amount upper)
    {
        if (statement.Alternative is { } alternative)
            return WithUnit(lower, lower.Phrase, lower.Number) + " or " + WithUnit(alternative, alternative.Phrase, alternative.Number);
        if (statement.Upper is null && lower.Phrase.Length > 0)
            return WithUnit(lower, lower.Phrase, lower.Number);
        string low = NumberPhrase.Of(lower.Numbers.Low ?? 0, lower.Scale), high = NumberPhrase.Of(Greatest(upper), upper.Scale);
        return "between " + WithUnit(lower, low, lower.Number) + " and " + WithUnit(upper, high, upper.Number);
    }

    /// <summary>The end that the language writes: a year less where ages end before a birthday.</summary>
    private static decimal Greatest(Amount amount) => (amount.Numbers.High ?? 0) - (amount is { Kind: MentionKind.Age, Numbers.IsHighOpen: true } ? 1 : 0);

    private static string WithUnit(Amount amount, string phrase, decimal? number) => amount.Kind switch
    {
        MentionKind.Percent => phrase + "%",
        MentionKind.Money => (amount.Factor == 1 ? phrase : NumberPhrase.Digits((number ?? 0) * amount.Factor)) + " " + (amount.Currencies.IsEmpty ? "XXX" : amount.Currencies[0]),
        MentionKind.Duration => phrase + " " + (number == 1 ? amount.Unit.TrimEnd('s') : amount.Unit),
        _ => phrase,
    };

    /// <summary>The word that a number counts: the first plural among the next words, else the next word.</summary>
    private string Counted(int next)
    {
        int place = text.SkipHyphen(next);
        if (text.Is(place, "of"))
            place++;
        if (!CountedWords.Counts(text[place]))
            return "";
        for (int i = place; i < place + 4 && CountedWords.Counts(text[i]); i++)
        {
            if (CountedWords.IsPlural(text[i].Word))
                return text.Written(i);
        }

        return text.Written(place);
    }
}
