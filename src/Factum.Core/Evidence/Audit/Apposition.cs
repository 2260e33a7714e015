namespace Factum.Evidence.Audit;

/// <summary>
/// What stands between commas behind a name tells of it by itself: <c>Ada Byron, 41, never …</c> leaves her as old as she is, and who proposes
/// "Ada Byron, a former partner of Acme" says what she was. An item of a list, a circumstance and a clause are no appositions.
/// </summary>
internal static class Apposition
{
    /// <summary>True where a target stands in an apposition, and the marker outside.</summary>
    public static bool Holds(List<Token> tokens, Marker marker, int target)
    {
        int open = CommaBefore(tokens, target), close = target + 1;
        if (open < 1 || !tokens[open - 1].IsCapital || (marker.First > open && marker.First < target))
            return false;
        while (close < tokens.Count && tokens[close].Kind == TokenKind.Word)
            close++;
        if (marker.First < close && marker.First > target)
            return false;
        for (int i = open + 1; i < close; i++)
        {
            if (VerbForms.LooksFinite(tokens, i) || tokens[i].Is(WordTraits.Relative | WordTraits.That | WordTraits.Subordinator | WordTraits.Contrast | WordTraits.SubjectPronoun))
                return false;
        }

        return BeginsApposition(tokens[open + 1]) && !GoesOnAsList(tokens, close);
    }

    /// <summary>"Friends say that the director, 51, has left": nobody need say how old he is.</summary>
    public static bool IsAge(List<Token> tokens, Marker marker, int target) => tokens[target] is { Kind: TokenKind.Word, IsFigure: true } && target > marker.Last + 2 && target + 1 < tokens.Count
        && tokens[target - 1].Kind == TokenKind.Comma && tokens[target + 1].Kind == TokenKind.Comma && tokens[target - 2] is { Kind: TokenKind.Word, IsFigure: false } && !GoesOnAsList(tokens, target + 1);

    /// <summary>A figure, an article, or a noun in small letters.</summary>
    private static bool BeginsApposition(Token first) =>
        first.IsFigure || (!first.IsCapital && !first.Is(WordTraits.Preposition | WordTraits.And | WordTraits.Or | WordTraits.Adverb) && !first.EndsInIng && !first.EndsInEd && !first.EndsInLy);

    private static bool GoesOnAsList(List<Token> tokens, int close) => close + 1 < tokens.Count && tokens[close].Kind == TokenKind.Comma && tokens[close + 1].Is(WordTraits.And | WordTraits.Or);

    private static int CommaBefore(List<Token> tokens, int target)
    {
        int i = target - 1;
        while (i >= 0 && tokens[i].Kind == TokenKind.Word)
            i--;
        return i >= 0 && tokens[i].Kind == TokenKind.Comma ? i : -1;
    }
}
