using Factum.Evidence.Passages;
using Factum.Text;

namespace Factum.Evidence.Audit;

/// <summary>Where words stand, seen from the quote.</summary>
internal enum MarkerPlace : byte
{
    Before,
    InQuote,
    InCut,
    Behind,
}

/// <summary>A sentence, some words of which are quoted, read for an audit.</summary>
internal sealed class AuditedSentence
{
    /// <summary>A sentence that is longer is read around its quoted words only.</summary>
    private const int Longest = 4_000;

    private readonly bool[] isQuoted, isValue, isSubject;
    private readonly bool isValueElsewhere;

    public AuditedSentence(QuotedPassage passage, TextSpan sentence, ClaimPlaces places, IAuditLanguage language)
    {
        Passage = passage;
        Language = language;
        Tokens = TokenReader.Read(passage.Text.Span, Clip(passage, sentence), language);
        Markers = MarkerReader.Read(Tokens, language);
        Clauses = ClauseReader.Read(Tokens);
        isQuoted = new bool[Tokens.Count];
        isValue = new bool[Tokens.Count];
        isSubject = new bool[Tokens.Count];
        FirstQuoted = Tokens.Count;
        LastQuoted = -1;
        Mark(places);
        isValueElsewhere = !HasValue && (places.HasValueIn(TextSpan.FromBounds(passage.Match.Start, passage.Match.End)) || (places.IsValueInOtherQuote && (QuotesNamesOnly() || QuotesOtherPredicate())));
    }

    public QuotedPassage Passage { get; }

    public IAuditLanguage Language { get; }

    public List<Token> Tokens { get; }

    public List<Marker> Markers { get; }

    public List<Clause> Clauses { get; }

    public int FirstQuoted { get; private set; }

    public int LastQuoted { get; private set; }

    /// <summary>True where the quoted words show which of them state the value.</summary>
    public bool HasValue { get; private set; }

    public bool IsQuestion => Tokens.Count > 0 && Tokens.FindLastIndex(token => token.Kind == TokenKind.Question) > LastQuoted;

    public bool IsQuoted(int token) => isQuoted[token];

    /// <summary>A token that states the claim's value; where none of the quote is known to, any quoted one.</summary>
    public bool IsTarget(int token) => HasValue ? isValue[token] : !isValueElsewhere && isQuoted[token] && Tokens[token].Kind == TokenKind.Word;

    /// <summary>A quoted token that names the subject of the claim, or stands for it.</summary>
    public bool IsSubject(int token) => isSubject[token];

    /// <summary>A word at the beginning of a line of the document.</summary>
    public bool BeginsLine(Token token)
    {
        DocumentIndex document = Passage.Located.Document;
        int place = document.Text.OriginalOf(token.Start);
        return place > 0 && document.File.Text.Span[place - 1] == '\n';
    }

    public MarkerPlace PlaceOf(Marker marker) =>
        LastQuoted < 0 ? MarkerPlace.Behind :
        isQuoted[marker.First] && isQuoted[marker.Last] ? MarkerPlace.InQuote
        : marker.Last < FirstQuoted || isQuoted[marker.Last] ? MarkerPlace.Before
        : marker.First > LastQuoted || isQuoted[marker.First] ? MarkerPlace.Behind
        : MarkerPlace.InCut;

    public TextSpan SpanOf(Marker marker) => TextSpan.FromBounds(Tokens[marker.First].Start, Tokens[marker.Last].End);

    public string TextOf(Marker marker)
    {
        // Half of a contraction says nothing: didn't.
        int start = Tokens[marker.First].Start;
        while (start > 0 && Unicode.IsLetter(Passage.Text.Span[start - 1]))
            start--;
        return Passage.Text.ToString(start, Tokens[marker.Last].End);
    }

    /// <summary>A quote of names, with a word that marks something perhaps, tells who is meant and no more.</summary>
    private bool QuotesNamesOnly()
    {
        for (int i = FirstQuoted; i <= LastQuoted; i++)
        {
            if (isQuoted[i] && Tokens[i].Kind == TokenKind.Word && !Tokens[i].IsCapital && !Markers.Exists(marker => marker.First <= i && i <= marker.Last))
                return false;
        }

        return true;
    }

    /// <summary>"Would not give a reason": what the quote denies or hedges it shows whole, and the value is not of it.</summary>
    private bool QuotesOtherPredicate()
    {
        int last = Markers.FindLastIndex(marker => isQuoted[marker.First] && isQuoted[marker.Last]);
        for (int i = last < 0 ? Tokens.Count : Markers[last].Last + 1; i <= LastQuoted; i++)
        {
            if (isQuoted[i] && Tokens[i] is { Kind: TokenKind.Word, Traits: WordTraits.None, IsCapital: false })
                return true;
        }

        return false;
    }

    private void Mark(ClaimPlaces places)
    {
        for (int i = 0; i < Tokens.Count; i++)
        {
            Token token = Tokens[i];
            foreach (TextSpan quoted in Passage.Quoted)
                isQuoted[i] |= token.Start < quoted.End && quoted.Start < token.End;
            if (!isQuoted[i])
                continue;
            FirstQuoted = Math.Min(FirstQuoted, i);
            LastQuoted = i;
            isValue[i] = token.Kind == TokenKind.Word && places.IsValue(token);
            isSubject[i] = token.Kind == TokenKind.Word && places.IsSubject(token);
            HasValue |= isValue[i];
        }
    }

    private static TextSpan Clip(QuotedPassage passage, TextSpan sentence)
    {
        if (sentence.Length <= Longest)
            return sentence;
        int start = Math.Max(sentence.Start, Math.Min(passage.Match.Start, sentence.End) - Longest / 2), end = Math.Min(sentence.End, start + Longest);
        ReadOnlySpan<char> text = passage.Text.Span;
        while (start > sentence.Start && text[start - 1] != ' ' && start > passage.Match.Start - Longest)
            start--;
        return TextSpan.FromBounds(start, end);
    }
}
