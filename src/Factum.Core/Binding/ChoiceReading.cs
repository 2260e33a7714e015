using Factum.Kinds;
using Factum.Syntax;
using Factum.Values;

namespace Factum.Binding;

/// <summary>One choice of a value, and the values that it allows on its line. Sets are null where the type is no line, or the words constrain nothing.</summary>
internal sealed record ChoiceReading(ValueChoice Choice, IntervalSet? Exact, IntervalSet? Rounded, Ending Ending)
{
    public static ChoiceReading Of(ValueChoice choice, ScalarType type, ScalarReading scalar)
    {
        if (scalar.Exact is not { } exact || scalar.Rounded is not { } rounded)
            return new ChoiceReading(choice, null, null, scalar.Ending);

        // A bound's own figure is exact, and so is what is denied: `not 14 billion` leaves room for 14.2.
        if (choice.Bound != BoundWord.None || choice.IsNot)
        {
            IntervalSet figure = choice.Bound == BoundWord.About && scalar.Value.Date is { } date ? AboutDate(date) : exact;
            IntervalSet bounded = Bounds.Apply(choice.Bound, type, figure);
            IntervalSet set = choice.IsNot ? bounded.Complement() : bounded;
            return new ChoiceReading(choice, set, set, scalar.Ending);
        }

        return new ChoiceReading(choice, exact, rounded, scalar.Ending);
    }

    public static ChoiceReading Between(ValueChoice choice, ScalarReading lower, ScalarReading upper)
    {
        if (lower.Exact is not { } low || upper.Exact is not { } high)
            return new ChoiceReading(choice, null, null, upper.Ending);
        IntervalSet span = Bounds.Between(low, high);
        IntervalSet set = choice.IsNot ? span.Complement() : span;
        return new ChoiceReading(choice, set, set, lower.Ending);
    }

    private static IntervalSet AboutDate(EdtfDate date) =>
        EdtfDate.TryParse(date.Text.TrimEnd('~', '?') + "~", out EdtfDate? about) ? about.DaysWidened : date.DaysWidened;
}
