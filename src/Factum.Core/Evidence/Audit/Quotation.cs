namespace Factum.Evidence.Audit;

/// <summary>What stands between quotation marks is somebody's words: what it says, and whoever says it, concerns those words only.</summary>
internal static class Quotation
{
    /// <summary>Tokens that may stand between a quotation and the verb of its speaker: a comma, a dash, a name.</summary>
    private const int MostBetween = 4;

    /// <summary>True where a denial or a hedge is part of a quotation, and the target is not.</summary>
    public static bool Confines(List<Token> tokens, Marker marker, int target) =>
        Around(tokens, marker.First) is { } quotation && !IsWithin(target, quotation);

    /// <summary>True where an attribution follows a quotation of which the target is no part: <c>They have lunch – "and it's hot", she added</c>.</summary>
    public static bool IsSpokenApart(List<Token> tokens, Marker marker, int target)
    {
        if (target > marker.First)
            return false;
        int close = marker.First - 1;
        for (int i = 0; i < MostBetween && close > 0 && (tokens[close].Kind is TokenKind.Comma or TokenKind.Dash || tokens[close].IsCapital || tokens[close].Is(WordTraits.Personal | WordTraits.Determiner)); i++)
            close--;
        if (close <= 0 || tokens[close].Kind != TokenKind.Quote)
            return false;
        int open = tokens.FindLastIndex(close - 1, token => token.Kind == TokenKind.Quote);
        return open >= 0 && target < open;
    }

    /// <summary>True where somebody speaks of telling within a quotation, and the target stands in none: "she could tell you", said her daughter, Janet.</summary>
    public static bool ConfinesSpeech(List<Token> tokens, Marker marker, int target) => Confines(tokens, marker, target) && !Holds(tokens, target);

    /// <summary>True where a token stands between quotation marks.</summary>
    public static bool Holds(List<Token> tokens, int place) => Around(tokens, place) is not null;

    private static (int Open, int Close)? Around(List<Token> tokens, int place)
    {
        int open = -1, count = 0;
        for (int i = 0; i < place; i++)
        {
            if (tokens[i].Kind != TokenKind.Quote)
                continue;
            open = i;
            count++;
        }

        int close = count % 2 == 1 ? tokens.FindIndex(place, token => token.Kind == TokenKind.Quote) : -1;
        return close < 0 ? null : (open, close);
    }

    private static bool IsWithin(int target, (int Open, int Close) quotation) => quotation.Open < target && target < quotation.Close;
}
