using System.Runtime.CompilerServices;
using Factum.Evidence.Naming.Words;
using Factum.Text;

namespace Factum.Evidence;

/// <summary>
/// Which words a document has, as hashes of folded runs of letters or of digits: enough to say that a name cannot stand in it. Made when a name
/// changes for the first time, and kept as long as the document.
/// </summary>
internal sealed class DocumentWords
{
    private const char EndOfLatin = '\u0250';
    private static readonly ConditionalWeakTable<DocumentIndex, DocumentWords> known = new();
    private readonly HashSet<uint> hashes = [];

    private DocumentWords(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length;)
        {
            int end = EndOfRun(text, i);
            if (end > i)
                hashes.Add(HashOf(text.Slice(i, end - i)));
            i = Math.Max(end, i + 1);
        }
    }

    public static DocumentWords Of(DocumentIndex document) => known.GetValue(document, index => new DocumentWords(index.Text.Span));

    public bool MayHave(uint[] name)
    {
        foreach (uint word in name)
        {
            if (!hashes.Contains(word))
                return false;
        }

        return true;
    }

    /// <summary>Hashes of the runs of a folded name, all of which a text with that name has; none where nothing is known of it.</summary>
    public static uint[] In(string name)
    {
        List<uint> runs = [];
        for (int i = 0; i < name.Length;)
        {
            int end = EndOfRun(name.AsSpan(), i);
            if (end > i)
                runs.Add(HashOf(name.AsSpan(i, end - i)));
            i = Math.Max(end, i + 1);
        }

        return [.. runs];
    }

    private static int EndOfRun(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        if (end < text.Length && IsLatin(text[end]))
        {
            while (end < text.Length && IsLatin(text[end]))
                end++;
        }
        else
        {
            while (end < text.Length && text[end] is >= '0' and <= '9')
                end++;
        }

        return end;
    }

    private static bool IsLatin(char c) => c < EndOfLatin && Unicode.IsLetter(c);

    private static uint HashOf(ReadOnlySpan<char> run)
    {
        uint hash = 2166136261;
        foreach (char c in run)
            hash = (hash ^ WordFold.Of(c)) * 16777619;
        return hash;
    }
}
