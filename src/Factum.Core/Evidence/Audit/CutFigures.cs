using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence.Reading;
using Factum.Kinds;
using Factum.Text;

namespace Factum.Evidence.Audit;

/// <summary>
/// A figure of the claimed kind that a cut leaves out together with what the next one belongs to: <c>the mill cost … £4m</c> of
/// <c>the mill cost £3m, the dock £4m</c>. What a comparison starts from (<c>from £3m to £4m</c>), and the items of a plain list, change nothing.
/// </summary>
internal sealed class CutFigures(DocumentIndex document, CitedClaims cited, IAuditLanguage language)
{
    /// <summary>The figure that is left out; null where there is none, or the words behind the cut tell what theirs belongs to.</summary>
    public string? Find(TextSpan cut, TextSpan behind)
    {
        if (document.Sentences.At(Math.Max(cut.Start - 1, 0)) != document.Sentences.At(cut.End) || behind.Length == 0)
            return null;
        ImmutableArray<Mention> stated = document.Read(behind, ReadingContext.None), left = document.Read(cut, ReadingContext.None);
        foreach (BoundClaim claim in cited.Claims)
        {
            if (stated.FirstOrDefault(mention => Fits(claim, mention)) is not { } value || !StandsFirst(TextSpan.FromBounds(behind.Start, behind.Start + value.Core.Start)))
                continue;
            foreach (Mention other in left)
            {
                if (other.Kind == value.Kind && (other.Counted == value.Counted || other.Counted.Length == 0 || value.Counted.Length == 0) && (IsRival(cut, other, left, behind) || IsToldApart(cut, other, behind, value)))
                    return document.Text.ToString(cut.Start + other.Core.Start, cut.Start + other.Core.End);
            }
        }

        return null;
    }

    private static bool Fits(BoundClaim claim, Mention mention) => claim.Value.Type.Scalar switch
    {
        ScalarType.Money => mention.Kind == MentionKind.Money,
        ScalarType.Percent => mention.Kind == MentionKind.Percent,
        ScalarType.Date => mention.Kind == MentionKind.Date,
        ScalarType.Duration => mention.Kind == MentionKind.Duration,
        ScalarType.Integer or ScalarType.Number => mention.Kind is MentionKind.Number or MentionKind.Measure,
        _ => false,
    };

    /// <summary>Nothing but small words between the cut and the figure: no name and no noun tells what it belongs to.</summary>
    private bool StandsFirst(TextSpan words)
    {
        foreach (Token token in TokenReader.Read(document.Text.Span, words, language))
        {
            if (token.Kind != TokenKind.Word || !token.Is(WordTraits.Preposition | WordTraits.Determiner | WordTraits.Adverb))
                return false;
        }

        return true;
    }

    /// <summary>Something that the figure behind the cut belongs to stands between the two, parted from the other figure.</summary>
    private bool IsRival(TextSpan cut, Mention other, ImmutableArray<Mention> figures, TextSpan behind)
    {
        List<Token> tokens = TokenReader.Read(document.Text.Span, cut, language);
        int first = tokens.FindIndex(token => token.End > cut.Start + other.Core.Start), last = tokens.FindLastIndex(token => token.Start < cut.Start + other.Span.End);
        if (first < 0 || IsBase(tokens, first, behind))
            return false;
        bool isParted = false;
        for (int i = last + 1; i < tokens.Count; i++)
        {
            isParted |= tokens[i].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash || tokens[i].Is(WordTraits.And | WordTraits.Contrast | WordTraits.Subordinator);
            if (figures.Any(figure => tokens[i].Start < cut.Start + figure.Span.End && cut.Start + figure.Span.Start < tokens[i].End))
                continue;
            if (isParted && tokens[i] is { Kind: TokenKind.Word, IsFigure: false } && (tokens[i].Traits == WordTraits.None || tokens[i].Is(WordTraits.SubjectPronoun)))
                return true;
        }

        return false;
    }

    /// <summary>"£3m in May and £4m in June", of which "in June" is not quoted: only that tells the figures apart.</summary>
    private bool IsToldApart(TextSpan cut, Mention other, TextSpan behind, Mention value)
    {
        List<Token> tokens = TokenReader.Read(document.Text.Span, cut, language);
        if (tokens.Count == 0 || !tokens[tokens.Count - 1].Is(WordTraits.And) || behind.Start + value.Core.End < behind.End - 1)
            return false;
        bool isToldOf = tokens.Exists(token => token.Start >= cut.Start + other.Core.End && token.Is(WordTraits.Preposition));
        TextSpan sentence = document.Sentences.Span(document.Sentences.At(behind.Start));
        List<Token> rest = TokenReader.Read(document.Text.Span, TextSpan.FromBounds(behind.End, Math.Max(behind.End, sentence.End)), language);
        return isToldOf && rest.Count > 0 && rest[0].Is(WordTraits.Preposition);
    }

    /// <summary>From £3m to £4m; £4m, against £3m the year before.</summary>
    private bool IsBase(List<Token> tokens, int figure, TextSpan behind)
    {
        if (figure == 0)
            return false;
        string before = Word(tokens[figure - 1]), next = Word(TokenReader.Read(document.Text.Span, behind, language)[0]);
        return before is "against" or "than" or "with" or "after" || (before is "from" or "between" && (next is "to" or "and" || Word(tokens[tokens.Count - 1]) is "to" or "and"));
    }

    private string Word(Token token) => document.Text.ToString(token.Start, token.End);
}
