using Factum.Text;

namespace Factum.Kinds;

/// <summary>A set of code points, as sorted ranges.</summary>
internal sealed class PatternCharacters
{
    private const int Last = 0x10FFFF;
    private readonly (int Low, int High)[] ranges;

    private PatternCharacters((int Low, int High)[] ranges) => this.ranges = ranges;

    public static PatternCharacters Digits { get; } = Of([('0', '9')]);

    /// <summary>Letters, marks and numbers of all scripts, and the underscore.</summary>
    public static PatternCharacters Words { get; } = OfClasses(Unicode.IsWord);

    public static PatternCharacters Spaces { get; } = OfClasses(unicodeClass => unicodeClass == UnicodeClass.WhiteSpace);

    /// <summary>What <c>.</c> stands for.</summary>
    public static PatternCharacters AllButNewline { get; } = Of([('\n', '\n')]).Complement();

    public IReadOnlyList<(int Low, int High)> Ranges => ranges;

    public static PatternCharacters Of(IEnumerable<(int Low, int High)> parts)
    {
        List<(int Low, int High)> merged = [];
        foreach ((int low, int high) in parts.OrderBy(part => part.Low))
        {
            int end = merged.Count - 1;
            if (end >= 0 && low <= merged[end].High + 1)
                merged[end] = (merged[end].Low, Math.Max(merged[end].High, high));
            else
                merged.Add((low, high));
        }

        return new PatternCharacters([.. merged]);
    }

    private static PatternCharacters OfClasses(Func<UnicodeClass, bool> isWanted)
    {
        List<(int Low, int High)> wanted = [];
        ReadOnlySpan<int> starts = UnicodeTables.Classes;
        for (int i = 0; i < starts.Length; i += 2)
        {
            if (isWanted(Unicode.ClassOf(starts[i])))
                wanted.Add((starts[i], i + 2 < starts.Length ? starts[i + 2] - 1 : Last));
        }

        return Of(wanted);
    }

    public static PatternCharacters One(int point) => new([(point, point)]);

    /// <summary>Reads a code point and moves on; half of a surrogate pair stands for itself.</summary>
    public static int Read(ReadOnlySpan<char> text, ref int position)
    {
        char first = text[position++];
        if (!char.IsHighSurrogate(first) || position == text.Length || !char.IsLowSurrogate(text[position]))
            return first;
        return char.ConvertToUtf32(first, text[position++]);
    }

    public PatternCharacters Complement()
    {
        List<(int Low, int High)> gaps = [];
        int next = 0;
        foreach ((int low, int high) in ranges)
        {
            if (low > next)
                gaps.Add((next, low - 1));
            next = high + 1;
        }

        if (next <= Last)
            gaps.Add((next, Last));
        return new PatternCharacters([.. gaps]);
    }

    public bool Contains(int point)
    {
        int low = 0, high = ranges.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (point < ranges[middle].Low)
                high = middle - 1;
            else if (point > ranges[middle].High)
                low = middle + 1;
            else
                return true;
        }

        return false;
    }
}
