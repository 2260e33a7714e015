using Factum.Evidence.Naming.Words;
using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>Short forms that a document introduces behind a name, in brackets: <c>Tidewater Oak Boats (TOB)</c>.</summary>
internal sealed class DocumentAcronyms
{
    private const int Shortest = 2, Longest = 8, Reach = 160;
    private readonly List<(string Acronym, NamedEntity Entity)> found = [];

    public DocumentAcronyms(FoldedText text, NameIndex names)
    {
        foreach (TextSpan acronym in BracketedIn(text))
            Introduce(text, acronym, names);
    }

    /// <summary>The words among which a name is looked for that an acronym stands for.</summary>
    public static IEnumerable<TextSpan> WordsBefore(FoldedText text) => BracketedIn(text).Select(WordsBefore);

    public NamedEntity? Find(ReadOnlySpan<char> word)
    {
        foreach ((string acronym, NamedEntity entity) in found)
        {
            if (word.SequenceEqual(acronym.AsSpan()))
                return entity;
        }

        return null;
    }

    private static List<TextSpan> BracketedIn(FoldedText text)
    {
        List<TextSpan> bracketed = [];
        ReadOnlySpan<char> span = text.Span;
        for (int open = span.IndexOf('('); open >= 0;)
        {
            int length = 0;
            while (open + 1 + length < span.Length && Unicode.IsUpper(span[open + 1 + length]))
                length++;
            if (length is >= Shortest and <= Longest && open + 1 + length < span.Length && span[open + 1 + length] == ')')
                bracketed.Add(new TextSpan(open + 1, length));
            int next = span.Slice(open + 1).IndexOf('(');
            open = next < 0 ? -1 : open + 1 + next;
        }

        return bracketed;
    }

    private static TextSpan WordsBefore(TextSpan acronym) => TextSpan.FromBounds(Math.Max(0, acronym.Start - 1 - Reach), acronym.Start - 1);

    private void Introduce(FoldedText text, TextSpan place, NameIndex names)
    {
        string acronym = text.ToString(place.Start, place.End);
        SentenceToken[] tokens = SentenceTokens.Of(text.Span, WordsBefore(place));
        for (int i = Math.Max(0, tokens.Length - Longest * 2); i < tokens.Length; i++)
        {
            if (names.Match(text.Span, tokens, i) is { Entities: [var entity] } match && match.Last == tokens.Length - 1 && match.Rank <= NameRank.Shortened && IsShortFor(acronym, text.Span, tokens, i))
            {
                found.Add((acronym, entity));
                return;
            }
        }
    }

    /// <summary>Its letters are the initials of the words, small ones left out or not.</summary>
    private static bool IsShortFor(string acronym, ReadOnlySpan<char> text, SentenceToken[] tokens, int first)
    {
        int letter = 0;
        for (int i = first; i < tokens.Length; i++)
        {
            if (!tokens[i].IsWord)
                continue;
            if (letter < acronym.Length && WordFold.Of(text[tokens[i].Start]) == WordFold.Of(acronym[letter]))
                letter++;
            else if (tokens[i].IsCapital)
                return false;
        }

        return letter == acronym.Length;
    }
}
