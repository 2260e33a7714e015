using Factum.Text;

namespace Factum.Evidence;

/// <summary>Words of a folded text, one after the other: letters, digits and marks; a figure with its separators is one, and so is each letter of an unspaced script.</summary>
internal ref struct WordScan(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int end;

    /// <summary>The word that was read last.</summary>
    public TextSpan Current { get; private set; }

    public bool MoveNext()
    {
        int start = end;
        while (start < text.Length && !Unicode.IsWord(Unicode.ClassAt(text, start)))
            start++;
        if (start == text.Length)
            return false;
        end = start + 1;
        while (end < text.Length && Continues(end))
            end++;
        Current = TextSpan.FromBounds(start, end);
        return true;
    }

    private readonly bool Continues(int i)
    {
        char c = text[i];
        if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') && text[i - 1] < '\u0E00')
            return true;
        if (c == ' ')
            return false;
        if (Unicode.IsWord(Unicode.ClassAt(text, i)))
            return char.IsLowSurrogate(c) || Unicode.ClassAt(text, i) == UnicodeClass.Mark || !(UnspacedScripts.Contains(text, i) || UnspacedScripts.Contains(text, i - 1));
        return i + 1 < text.Length && ((c is '.' or ',' && Unicode.IsDigit(text[i - 1]) && Unicode.IsDigit(text[i + 1])) || (c == '\'' && Unicode.IsLetter(text[i - 1]) && text[i + 1] == 't'));
    }
}
