using Factum.Binding;
using Factum.Evidence.Reading;
using Factum.Kinds;
using Factum.Syntax;
using Factum.Values;

namespace Factum.Evidence.Entailment;

/// <summary>Compares a claimed quantity with stated ones: the claim must allow all that the quote allows.</summary>
internal sealed class QuantityComparison(ClaimPart part, QuantitySet claimed, string? sourceCurrency)
{
    private const string NoCurrency = "XXX";

    private ValueChoice Choice => part.Value.Choices[0];

    public Agreement Compare(StatedValue value)
    {
        Mention mention = value.Mention;
        if (part.Value.Choices.Any(choice => choice.IsNot))
            return Agreement.Undecidable;
        if (part.Value.Type.Scalar == ScalarType.Percent && mention.Kind == MentionKind.PercentagePoints)
            return Agreement.OtherFigure;
        IntervalSet stated = StatedBy(mention);
        if (stated.IsEmpty || !Follows(stated))
            return Difference(mention);
        Agreement currency = part.Value.Type.Scalar == ScalarType.Money ? CompareCurrency(mention) : Agreement.Follows;
        if (currency > Agreement.FollowsByGuess)
            return currency;
        if (!value.IsQuotedWhole)
            return Agreement.CutShort;
        if (IsWider(mention))
            return Agreement.Wider;
        return value.IsCurrencyDeclared ? Agreement.FollowsByGuess : currency;
    }

    private bool Follows(IntervalSet stated) => part.Component switch
    {
        // The first and the last day of a period.
        "since" when stated.Low is { } low => claimed.Intervals.Contains(low) && !claimed.Intervals.IsPoint || stated.IsSubsetOf(claimed.Intervals),
        "until" when stated.High is { } high => claimed.Intervals.Contains(high) && !claimed.Intervals.IsPoint || stated.IsSubsetOf(claimed.Intervals),
        _ => stated.IsSubsetOf(claimed.Intervals),
    };

    /// <summary>What the words allow on the line of the claim's type. "Since 2013" gives the date 2013; "before 2013" does not, nor does "no earlier than 2013".</summary>
    private IntervalSet StatedBy(Mention mention)
    {
        if (mention.Kind == MentionKind.Duration && part.Value.Type.Scalar != ScalarType.Duration)
            return mention.Amount is { } count ? Bounds.Apply(mention.Bound, part.Value.Type.Scalar, IntervalSet.Of(Interval.Point(count))) : IntervalSet.Empty;
        if (mention.Kind == MentionKind.Age && part.Value.Type.Scalar == ScalarType.Duration)
            return mention.Amount is { } years ? Bounds.Apply(mention.Bound, ScalarType.Duration, IntervalSet.Of(Interval.Point(years * TimeUnits.Days("years")))) : IntervalSet.Empty;
        bool isNamedDate = mention.Kind == MentionKind.Date && (mention.Bound == BoundWord.UpTo || (mention.Bound == BoundWord.AtLeast && QuantityKinds.IsBeginning(part.Name)) || (mention.Bound == BoundWord.AtMost && QuantityKinds.IsDeadline(part.Name)));
        IntervalSet values = isNamedDate ? mention.Figure : mention.Values;
        return part.Value.Type.Scalar is ScalarType.Integer or ScalarType.Date ? values.OnIntegers() : values;
    }

    private Agreement CompareCurrency(Mention mention)
    {
        if (claimed.Unit == NoCurrency)
            return mention.Currencies.Length == 1 ? Agreement.OtherCurrency : Agreement.Follows;
        if (!mention.Currencies.Contains(claimed.Unit))
            return Agreement.OtherCurrency;
        if (mention.Currencies.Length == 1 || sourceCurrency == claimed.Unit)
            return Agreement.Follows;
        if (sourceCurrency is not null && mention.Currencies.Contains(sourceCurrency))
            return Agreement.OtherCurrency;
        return mention.Currencies[0] == claimed.Unit ? Agreement.FollowsByGuess : Agreement.Undecidable;
    }

    /// <summary>A bound by another figure than the quote has: it follows, and yet nobody said it.</summary>
    private bool IsWider(Mention mention) =>
        part.Value.Choices.Length == 1 && Choice is { Upper: null, Scalar.IsQuantityWord: false, Bound: BoundWord.UpTo or BoundWord.AtMost or BoundWord.AtLeast or BoundWord.Over or BoundWord.Under }
        && part.Value.Type.Scalar != ScalarType.Date && mention is { Amount: not null, IsRange: false } && !mention.Figure.Equals(FigureOf(Choice.Scalar));

    private IntervalSet FigureOf(ScalarValue scalar) =>
        IntervalSet.Of(Interval.Point(part.Value.Type.Scalar == ScalarType.Duration ? scalar.Number * TimeUnits.Days(scalar.Unit) : scalar.Number));

    private Agreement Difference(Mention mention)
    {
        IntervalSet figure = part.Value.Type.Scalar is ScalarType.Integer or ScalarType.Date ? mention.Figure.OnIntegers() : mention.Figure;
        if (part.Value.Type.Scalar == ScalarType.Money && CompareCurrency(mention) == Agreement.OtherCurrency && !figure.Meet(claimed.Intervals).IsEmpty)
            return Agreement.OtherCurrency;
        if (!figure.IsEmpty && (figure.IsSubsetOf(claimed.Intervals) || mention.Amount == Choice.Scalar.Number))
            return Agreement.OtherBound;
        if (part.Value.Type.Scalar == ScalarType.Date && claimed.Intervals.IsSubsetOf(StatedBy(mention)))
            return Agreement.LessPrecise;
        if (mention.Amount is { } stated && Choice.Upper is null && stated != 0 && Choice.Scalar.Number != 0)
        {
            if (stated == -Choice.Scalar.Number)
                return Agreement.OtherSign;
            if (IsPowerOfTen(Math.Abs(stated), Math.Abs(Choice.Scalar.Number)))
                return Agreement.OtherMagnitude;
        }

        return Agreement.OtherFigure;
    }

    private static bool IsPowerOfTen(decimal a, decimal b)
    {
        (decimal small, decimal large) = a < b ? (a, b) : (b, a);
        for (int i = 0; i < 16 && small < large; i++)
            small *= 10;
        return small == large;
    }
}
