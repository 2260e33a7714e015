using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence.Audit.English;
using Factum.Evidence.Audit.Rules;
using Factum.Evidence.Rules;
using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Audit;

/// <summary>What the cuts of a quote leave out of sight: other names, and the end of a sentence behind which somebody else is spoken of.</summary>
internal sealed class CutReview(FactSet facts, NameList names)
{
    private static readonly IAuditLanguage language = EnglishLanguage.Instance;

    public IEnumerable<FactDiagnostic> Check(LocatedQuote located, CitedClaims cited)
    {
        if (located.Location.Pattern.Pieces.Length < 2)
            return [];
        ImmutableArray<FactDiagnostic> swallowed = [.. CutSwallowsMeaning.Check(located, cited, names, facts)];
        if (!swallowed.IsEmpty || cited.Claims.IsEmpty)
            return swallowed;
        HashSet<string> known = WordsOf(CutContext.EntitiesOf(cited.Claims));
        foreach (string insertion in located.Location.Pattern.Insertions)
            known.UnionWith(insertion.Split(' '));
        CutSplice splice = new(located.Document, WordsOf(cited.Claims.Select(claim => claim.Block.Id)), language);
        string? least = null;
        foreach (QuoteMatch match in located.Location.Matches)
        {
            // One reading of the quote that joins what belongs together is enough.
            if (JoinedPiece(located.Document, match, known, splice) is not { } piece)
                return [];
            least ??= piece;
        }

        return least is null ? [] : [CutJoinsSentences.Report(located, least)];
    }

    /// <summary>The first piece that begins a sentence about somebody else; null where each goes on about the same.</summary>
    private static string? JoinedPiece(DocumentIndex document, QuoteMatch match, HashSet<string> known, CutSplice splice)
    {
        for (int i = 0; i < match.Cuts.Length; i++)
        {
            TextSpan cut = match.Cuts[i];
            int before = document.Sentences.At(Math.Max(cut.Start - 1, 0)), behind = document.Sentences.At(cut.End), end = i + 1 < match.Cuts.Length ? match.Cuts[i + 1].Start : match.End;
            if (splice.Joins(TextSpan.FromBounds(i > 0 ? match.Cuts[i - 1].End : match.Start, cut.Start), TextSpan.FromBounds(cut.End, end)))
                return document.Text.ToString(cut.End, end);
            if (behind > before && !GoesOn(document, TextSpan.FromBounds(document.Sentences.Span(behind).Start, end), known, behind == before + 1 ? cut.End : -1))
                return document.Text.ToString(cut.End, end);
        }

        return null;
    }

    /// <summary>
    /// A sentence goes on about the same where it names it, or takes it up with "she" or "the firm" before anybody else is named; the latter
    /// only in the sentence next to it, for which <paramref name="quotedFrom"/> tells where the quote goes on, and is -1 in all others.
    /// </summary>
    private static bool GoesOn(DocumentIndex document, TextSpan part, HashSet<string> known, int quotedFrom)
    {
        List<Token> tokens = TokenReader.Read(document.Text.Span, part.Length > 2_000 ? new TextSpan(part.Start, 2_000) : part, language);
        for (int i = 0; i < tokens.Count; i++)
        {
            Token token = tokens[i];
            if (token.Kind != TokenKind.Word)
                continue;
            if (token.IsCapital && known.Contains(document.Text.ToString(token.Start, token.End)))
                return true;
            bool isNameNext = i + 1 < tokens.Count && tokens[i + 1].IsCapital && !known.Contains(document.Text.ToString(tokens[i + 1].Start, tokens[i + 1].End));
            if (quotedFrom >= 0 && token.Is(WordTraits.RefersBack) && !isNameNext && !IsOfAnother(tokens, i, quotedFrom) && !IsAnotherOne(document, tokens, i))
                return true;
            if (token.IsCapital && token.Traits == WordTraits.None && (i > 0 || isNameNext))
                return false;
        }

        return false;
    }

    /// <summary>"Her brother" leads to somebody else, and the quote does not show it.</summary>
    private static bool IsOfAnother(List<Token> tokens, int i, int quotedFrom) =>
        i == 0 && tokens[i].Is(WordTraits.Personal) && tokens[i].Is(WordTraits.Definite) && i + 1 < tokens.Count && tokens[i + 1].Start < quotedFrom;

    /// <summary>"The one in Ripley", "the other", "another firm" stand beside what was named.</summary>
    private static bool IsAnotherOne(DocumentIndex document, List<Token> tokens, int i)
    {
        string next = i + 1 < tokens.Count ? document.Text.ToString(tokens[i + 1].Start, tokens[i + 1].End) : "";
        return (tokens[i].Is(WordTraits.Determiner) && next is "one" or "ones" or "other" or "others" or "second" or "third" or "next" or "rest" or "remaining")
            || document.Text.ToString(tokens[i].Start, tokens[i].End) is "Another" or "another";
    }

    private HashSet<string> WordsOf(IEnumerable<string> entities)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        foreach (string entity in entities)
        {
            IEnumerable<string> titles = facts.Find(entity)?.FindFact("also-known-as")?.Claims.SelectMany(claim => claim.Value.Choices.Select(choice => choice.Scalar.Text)) ?? [];
            foreach (string title in titles.Append(facts.Find(entity)?.Title ?? ""))
                words.UnionWith(title.Split(' ', '\'', '’').Where(word => word.Length > 1));
        }

        return words;
    }
}
