using Factum.Values;

namespace Factum.Evidence.Reading;

internal sealed partial class PeriodGrammar
{
    /// <summary>One of two: <c>1963 or 1964</c>, <c>in March or in April 2013</c>, <c>on 3 or 4 May 2013</c>. Neither is stated alone.</summary>
    private (DateReading One, DateReading Other)? ReadAlternative(int first, DateReading? one)
    {
        if (one is null)
        {
            return text[first] is { IsFigure: true, IsDigits: true, Length: <= 2, Number: >= 1 and <= 31 } day && text.Is(first + 1, "or") && text[first + 2].IsFigure && dates.Read(first + 2) is { Day: > 0, Month: > 0 } date
                ? SameMonth(new DateReading(first, first + 1, null, "") { Day = (int)day.Number }, date)
                : null;
        }

        if (!text.Is(one.Next, "or"))
            return null;
        if (dates.Read(text[one.Next + 1].Word is "in" or "on" ? one.Next + 2 : one.Next + 1) is not { } other || (one.IsBareYear && other.IsBareYear && IsCounted(other)))
            return null;
        if (one.Month > 0 && one.Year == 0 && other.Year > 0)
            one = DateGrammar.Complete(one.First, one.Next, other.Year, one.Month, one.Day) ?? one;
        return one.Days is null || other.Days is null ? null : (one, other);
    }

    private Mention WriteEither(DateReading one, DateReading other, int first, DateBound bound)
    {
        Mention both = Write(one, first, other.Next, bound, one.Days!.Value);
        IntervalSet figure = both.Figure.Union(other.Edtf?.Days ?? IntervalSet.Of(other.Days!.Value));
        return both with
        {
            Core = Span(one.First, other.Next),
            Figure = figure,
            Values = figure,
            Text = one.Text.Length > 0 && other.Text.Length > 0 ? $"{one.Text} or {other.Text}" : "",
        };
    }
}
