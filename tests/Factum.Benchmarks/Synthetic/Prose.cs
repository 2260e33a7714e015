using System.Globalization;
using System.Text;

namespace Factum.Benchmarks.Synthetic;

/// <summary>
/// Sentences without sense, in words that are made of syllables: some common and most rare, as in any language. The same for the same seed.
/// </summary>
internal sealed class Prose
{
    private const int Words = 20_000, Common = 150;
    private static readonly string[] starts = ["b", "br", "d", "dr", "f", "g", "gl", "h", "k", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "tr", "v", "w", ""];
    private static readonly string[] middles = ["a", "e", "i", "o", "u", "ea", "ou", "ai"];
    private static readonly string[] ends = ["", "n", "r", "s", "l", "t", "nd", "rk", "st", "m"];
    private readonly Random random;
    private readonly string[] words;

    public Prose(int seed)
    {
        random = new Random(seed);
        SortedSet<string> made = new(StringComparer.Ordinal);
        while (made.Count < Words)
            made.Add(string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pick(starts) + Pick(middles) + Pick(ends))));
        words = [.. made];
        random.Shuffle(words);
    }

    /// <summary>Paragraphs of one line each, at least so long.</summary>
    public string Text(int length)
    {
        StringBuilder text = new(length + 1_000);
        while (text.Length < length)
        {
            for (int sentences = random.Next(3, 9); sentences > 0; sentences--)
                AppendSentence(text);
            text.Append('\n').Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Four to eight words that stand so in the text, in one line.</summary>
    public string Quote(string text)
    {
        while (true)
        {
            int start = text.IndexOf(' ', random.Next(text.Length)) + 1, end = start;
            for (int count = random.Next(4, 9); count > 0 && end >= 0; count--)
                end = text.IndexOf(' ', end + 1);
            if (start > 0 && end > start && text.IndexOf('\n', start, end - start) < 0)
                return text[start..end].Trim('.', ',');
        }
    }

    private void AppendSentence(StringBuilder text)
    {
        int start = text.Length;
        for (int count = random.Next(6, 25); count > 0; count--)
        {
            // No two figures beside each other: they would be one.
            bool isFigure = random.Next(100) == 0 && !(text.Length > 1 && char.IsAsciiDigit(text[^2]));
            text.Append(isFigure ? random.Next(1_000).ToString(CultureInfo.InvariantCulture) : words[random.Next(5) < 2 ? random.Next(Common) : random.Next(Words)]);
            text.Append(count == 1 ? ". " : random.Next(12) == 0 ? ", " : " ");
        }

        text[start] = char.ToUpperInvariant(text[start]);
    }

    private string Pick(string[] parts) => parts[random.Next(parts.Length)];
}
