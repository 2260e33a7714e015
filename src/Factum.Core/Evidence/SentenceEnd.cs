using Factum.Evidence.Passages;
using Factum.Text;

namespace Factum.Evidence;

/// <summary>Where sentences end in a folded text: after a full stop, a question or exclamation mark that is no part of an abbreviation, a figure or a name.</summary>
internal static class SentenceEnd
{
    private const int LongestAbbreviation = 12;

    /// <summary>All characters that may end a sentence.</summary>
    private static ReadOnlySpan<char> Stops => ".?!…。！？｡".AsSpan();

    /// <summary>The first end at or behind a place, or -1: the place of the space behind the stop, or of the next sentence where no space parts them.</summary>
    public static int After(ReadOnlySpan<char> text, int from)
    {
        for (int i = Math.Max(from - 1, 0); i < text.Length;)
        {
            int next = text.Slice(i).IndexOfAny(Stops);
            if (next < 0)
                return -1;
            i += next;
            int end = EndBehind(text, i, out int resume);
            if (end >= Math.Max(from, 1))
                return end;
            i = resume;
        }

        return -1;
    }

    /// <summary>The last end, or -1.</summary>
    public static int LastIn(ReadOnlySpan<char> text)
    {
        int last = -1;
        for (int end = After(text, 1); end >= 0; end = After(text, end + 1))
            last = end;
        return last;
    }

    /// <summary>Where the sentence ends that a stop ends, or -1; and where to look for the next stop.</summary>
    private static int EndBehind(ReadOnlySpan<char> text, int stop, out int resume)
    {
        int end = stop + 1;
        while (end < text.Length && IsStop(text[end]))
            end++;
        resume = end;
        bool isWide = text[end - 1] is '。' or '！' or '？' or '｡';
        bool isQuoted = false;
        for (; end < text.Length && IsCloser(text, end, isWide); end++)
            isQuoted |= text[end] is '"' or '”' or '»' or '」';
        end = SkipNote(text, end);
        if (isWide)
            return end;
        if (end < text.Length && text[end] != ' ')
            return -1;
        int next = end + 1;
        while (next < text.Length && text[next] is '"' or '\'' or '(' or '[' or '«' or '¿' or '¡')
            next++;
        if (next >= text.Length)
            return end;
        if (Unicode.IsLetter(text[next]) && !Unicode.IsUpper(text[next]) && Unicode.ToLower(text[next]) == text[next] && text[next] < '\u0E00')
            return -1;
        bool isStop = stop + 1 == resume && text[stop] == '.' ? !IsAbbreviation(text, stop, next) : true;
        return isStop && !(isQuoted && GoesOn(text, next)) ? end : -1;
    }

    private static bool IsStop(char c) => c is '.' or '?' or '!' or '…' or '。' or '！' or '？' or '｡';

    private static bool IsCloser(ReadOnlySpan<char> text, int i, bool isWide) =>
        text[i] is ')' or ']' or '»' or '」' or '』' or '）' || (text[i] is '"' or '\'' && (isWide || i + 1 == text.Length || !Unicode.IsWord(text[i + 1])));

    /// <summary>The number of a footnote in brackets belongs to the sentence before it.</summary>
    private static int SkipNote(ReadOnlySpan<char> text, int i)
    {
        int end = i;
        while (end < text.Length && text[end] == '[')
        {
            int close = end + 1;
            while (close < text.Length && close < end + 5 && Unicode.IsDigit(text[close]))
                close++;
            if (close == end + 1 || close >= text.Length || text[close] != ']')
                return end;
            end = close + 1;
        }

        return end;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> text, int stop, int next)
    {
        int start = stop;
        while (start > 0 && stop - start < LongestAbbreviation && (Unicode.IsWord(text[start - 1]) || (text[start - 1] == '.' && start < stop)))
            start--;
        ReadOnlySpan<char> word = text.Slice(start, stop - start);
        // A degree is no initial: at 20 °C.
        if (word.IsEmpty || (start > 0 && text[start - 1] is '°' or 'º'))
            return false;
        bool isFigureNext = Unicode.IsDigit(text[next]);
        if (Unicode.IsDigit(word[0]))
            return IsEnumeration(text, start, word);
        if (EnglishAbbreviations.IsBeforeFigure(word) && isFigureNext)
            return true;
        if (EnglishAbbreviations.IsAlways(word) && !(word.Length == 1 && !Unicode.IsUpper(word[0]) && start > 0 && text[start - 1] == '\''))
            return true;
        bool isInitial = word.Length == 1 && Unicode.IsUpper(word[0]) && (word[0] != 'I' || IsBehindTitle(text, start));
        bool isDotted = word.Length > 2 && word.IndexOf('.') > 0 && Unicode.IsLetter(word[0]);
        return (isInitial || isDotted || EnglishAbbreviations.IsSometimes(word)) && !EnglishAbbreviations.BeginsSentence(WordAt(text, next));
    }

    /// <summary>"Ms I. Byron", "A. I. Byron": no pronoun.</summary>
    private static bool IsBehindTitle(ReadOnlySpan<char> text, int start)
    {
        int end = start > 0 && text[start - 1] == ' ' ? start - 1 : start;
        if (end > 0 && text[end - 1] == '.')
            end--;
        int first = end;
        while (first > 0 && Unicode.IsLetter(text[first - 1]))
            first--;
        ReadOnlySpan<char> word = text.Slice(first, end - first);
        return word is "Mr" or "Mrs" or "Ms" or "Miss" or "Dr" or "Prof" or "Sir" or "Dame" or "Lord" or "Lady" || (word.Length == 1 && end < start - 1 && Unicode.IsUpper(word[0]));
    }

    /// <summary>"1. Ada Byron": a number at the beginning of a line of its own.</summary>
    private static bool IsEnumeration(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> word) => word.Length <= 2 && (start == 0 || (start > 1 && IsStop(text[start - 2])));

    /// <summary>"Why?" Ada asked: the sentence is not at its end.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int next)
    {
        for (int word = 0; word < 4 && next < text.Length; word++)
        {
            ReadOnlySpan<char> found = WordAt(text, next);
            if (found.IsEmpty)
                return false;
            if (word > 0 && found.Length is 4 or 5 or 7 && (Is(found, "said") || Is(found, "says") || Is(found, "asked") || Is(found, "cried") || Is(found, "added") || Is(found, "replied")))
                return true;
            next += found.Length;
            if (next < text.Length && text[next] != ' ')
                return false;
            next++;
        }

        return false;
    }

    private static bool Is(ReadOnlySpan<char> word, string other) => word.SequenceEqual(other.AsSpan());

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && end - start < 24 && Unicode.IsWord(text[end]))
            end++;
        return text.Slice(start, end - start);
    }
}
