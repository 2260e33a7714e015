namespace Factum.Evidence;

/// <summary>Scripts that write words without spaces between them, or with particles glued to them.</summary>
internal static class UnspacedScripts
{
    public static bool Contains(ReadOnlySpan<char> text, int i)
    {
        char c = text[i];
        return c >= '\u0E00' && (c is (>= '\u0E00' and <= '\u0FFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1100' and <= '\u11FF') or (>= '\u1780' and <= '\u17FF')
            or (>= '\u3005' and <= '\u3007') or (>= '\u3031' and <= '\u318F') or (>= '\u31A0' and <= '\u31FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\uA4CF')
            or (>= '\uAC00' and <= '\uD7FF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFFDC')
            || IsIdeograph(text, i));
    }

    /// <summary>Ideographs of planes 2 and 3; either half of a pair.</summary>
    private static bool IsIdeograph(ReadOnlySpan<char> text, int i) =>
        text[i] is >= '\uD840' and <= '\uD8BF' || (char.IsLowSurrogate(text[i]) && i > 0 && text[i - 1] is >= '\uD840' and <= '\uD8BF');
}
