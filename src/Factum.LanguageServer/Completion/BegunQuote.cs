using Factum.Evidence;
using Factum.Syntax;
using Factum.Text;

namespace Factum.LanguageServer.Completion;

/// <summary>A quote up to the cursor: what stands before its last cut or insertion is done with, and the words behind it have been begun.</summary>
internal sealed class BegunQuote
{
    private BegunQuote(string done, int start, string begun, bool isOwnWords) => (Done, Start, Begun, IsOwnWords) = (done, start, begun, isOwnWords);

    /// <summary>What goes before the last cut, without it; empty where there is none.</summary>
    public string Done { get; }

    /// <summary>Where the begun words are, in what was typed.</summary>
    public int Start { get; }

    /// <summary>Folded, as documents are searched.</summary>
    public string Begun { get; }

    /// <summary>Whether the cursor is within <c>[…]</c>: those are the author's own words, which no document continues.</summary>
    public bool IsOwnWords { get; }

    /// <param name="typed">As it is written between the quotation marks.</param>
    public static BegunQuote Read(string typed)
    {
        int cut = -1, start = 0, open = -1;
        for (int i = 0; i < typed.Length; i++)
        {
            bool isDots = string.CompareOrdinal(typed, i, "...", 0, 3) == 0;
            if (typed[i] == '[' && open < 0)
                open = i;
            else if (typed[i] == ']' && open >= 0)
                (cut, start, open) = (open, i + 1, -1);
            else if (open < 0 && (typed[i] == '…' || isDots))
                (cut, start) = (i, i + (isDots ? 3 : 1));
            i += isDots ? 2 : 0;
        }

        while (start < typed.Length && typed[start] == ' ' && cut >= 0)
            start++;
        return new BegunQuote(cut < 0 ? "" : Said(typed[..cut]).TrimEnd(), start, FoldedText.Of(Said(typed[start..])).ToString(), open >= 0);
    }

    /// <summary>Where in the document the begun words may stand: anywhere, or behind what is done with, as far as a cut may reach.</summary>
    public TextSpan Within(DocumentIndex document)
    {
        if (Done.Length == 0 || document.Locate(Done, 0, 0) is not { IsFound: true, Matches: [var match, ..] })
            return new TextSpan(0, document.Text.Length);
        return TextSpan.FromBounds(match.End, document.Text.ParagraphEnd(document.Text.ParagraphOf(Math.Max(match.End - 1, 0)) + 1));
    }

    private static string Said(string written) => StringText.Read(("\"" + written).AsSpan(), TokenFlags.IsUnterminated | TokenFlags.HasEscape);
}
