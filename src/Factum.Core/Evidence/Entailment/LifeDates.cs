using Factum.Evidence.Passages;
using Factum.Text;

namespace Factum.Evidence.Entailment;

/// <summary>The dates of a life in brackets behind a name: <c>(1598–1661)</c>, <c>(Haverdam 1598 – Haverdam 1661)</c>, <c>(b. 1598)</c>, <c>(born 1598; died 1661)</c>.</summary>
internal static class LifeDates
{
    private const int Longest = 80;

    /// <summary>True where a date tells a birth, false where it tells a death; null where it is not in such brackets.</summary>
    public static bool? IsBirth(QuotedPassage passage, TextSpan date)
    {
        ReadOnlySpan<char> text = passage.Text.Span;
        int open = date.Start - 1;
        while (open > passage.Sentence.Start && open > date.Start - Longest && text[open] is not ('(' or ')'))
            open--;
        int close = date.End;
        while (close < passage.Sentence.End && close < date.End + Longest && text[close] is not ('(' or ')'))
            close++;
        if (open < passage.Sentence.Start || text[open] != '(' || close >= passage.Sentence.End || text[close] != ')' || !IsBehindName(text.Slice(passage.Sentence.Start, open - passage.Sentence.Start)))
            return null;
        return Read(text.Slice(open + 1, date.Start - open - 1), text.Slice(date.End, close - date.End));
    }

    private static bool? Read(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        if (!HasOnlyPlaces(before) || !HasOnlyPlaces(behind))
            return null;
        int part = before.LastIndexOfAny(',', ';') + 1, dash = before.LastIndexOfAny('–', '-', '—');
        if (Marked(before.Slice(Math.Max(part, dash + 1))) is { } marked)
            return marked;
        if (dash >= 0)
            return HasDigit(before.Slice(0, dash)) ? false : null;
        int next = behind.IndexOfAny('–', '-', '—');
        return next >= 0 && !HasDigit(behind.Slice(0, next)) ? true : null;
    }

    /// <summary>What the word before a date says of it.</summary>
    private static bool? Marked(ReadOnlySpan<char> part)
    {
        bool? isBirth = part.IndexOf('†') >= 0 ? false : part.IndexOf('*') >= 0 ? true : null;
        WordScan scan = new(part);
        while (scan.MoveNext())
        {
            isBirth = part.Slice(scan.Current.Start, scan.Current.Length).ToString() switch
            {
                "b" or "born" or "bapt" or "baptised" => true,
                "d" or "died" => false,
                _ => isBirth,
            };
        }

        return isBirth;
    }

    /// <summary>Names of places, dates, and the words that belong to them.</summary>
    private static bool HasOnlyPlaces(ReadOnlySpan<char> part)
    {
        WordScan scan = new(part);
        while (scan.MoveNext())
        {
            ReadOnlySpan<char> word = part.Slice(scan.Current.Start, scan.Current.Length);
            if (!Unicode.IsUpper(word[0]) && !Unicode.IsDigit(word[0]) && word.ToString() is not ("b" or "d" or "born" or "died" or "bapt" or "baptised" or "c" or "ca" or "circa" or "about" or "in" or "on" or "at" or "near" or "of" or "the" or "or" or "before" or "after"))
                return false;
        }

        return true;
    }

    private static bool IsBehindName(ReadOnlySpan<char> before)
    {
        bool isCapital = false;
        WordScan scan = new(before);
        while (scan.MoveNext())
            isCapital = Unicode.IsUpper(before[scan.Current.Start]);
        return isCapital;
    }

    private static bool HasDigit(ReadOnlySpan<char> part)
    {
        foreach (char c in part)
        {
            if (Unicode.IsDigit(c))
                return true;
        }

        return false;
    }
}
