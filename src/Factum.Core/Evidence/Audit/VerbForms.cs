namespace Factum.Evidence.Audit;

/// <summary>Guesses verbs by their letters and their neighbours; there is no dictionary of parts of speech.</summary>
internal static class VerbForms
{
    /// <summary>A form that makes a predicate: was, led, visited, and in -s behind a name.</summary>
    public static bool LooksFinite(List<Token> tokens, int i)
    {
        Token token = tokens[i];
        if (token.Kind != TokenKind.Word)
            return false;
        if (token.Is(WordTraits.Finite))
            return true;
        if (token.IsCapital)
            return false;
        return (token.Is(WordTraits.IrregularPast) && !IsParticiple(tokens, i)) || (token.EndsInEd && !IsParticiple(tokens, i)) || LooksPresent(tokens, i);
    }

    /// <summary>Owns, behind a name, a pronoun or a comma; or before a name or an article.</summary>
    public static bool LooksPresent(List<Token> tokens, int i)
    {
        if (!tokens[i].EndsInS || tokens[i].IsCapital || i == 0 || tokens[i].Is(WordTraits.Preposition | WordTraits.Determiner | WordTraits.Personal))
            return false;
        Token before = tokens[i - 1];
        bool isBehindName = before.Kind == TokenKind.Comma || (before.Kind == TokenKind.Word && (before.IsCapital || before.Is(WordTraits.SubjectPronoun)));
        return isBehindName || (i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Word && !before.Is(WordTraits.Preposition | WordTraits.Determiner) && (tokens[i + 1].IsCapital || tokens[i + 1].Is(WordTraits.Determiner | WordTraits.That)));
    }

    /// <summary>A startup called Acme.</summary>
    public static bool IsName(List<Token> tokens, int i) =>
        tokens[i].Is(WordTraits.Naming) && i > 0 && tokens[i - 1] is { Kind: TokenKind.Word, IsCapital: false } before && !before.Is(WordTraits.Finite | WordTraits.SubjectPronoun | WordTraits.Copula);

    /// <summary>Founded by; the reported sale; the recently formed team.</summary>
    private static bool IsParticiple(List<Token> tokens, int i) => IsName(tokens, i)
        || (i + 1 < tokens.Count && tokens[i + 1].Is(WordTraits.Agent)) || (i > 0 && (tokens[i - 1].Is(WordTraits.Determiner) || tokens[i - 1].EndsInLy) && i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Word && !tokens[i + 1].IsCapital && !tokens[i + 1].Is(WordTraits.Determiner | WordTraits.Preposition));
}
