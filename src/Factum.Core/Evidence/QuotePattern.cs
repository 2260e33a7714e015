using System.Collections.Immutable;
using System.Text;
using Factum.Text;

namespace Factum.Evidence;

/// <summary>
/// A quote as print has it: pieces of the document, with cuts (<c>…</c>, <c>...</c>, <c>[…]</c>) between them, and insertions
/// (<c>[Zuckerberg]</c>, <c>[sic]</c>) that are the author's. Pieces are folded.
/// </summary>
internal sealed class QuotePattern
{
    private QuotePattern(ImmutableArray<string> pieces, ImmutableArray<string> insertions)
    {
        Pieces = pieces;
        Insertions = insertions;
    }

    /// <summary>At least one, unless nothing but cuts, insertions and punctuation is left.</summary>
    public ImmutableArray<string> Pieces { get; }

    /// <summary>The contents of the brackets that were taken out; empty where brackets are read literally.</summary>
    public ImmutableArray<string> Insertions { get; }

    /// <summary>The same with other pieces.</summary>
    public QuotePattern With(ImmutableArray<string> pieces) => new(pieces, Insertions);

    /// <summary>True where no piece has a word: there is nothing to find.</summary>
    public bool IsEmpty => Pieces.IsEmpty;

    /// <summary>The quote with its brackets as part of the document's text.</summary>
    public static QuotePattern WithLiteralBrackets(string quote) => new(Split(quote, []), []);

    /// <summary>The quote without its insertions.</summary>
    public static QuotePattern WithoutInsertions(string quote)
    {
        List<TextSpan> brackets = FindBrackets(quote);
        return new QuotePattern(Split(quote, brackets), [.. brackets.Where(span => !IsCut(quote, span)).Select(span => quote.Substring(span.Start + 1, span.Length - 2))]);
    }

    /// <summary>Every piece that a search for the quote may look for.</summary>
    public static IEnumerable<string> PiecesOf(string quote) =>
        quote.IndexOf('[') < 0 ? WithLiteralBrackets(quote).Pieces : WithLiteralBrackets(quote).Pieces.Concat(WithoutInsertions(quote).Pieces);

    /// <summary>The outermost pairs of brackets, in order. A bracket without its partner is a character like any other.</summary>
    private static List<TextSpan> FindBrackets(string quote)
    {
        List<TextSpan> found = [];
        Stack<int> open = new();
        for (int i = 0; i < quote.Length; i++)
        {
            if (quote[i] == '[')
            {
                open.Push(i);
            }
            else if (quote[i] == ']' && open.Count > 0)
            {
                int start = open.Pop();
                while (found.Count > 0 && found[found.Count - 1].Start > start)
                    found.RemoveAt(found.Count - 1);
                found.Add(TextSpan.FromBounds(start, i + 1));
            }
        }

        return found;
    }

    private static bool IsCut(string quote, TextSpan bracket) => quote.Substring(bracket.Start + 1, bracket.Length - 2).Trim() is "…" or "...";

    private static ImmutableArray<string> Split(string quote, List<TextSpan> brackets)
    {
        ImmutableArray<string>.Builder pieces = ImmutableArray.CreateBuilder<string>();
        StringBuilder piece = new();
        bool hasWord = false;
        int nextBracket = 0;
        for (int i = 0; i < quote.Length;)
        {
            int cut = CutLength(quote, i);
            if (nextBracket < brackets.Count && brackets[nextBracket].Start == i)
            {
                TextSpan bracket = brackets[nextBracket++];
                i = bracket.End;
                if (IsCut(quote, bracket))
                    EndPiece();
                continue;
            }

            if (cut > 0)
                EndPiece();
            else
                piece.Append(quote[i]);
            i += Math.Max(cut, 1);
        }

        EndPiece();
        return hasWord ? pieces.ToImmutable() : [];

        void EndPiece()
        {
            string folded = FoldedText.Of(piece.ToString().AsSpan()).ToString();
            piece.Clear();
            bool isWord = HasWord(folded);

            // Punctuation alone says nothing at an end of a cut: it would be found anywhere.
            if (isWord)
                pieces.Add(folded);
            hasWord |= isWord;
        }
    }

    /// <summary>The length of a cut that begins here: <c>…</c>, three points or more, also in brackets or parentheses; 0 = none.</summary>
    private static int CutLength(string quote, int i)
    {
        if (quote[i] is '[' or '(')
        {
            int inner = i + 1 < quote.Length ? CutLength(quote, i + 1, quote[i]) : 0;
            return inner > 0 && i + 1 + inner < quote.Length && quote[i + 1 + inner] == (quote[i] == '[' ? ']' : ')') ? inner + 2 : 0;
        }

        return CutLength(quote, i, '\0');
    }

    private static int CutLength(string quote, int i, char open)
    {
        int end = i;
        if (quote[i] == '…')
        {
            while (end < quote.Length && quote[end] == '…')
                end++;
            return end - i;
        }

        while (end < quote.Length && quote[end] == '.')
            end++;
        return end - i >= 3 && (open == '\0' || end - i <= 4) ? end - i : 0;
    }

    private static bool HasWord(string folded)
    {
        for (int i = 0; i < folded.Length; i++)
        {
            if (Unicode.IsWord(Unicode.ClassAt(folded.AsSpan(), i)) || Unicode.ClassAt(folded.AsSpan(), i) == UnicodeClass.Currency)
                return true;
        }

        return false;
    }
}
