namespace Factum.Text;

/// <summary>
/// Folds a text in one pass: white space, quotation marks, what cannot be seen, ligatures, dashes and their spaces, stray spaces, and
/// canonical composition. Whatever could change a figure is left alone: <c>TextFolder.Dashes.cs</c> says how.
/// </summary>
internal sealed partial class TextFolder(int capacity)
{
    private static readonly Shape[] shapes = FindShapes();
    private readonly List<int> breaks = [0], origins = [0], paragraphs = [0], composed = [], composedOrigins = [];
    private char[] output = new char[Math.Max(capacity, 4)];
    private int length;
    private int distance;

    public FoldedText Fold(ReadOnlySpan<char> text)
    {
        int i = 0;
        while (i < text.Length)
        {
            int start = i;
            i = SkipPlain(text, i);
            Copy(text, start, i);
            if (i < text.Length)
                i = FoldOne(text, i);
        }

        if (length > 0 && output[length - 1] == ' ')
            length--;
        return new FoldedText(output, length, [.. breaks], [.. origins], [.. paragraphs], [.. composed], [.. composedOrigins]);
    }

    /// <summary>What a character needs.</summary>
    private enum Shape : byte
    {
        /// <summary>A look at what it is and what stands around it.</summary>
        Special,

        /// <summary>Nothing.</summary>
        Plain,

        /// <summary>Nothing, but a space before it may be stray.</summary>
        Stop,

        /// <summary>Nothing, but a space behind it may be stray.</summary>
        Sign,
    }

    /// <summary>Where plain text ends: most of any text, so it is copied in long runs, single spaces included.</summary>
    private static int SkipPlain(ReadOnlySpan<char> text, int start)
    {
        Shape[] table = shapes;
        int i = start;
        for (; i < text.Length; i++)
        {
            if (table[text[i]] != Shape.Special)
                continue;
            bool isPlainSpace = text[i] == ' ' && i > start && i + 1 < text.Length
                && table[text[i - 1]] is Shape.Plain or Shape.Stop && table[text[i + 1]] is Shape.Plain or Shape.Sign;
            if (!isPlainSpace)
                break;
        }

        return i;
    }

    private int FoldOne(ReadOnlySpan<char> text, int i)
    {
        char c = text[i];
        if (Unicode.IsWhiteSpace(c))
            return FoldSpace(text, i);
        if (Dash.Read(text, i) is { IsNone: false } dash)
            return FoldDash(text, dash, i, i);
        if (Unicode.ClassOf(c) == UnicodeClass.Invisible)
            return i + 1;
        if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            if (Unicode.MayCompose(char.ConvertToUtf32(c, text[i + 1])))
                return FoldMarks(text, i);
            Copy(text, i, i + 2);
            return i + 2;
        }

        if (Unicode.MayCompose(c))
            return FoldMarks(text, i);
        foreach (char replacement in Replacement(text.Slice(i, 1)))
            Append(replacement, i);
        return i + 1;
    }

    private static ReadOnlySpan<char> Replacement(ReadOnlySpan<char> c) => c[0] switch
    {
        '‘' or '’' or '‚' or '‛' or '´' or '`' or 'ʼ' or '＇' => "'".AsSpan(),
        '“' or '”' or '„' or '‟' or '＂' => "\"".AsSpan(),
        'ﬀ' => "ff".AsSpan(),
        'ﬁ' => "fi".AsSpan(),
        'ﬂ' => "fl".AsSpan(),
        'ﬃ' => "ffi".AsSpan(),
        'ﬄ' => "ffl".AsSpan(),
        'ﬅ' or 'ﬆ' => "st".AsSpan(),
        _ => c,
    };

    /// <summary>A run of white space becomes one space, or none where it is stray.</summary>
    private int FoldSpace(ReadOnlySpan<char> text, int i)
    {
        int end = SkipSpace(text, i);
        if (end == text.Length || length == 0)
            return end;
        if (Dash.Read(text, end) is { IsNone: false } dash)
            return FoldDash(text, dash, end, i);
        if (output[length - 1] != ' ' && !IsStray(text, end))
            Append(' ', i);
        return end;
    }

    private static bool IsStop(char c) => c is ',' or '.' or ';' or ':' or '!' or '?';

    /// <summary>After a currency sign, after a hyphen inside a word, before a comma, a full stop or their like.</summary>
    private bool IsStray(ReadOnlySpan<char> text, int next)
    {
        char before = output[length - 1], after = text[next];
        if (IsStop(after))
            return next + 1 == text.Length || !(Unicode.IsWord(text[next + 1]) || char.IsSurrogate(text[next + 1]));
        if (before == '-')
            return length > 1 && Unicode.IsWord(output[length - 2]) && Unicode.IsLetter(after);
        return before >= '$' && Unicode.ClassOf(before) == UnicodeClass.Currency && Unicode.IsDigit(after) && !FollowsFigure();
    }

    /// <summary>True where the currency sign at the end belongs to the figure before it: <c>14 €</c>.</summary>
    private bool FollowsFigure() =>
        length > 1 && (Unicode.IsDigit(output[length - 2]) || (length > 2 && output[length - 2] == ' ' && Unicode.IsDigit(output[length - 3])));

    /// <summary>Composes a letter with the marks behind it, as one unit of the map.</summary>
    private int FoldMarks(ReadOnlySpan<char> text, int i)
    {
        List<int> codePoints = [];
        int origin = TakeBack(codePoints, i), start = length;
        while (i < text.Length)
        {
            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            int codePoint = isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
            if (!Unicode.MayCompose(codePoint))
                break;
            codePoints.Add(codePoint);
            i += isPair ? 2 : 1;
        }

        Composition.Compose(codePoints);
        foreach (int codePoint in codePoints)
            AppendCodePoint(codePoint, origin);
        if (i - origin != length - start)
        {
            composed.Add(length);
            composedOrigins.Add(i);
        }

        return i;
    }

    /// <summary>Takes the letter before a mark back out of the output, and tells where it came from.</summary>
    private int TakeBack(List<int> codePoints, int i)
    {
        if (length == 0)
            return i;
        bool isPair = length > 1 && char.IsLowSurrogate(output[length - 1]) && char.IsHighSurrogate(output[length - 2]);
        codePoints.Add(isPair ? char.ConvertToUtf32(output[length - 2], output[length - 1]) : output[length - 1]);
        length -= isPair ? 2 : 1;
        int origin = length + distance;
        if (composed.Count > 0 && composed[composed.Count - 1] > length)
        {
            composed.RemoveAt(composed.Count - 1);
            composedOrigins.RemoveAt(composedOrigins.Count - 1);
        }

        while (breaks.Count > 1 && breaks[breaks.Count - 1] > length)
        {
            breaks.RemoveAt(breaks.Count - 1);
            origins.RemoveAt(origins.Count - 1);
        }

        // The distance is measured anew, so that the composed letter is mapped to where the letter was.
        distance = origins[origins.Count - 1] - breaks[breaks.Count - 1];
        return origin;
    }

    private void AppendCodePoint(int codePoint, int origin)
    {
        if (codePoint < 0x10000)
        {
            Append((char)codePoint, origin);
            return;
        }

        Append((char)(((codePoint - 0x10000) >> 10) + 0xD800), origin);
        Append((char)(((codePoint - 0x10000) & 0x3FF) + 0xDC00), origin);
    }

    private void Append(char c, int origin)
    {
        Ensure(1);
        Map(origin);
        output[length++] = c;
    }

    private void Copy(ReadOnlySpan<char> text, int start, int end)
    {
        if (start == end)
            return;
        Ensure(end - start);
        Map(start);
        text.Slice(start, end - start).CopyTo(output.AsSpan(length));
        length += end - start;
    }

    private void Map(int origin)
    {
        if (origin - length == distance)
            return;
        distance = origin - length;
        breaks.Add(length);
        origins.Add(origin);
    }

    private void Ensure(int count)
    {
        if (length + count > output.Length)
            Array.Resize(ref output, (int)Math.Min(Math.Max((long)output.Length * 3 / 2, length + (long)count), 0x7FFFFFC7));
    }

    private static Shape[] FindShapes()
    {
        Shape[] table = new Shape[0x10000];
        for (int c = 0; c < table.Length; c++)
        {
            char[] one = [(char)c];
            UnicodeClass unicodeClass = Unicode.ClassOf((char)c);
            bool isPlain = unicodeClass is not (UnicodeClass.WhiteSpace or UnicodeClass.Invisible)
                && !Unicode.MayCompose((char)c) && !char.IsSurrogate((char)c) && Replacement(one)[0] == c && Dash.Read(one, 0).IsNone;
            table[c] = !isPlain ? Shape.Special : IsStop((char)c) ? Shape.Stop : unicodeClass == UnicodeClass.Currency ? Shape.Sign : Shape.Plain;
        }

        return table;
    }
}
