using Factum.Binding;
using Factum.Kinds;
using Factum.Syntax;
using Factum.Text;
using Factum.Values;

namespace Factum.Evidence.Reading;

/// <summary>Reads dates with the words before them, and periods from one date to another, and marks the tokens that are nothing else.</summary>
internal sealed partial class PeriodGrammar(ReadingText text, DateGrammar dates, bool[] taken, List<Mention> mentions)
{
    /// <summary>Reads all dates of the text.</summary>
    public void ReadAll()
    {
        for (int i = 0; i < text.Count;)
            i = Math.Max(ReadPeriod(i) ?? ReadBounded(i) ?? i + 1, i + 1);
    }

    private int? ReadBounded(int first)
    {
        DateBound bound = DateBounds.Find(text, first, out int start) ?? default;
        start = start > first && text.Is(start, "the") ? start + 1 : start;
        DateReading? read = dates.Read(start);
        (DateReading One, DateReading Other)? either = bound.Bound == BoundWord.None ? ReadAlternative(start, read) : null;
        if ((either?.One ?? read) is not { } date)
            return null;
        if (bound.Bound == BoundWord.None && bound.Relation is null && text[first - 1].Word is "since" or "until")
            bound = new DateBound(BoundWord.None, text[first - 1].Word);
        if (either is { } alternative)
        {
            Take(alternative.One with { Next = alternative.Other.Next }, first);
            mentions.Add(WriteEither(alternative.One, alternative.Other, first, bound));
            return alternative.Other.Next;
        }

        // "In 1888 or so": the bound stands behind.
        bool isAbout = bound.Bound == BoundWord.None && text.Is(date.Next, "or") && text[date.Next + 1].Word is "so" or "thereabouts";
        int next = isAbout ? date.Next + 2 : date.Next;
        Take(date, first);
        if (date.Days is { } days)
            mentions.Add(Write(date, first, next, isAbout ? bound with { Bound = BoundWord.About } : bound, days));
        return next;
    }

    /// <summary>A bare year stays a number where it may count something; what follows <c>in</c> or <c>since</c> is a year only.</summary>
    private void Take(DateReading date, int first)
    {
        if (date.IsBareYear)
        {
            bool isYear = text[date.First - 1].Word is "in" or "since" or "until" or "till" or "during" or "throughout" or "before" or "after" or "by" or "from" or "year" or "through" or "circa" or "late" or "early" or "mid";
            bool isCounting = CountedWords.Counts(text[date.Next]) && CountedWords.IsPlural(text[date.Next].Word);
            if (!isYear || isCounting)
                return;
        }

        // "three years ago" is a length of time as well.
        if (text.Is(date.Next - 1, "ago"))
            return;
        Mark(first, date.Next);
    }

    private void Mark(int first, int next)
    {
        for (int i = first; i < next && i < taken.Length; i++)
            taken[i] = true;
    }

    private Mention Write(DateReading date, int first, int next, DateBound bound, Interval days)
    {
        // A season is one of two stretches: north or south.
        IntervalSet figure = date.Edtf?.Days ?? IntervalSet.Of(days);
        bool isWidened = bound.Bound == BoundWord.About && date.Edtf is not null && EdtfDate.TryParse(date.Text + "~", out _);
        IntervalSet values = isWidened ? EdtfDate.Parse(date.Text + "~").DaysWidened : Bounds.Apply(bound.Bound, ScalarType.Date, figure);
        return new Mention
        {
            Kind = MentionKind.Date,
            Span = Span(first, next),
            Core = Span(date.First, date.Next),
            Bound = bound.Bound,
            Values = values,
            Figure = figure,
            Relation = bound.Relation ?? "",
            Text = MentionWriter.WordOf(bound.Bound) + (date.Text.Length > 0 ? date.Text : DayText.Of(End(bound.Bound, days))),
        };
    }

    /// <summary>The day that a bound of the language has to name, where the date is a stretch that it has no word for.</summary>
    private static Interval End(BoundWord bound, Interval days) => bound switch
    {
        BoundWord.AtMost or BoundWord.UpTo or BoundWord.Over when days.High is { } last => Interval.Point(last),
        BoundWord.AtLeast or BoundWord.Under when days.Low is { } first => Interval.Point(first),
        _ => days,
    };

    private TextSpan Span(int first, int next) => TextSpan.FromBounds(text[first].Start, text[next - 1].End);
}
