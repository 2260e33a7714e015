using Factum.Evidence.Naming.Words;
using Factum.Text;

namespace Factum.Evidence;

/// <summary>
/// Parts of a text as hashes of folded runs of letters or of digits, one part behind the other: enough to say, at the cost of looking for a number in
/// a list, that a name cannot stand in any of them.
/// </summary>
internal sealed class WordRuns
{
    private const char EndOfLatin = '\u0250';
    private const uint EndOfPart = 0, OneCharacter = 1, Any = 2;

    /// <summary>Runs of one character that may stand inside a name without being of it: initials, the s of a possessive.</summary>
    private const int MostBetween = 6;
    private readonly ReadOnlyMemory<char> text;
    private readonly TextSpan[] parts;
    private readonly int[] starts;
    private readonly uint[] runs;

    public WordRuns(ReadOnlyMemory<char> text, TextSpan[] parts)
    {
        this.text = text;
        this.parts = parts;
        starts = new int[parts.Length];
        List<uint> all = [];
        for (int i = 0; i < parts.Length; i++)
        {
            starts[i] = all.Count;
            AddRuns(text.Span.Slice(parts[i].Start, parts[i].Length), all);
            all.Add(EndOfPart);
        }

        runs = [.. all];
    }

    public ReadOnlySpan<char> Text => text.Span;

    /// <summary>The runs of a name, all of which, in this order, a text with that name has; none where nothing is known of it.</summary>
    public static uint[] In(IEnumerable<string> words)
    {
        List<uint> runs = [];
        foreach (string word in words)
            AddRuns(word.AsSpan(), runs);
        return [.. runs];
    }

    /// <summary>The parts in which a name may stand; one that has it several times comes several times.</summary>
    public IEnumerable<TextSpan> PartsWith(uint[] name)
    {
        for (int at = NextOf(name, 0); at >= 0; at = NextOf(name, at + 1))
            yield return parts[PartOf(at)];
    }

    public bool MayHave(uint[] name) => NextOf(name, 0) >= 0;

    private int NextOf(uint[] name, int from)
    {
        for (int at = from; at < runs.Length; at++)
        {
            int found = runs.AsSpan(at).IndexOf(name[0]);
            if (found < 0)
                return -1;
            at += found;
            if (Continues(name, at))
                return at;
        }

        return -1;
    }

    private bool Continues(uint[] name, int at)
    {
        for (int i = 1; i < name.Length; i++)
        {
            int skipped = 0;
            while (runs[++at] != name[i])
            {
                if ((runs[at] & OneCharacter) == 0 || skipped++ == MostBetween)
                    return false;
            }
        }

        return true;
    }

    private int PartOf(int run)
    {
        int found = Array.BinarySearch(starts, run);
        return found >= 0 ? found : ~found - 1;
    }

    private static void AddRuns(ReadOnlySpan<char> text, List<uint> runs)
    {
        for (int i = 0; i < text.Length;)
        {
            RunKind kind = KindAt(text, i);
            int start = i++;
            if (kind == RunKind.None)
                continue;
            uint hash = With(2166136261, text[start]);
            while (kind != RunKind.Unspaced && i < text.Length && KindAt(text, i) == kind)
                hash = With(hash, text[i++]);
            runs.Add((hash & ~OneCharacter) | Any | (i == start + 1 ? OneCharacter : 0));
        }
    }

    private static uint With(uint hash, char c) => (hash ^ WordFold.Of(c)) * 16777619;

    /// <summary>By the folded letter, since names are compared by that; a letter of a script without spaces is a word of its own.</summary>
    private static RunKind KindAt(ReadOnlySpan<char> text, int i)
    {
        char c = text[i];
        if ((uint)((c | 0x20) - 'a') <= 'z' - 'a')
            return RunKind.Latin;
        if (c < 'À')
            return c is >= '0' and <= '9' ? RunKind.Digits : Unicode.IsLetter(c) ? RunKind.Latin : RunKind.None;
        c = WordFold.Of(c);
        if (!Unicode.IsLetter(c))
            return RunKind.None;
        return c < EndOfLatin ? RunKind.Latin : UnspacedScripts.Contains(text, i) ? RunKind.Unspaced : RunKind.Other;
    }

    private enum RunKind : byte
    {
        None,
        Latin,
        Digits,
        Other,
        Unspaced,
    }
}
