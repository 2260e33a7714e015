using Factum.Evidence.Reading;
using Factum.Kinds;
using Factum.Syntax;
using Factum.Values;

namespace Factum.Evidence.Entailment;

/// <summary>What the sign of a value means, by the name of its property.</summary>
internal enum PropertySign : byte
{
    /// <summary>Nothing: the words around a figure say nothing about its sign.</summary>
    Unsigned,

    /// <summary>A level on either side of zero: result, balance, margin.</summary>
    Level,

    /// <summary>A change to either side: growth, change.</summary>
    Change,

    /// <summary>The name says that it is below zero: loss, decline, cut.</summary>
    Below,
}

/// <summary>Gives figures the sign that the words around them tell, where the property may have either: <c>a loss of £2.7 million</c> is a result of -2.7 million, and a loss of 2.7 million.</summary>
internal static class PropertySigns
{
    private static readonly HashSet<string> levels = new(StringComparer.Ordinal)
    {
        "result", "results", "profit", "profits", "earnings", "income", "margin", "margins", "surplus", "balance", "ebit", "ebitda", "gain", "gains", "cashflow", "contribution", "outturn", "equity", "temperature", "elevation", "altitude", "par", "outcome", "return",
    };

    private static readonly HashSet<string> changes = new(StringComparer.Ordinal)
    {
        "change", "growth", "increase", "rise", "trend", "difference", "variation", "variance", "delta", "yoy", "versus", "vs", "gain", "gains",
    };

    private static readonly HashSet<string> below = new(StringComparer.Ordinal)
    {
        "loss", "losses", "deficit", "deficits", "shortfall", "fall", "falls", "decline", "declines", "decrease", "decreases", "drop", "drops", "cut", "cuts", "cutback", "writedown", "down", "dip", "slump", "shrinkage", "reduction", "reductions", "lost", "fell", "dropped",
        "contraction", "overdraft", "overdrawn", "erosion", "slide", "downturn",
    };

    /// <summary>Levels of which nobody names the change with the same word.</summary>
    private static readonly HashSet<string> totals = new(StringComparer.Ordinal)
    {
        "revenue", "revenues", "sales", "turnover", "profit", "profits", "income", "earnings", "headcount", "debt", "debts", "population", "valuation", "assets", "budget", "output", "price", "membership", "workforce",
    };

    public static PropertySign Of(string property)
    {
        string[] words = property.Split('-');
        bool isBelow = words.Any(below.Contains), isChange = words.Any(changes.Contains), isLevel = words.Any(levels.Contains);
        if (isBelow)
            return (isChange && !isLevel) || IsMissed(words) ? PropertySign.Unsigned : words.Any(static word => word is "or" or "and") ? PropertySign.Level : PropertySign.Below;
        return isChange && !(isLevel && words[words.Length - 1] is "profit" or "income") ? PropertySign.Change : isLevel ? PropertySign.Level : PropertySign.Unsigned;
    }

    /// <summary>A lost profit is no loss, and no profit.</summary>
    private static bool IsMissed(string[] words)
    {
        int lost = Array.FindIndex(words, static word => word is "lost" or "loss");
        return lost >= 0 && lost + 1 < words.Length && (levels.Contains(words[lost + 1]) || (words[lost + 1] == "of" && lost + 2 < words.Length && levels.Contains(words[lost + 2])));
    }

    /// <summary>By how much something changed is not how much it is: <c>sales fell by £3 million</c> states no sales of 3 million.</summary>
    public static bool IsOnlyChange(ClaimPart part, Mention mention) =>
        mention.Direction.IsOfVerb && part.Value.Type.Scalar is ScalarType.Money or ScalarType.Integer or ScalarType.Number && totals.Contains(part.Name.Substring(part.Name.LastIndexOf('-') + 1)) && Of(part.Name) is PropertySign.Level or PropertySign.Unsigned;

    /// <summary>The mention with the sign that the property gives it.</summary>
    public static Mention Apply(ClaimPart part, Mention mention)
    {
        if (part.Value.Type.Scalar is not (ScalarType.Money or ScalarType.Integer or ScalarType.Number or ScalarType.Percent) || mention.Values.IsEmpty)
            return mention;
        Direction direction = mention.Direction;
        return Of(part.Name) switch
        {
            PropertySign.Level => direction.Level < 0 && IsAbove(mention) ? Negate(mention) : mention,
            PropertySign.Change => direction.Change < 0 && IsAbove(mention) ? Negate(mention) : mention,

            // A change of -4% is a decline of 4%, a rise of 4% is none.
            PropertySign.Below => mention.Values.High < 0 && part.Value.Choices[0].Scalar.Number > 0 || (IsOpposite(direction) && IsAbove(mention)) ? Negate(mention) : mention,
            _ => mention,
        };
    }

    /// <summary>A profit is no loss, and what rose did not fall. What was raised by somebody, or is an improvement, may well be a decline.</summary>
    private static bool IsOpposite(Direction direction) => direction is { Level: > 0, Change: 0 } or { Level: 0, Change: > 0, IsOfIntransitive: true };

    private static bool IsAbove(Mention mention) => mention.Figure.Low >= 0;

    private static Mention Negate(Mention mention)
    {
        BoundWord bound = mention.Bound switch
        {
            BoundWord.Over => BoundWord.Under,
            BoundWord.Under => BoundWord.Over,
            BoundWord.AtLeast => BoundWord.AtMost,
            BoundWord.AtMost or BoundWord.UpTo => BoundWord.AtLeast,
            _ => mention.Bound,
        };
        string word = MentionWriter.WordOf(mention.Bound);
        string rest = mention.Text.StartsWith(word, StringComparison.Ordinal) ? mention.Text.Substring(word.Length) : mention.Text;
        string text = rest.StartsWith("-", StringComparison.Ordinal) ? rest.Substring(1) : "-" + rest;
        return mention with
        {
            Values = Mirror(mention.Values),
            Figure = Mirror(mention.Figure),
            Amount = -mention.Amount,
            Bound = bound,
            Text = mention.Amount is null ? "" : MentionWriter.WordOf(bound) + text,
        };
    }

    private static IntervalSet Mirror(IntervalSet set)
    {
        IntervalSet mirrored = IntervalSet.Empty;
        foreach (Interval interval in set.Intervals)
            mirrored = mirrored.Union(IntervalSet.Of(new Interval(-interval.High, interval.IsHighOpen, -interval.Low, interval.IsLowOpen)));
        return mirrored;
    }
}
