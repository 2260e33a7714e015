using Factum.Evidence.Naming.Words;
using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>Short forms that a document introduces behind a name, in brackets: <c>Tidewater Oak Boats (TOB)</c>, <c>Tidewater Ltd (the "Vendor")</c>.</summary>
internal sealed class DocumentAcronyms
{
    private const int Shortest = 2, Longest = 8, Reach = 160, LongestTerm = 24;
    private readonly List<(string Acronym, NamedEntity Entity)> found = [];

    public DocumentAcronyms(FoldedText text, NameIndex names)
    {
        foreach (Bracketed term in BracketedIn(text))
            Introduce(text, term, names);
    }

    /// <summary>The words among which a name is looked for that a short form stands for.</summary>
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

    private static List<Bracketed> BracketedIn(FoldedText text)
    {
        List<Bracketed> bracketed = [];
        ReadOnlySpan<char> span = text.Span;
        for (int open = span.IndexOf('('); open >= 0;)
        {
            int length = 0;
            while (open + 1 + length < span.Length && Unicode.IsUpper(span[open + 1 + length]))
                length++;
            if (length is >= Shortest and <= Longest && open + 1 + length < span.Length && span[open + 1 + length] == ')')
                bracketed.Add(new Bracketed(open, new TextSpan(open + 1, length), IsDefined: false));
            else if (DefinedTerm(span, open + 1) is { } term)
                bracketed.Add(new Bracketed(open, term, IsDefined: true));
            int next = span.Slice(open + 1).IndexOf('(');
            open = next < 0 ? -1 : open + 1 + next;
        }

        return bracketed;
    }

    private static TextSpan WordsBefore(Bracketed term) => TextSpan.FromBounds(Math.Max(0, term.Open - Reach), term.Open);

    private void Introduce(FoldedText text, Bracketed term, NameIndex names)
    {
        string acronym = text.ToString(term.Place.Start, term.Place.End);
        SentenceToken[] tokens = SentenceTokens.Of(text.Span, WordsBefore(term));
        for (int i = Math.Max(0, tokens.Length - Longest * 2); i < tokens.Length; i++)
        {
            if (names.Match(text.Span, tokens, i) is { Entities: [var entity] } match && IsAtEnd(tokens, match.Last) && match.Rank <= NameRank.Shortened && (term.IsDefined || IsShortFor(acronym, text.Span, tokens, i)))
            {
                found.Add((acronym, entity));
                return;
            }
        }
    }

    /// <summary>One word with a capital between quotation marks, and nothing else in the brackets but an article.</summary>
    private static TextSpan? DefinedTerm(ReadOnlySpan<char> span, int start)
    {
        if (span.Slice(start).StartsWith("the ".AsSpan(), StringComparison.Ordinal))
            start += 4;
        if (start >= span.Length || span[start] is not ('"' or '\'' or '“' or '‘'))
            return null;
        int end = start + 1;
        while (end < span.Length && end - start <= LongestTerm && Unicode.IsWord(span[end]))
            end++;
        bool isTerm = end > start + 2 && Unicode.IsUpper(span[start + 1]) && end + 1 < span.Length && span[end] is '"' or '\'' or '”' or '’' && span[end + 1] == ')';
        return isTerm ? TextSpan.FromBounds(start + 1, end) : null;
    }

    /// <summary>But for "Pte. Ltd.".</summary>
    private static bool IsAtEnd(SentenceToken[] tokens, int last)
    {
        for (int i = last + 1; i < tokens.Length; i++)
        {
            if (!tokens[i].Is(WordTags.LegalSuffix) && tokens[i].Shape is not (TokenShape.Stop or TokenShape.Comma) && tokens[i].End - tokens[i].Start > 4)
                return false;
        }

        return true;
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

    /// <summary>A short form in brackets: initials, or a word in quotation marks that is defined there.</summary>
    private readonly record struct Bracketed(int Open, TextSpan Place, bool IsDefined);
}
