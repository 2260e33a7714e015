namespace Factum.Evidence.Reading;

/// <summary>Marks the tokens whose digits state no number: addresses, times of the day, telephone numbers, names and labels.</summary>
internal sealed class Noise
{
    private const int LongestName = 20;
    private readonly ReadingText text;
    private readonly bool[] marks;

    private Noise(ReadingText text)
    {
        this.text = text;
        marks = new bool[text.Count];
    }

    public static bool[] Find(ReadingText text)
    {
        Noise noise = new(text);
        for (int i = 0; i < text.Count;)
            i = noise.MarkChunk(i);
        for (int i = 0; i < text.Count; i++)
        {
            if (text[i].Kind is ReadingTokenKind.Figure or ReadingTokenKind.Code && !noise.marks[i])
                noise.MarkFigure(i);
        }

        return noise.marks;
    }

    /// <summary>Marks what stands between two spaces, if it is an address of the web or of post.</summary>
    private int MarkChunk(int first)
    {
        int end = first + 1;
        bool isAddress = text[first].Word is "@" or "#";
        for (; text.Touches(end); end++)
            isAddress |= text.Is(end, "@") || (text.Is(end, "/") && text.Is(end - 1, "/") && text.Is(end - 2, ":")) || (text.Is(end - 1, "www") && text.Is(end, "."));
        for (int i = first; isAddress && i < end; i++)
            marks[i] = true;
        return end;
    }

    private void MarkFigure(int i)
    {
        if (text[i].Kind == ReadingTokenKind.Code || IsPartOfName(i) || IsLabelled(i) || IsCallingCode(i) || IsTimeOrDay(i))
            marks[i] = true;
        else if (Chain(i) is var end && end > i)
            Mark(i, end);
        else if (text.Touches(i + 1) && text[i + 1].IsWord && !IsEnding(text[i + 1]))
            Mark(i, i + 1);
    }

    private void Mark(int first, int last)
    {
        for (int i = first; i <= last; i++)
            marks[i] = true;
    }

    /// <summary>The last token of figures that are joined by signs: a time, a ratio, a telephone number, three figures and more.</summary>
    private int Chain(int first)
    {
        int last = first, parts = 1;
        bool hasColon = false;
        while (text[last + 1].Word is "-" or "/" or ":" && text.Touches(last + 1) && text.Touches(last + 2) && text[last + 2].IsFigure)
        {
            hasColon |= text.Is(last + 1, ":");
            parts++;
            last += 2;
        }

        bool isRatio = parts == 2 && text.Is(first + 1, "/") && text[first].Number >= text[last].Number;
        bool isAfterPlus = text.Is(first - 1, "+") && text.Touches(first) && parts > 1;
        return hasColon || parts > 2 || isRatio || isAfterPlus ? last : first;
    }

    /// <summary>A figure that touches a name before it: <c>COVID-19</c>, <c>F-16</c>; or that stands behind one in small type: <c>iPhone 12</c>.</summary>
    private bool IsPartOfName(int i)
    {
        ReadingToken before = text[i - 1];
        if (before.Is("-") && text.Touches(i) && text.Touches(i - 1) && text[i - 2].IsWord && !(text[i - 3].IsFigure && text.Touches(i - 2)))
            return NumberWords.Cardinal(text[i - 2].Word).Part == NumberPart.None && text[i - 2].Word is not ("mid" or "late" or "early" or "pre" or "post" or "us" or "sub" or "under" or "over" or "to" or "a" or "an" or "of");
        if (before.Word is "#" or "_" or "@" && text.Touches(i))
            return true;
        return before.IsWord && text[i] is { IsSpaced: true, IsDigits: true, Length: <= 3 } && IsModel(i);
    }

    private bool IsModel(int i)
    {
        string written = text.Written(i - 1);
        bool hasInnerCapital = false;
        for (int place = 1; place < Math.Min(written.Length, LongestName) && !text[i - 1].IsCapitals; place++)
            hasInnerCapital |= written[place] is >= 'A' and <= 'Z';
        return hasInnerCapital && !CountedWords.IsPlural(text[i + 1].Word) && NumberWords.Cardinal(text[i + 1].Word).Part == NumberPart.None && text[i + 1].Word is not ("%" or "percent" or "per");
    }

    private bool IsLabelled(int i)
    {
        int before = text.Is(i - 1, ".") ? i - 2 : i - 1;
        return text[before].Word is "chapter" or "article" or "section" or "page" or "room" or "flight" or "version" or "route" or "highway" or "paragraph" or "clause" or "pp" or "p" or "vol" or "volume" or "level" or "gate" or "platform" or "phase"
            && text[i] is { Length: <= 4, Number: < 10_000 };
    }

    /// <summary><c>9 a.m.</c>, <c>9 o'clock</c>, and the day that is known by its figures.</summary>
    private bool IsTimeOrDay(int i)
    {
        ReadingToken behind = text[i + 1];
        if (text[i].Number == 11 && text.Is(i - 1, "/") && text[i - 2] is { IsFigure: true, Number: 9 } && text.Touches(i))
            return true;
        if (text[i].Number == 9 && behind.Is("/") && text[i + 2] is { IsFigure: true, Number: 11 } && text.Touches(i + 1))
            return true;
        return behind.Word is "am" or "pm" or "o'clock" || (behind.Word is "a" or "p" && text.Are(i + 2, ".", "m"));
    }

    /// <summary><c>+44 20</c>: what a telephone number begins with.</summary>
    private bool IsCallingCode(int i) =>
        text.Is(i - 1, "+") && text[i - 1].IsSpaced && text[i] is { IsSpaced: false, IsDigits: true, Length: > 1 } && (text[i + 1].IsFigure || text.Is(i + 1, "("));

    /// <summary>Letters that touch a figure and leave it one.</summary>
    private static bool IsEnding(ReadingToken letters) =>
        MagnitudeWords.Of(letters.Word) > 0 || (MeasureWords.Contains(letters.Word) && letters is not { Word: "g", IsCapitals: true }) || letters.Word is "st" or "nd" or "rd" or "th" or "p" or "s" or "percent" or "pc" or "pct"
        || CurrencyWords.IsCode(letters.Word.Length == 3 && letters.IsCapitals ? Capitals(letters.Word) : "") || !CurrencyWords.OfName(letters.Word).IsDefault || TimeWords.Of(letters.Word) is not null
        || NumberWords.Cardinal(letters.Word).Part != NumberPart.None;

    private static string Capitals(string word) => new([(char)(word[0] & ~0x20), (char)(word[1] & ~0x20), (char)(word[2] & ~0x20)]);
}
