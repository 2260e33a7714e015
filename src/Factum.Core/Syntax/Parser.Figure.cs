using Factum.Syntax.Rules;

namespace Factum.Syntax;

internal sealed partial class Parser
{
    private ScalarSyntax ParseFigure()
    {
        int first = index;
        Token head = Take();
        CheckUnitApart(head);
        Token? magnitude = null;
        if (Kind == TokenKind.Name && !Current.StartsLine)
        {
            if (Words.IsMagnitude(CurrentText))
                magnitude = Take();
            else if (Words.IsPluralMagnitude(CurrentText))
                ReportPlural(head);
        }

        Token? unit = ParseOptionalUnit();
        return new ScalarSyntax(SpanFrom(first), ScalarForm.Figure, head) { Magnitude = magnitude, Unit = unit };
    }

    private void ReportPlural(Token head)
    {
        string singular = CurrentText.Slice(0, CurrentText.Length - 1).ToString();
        ReportMendable(PluralMagnitude.Rule, Current.Span, singular, TextOf(head).ToString() + " " + singular);
    }

    private ScalarSyntax ParseQuantity()
    {
        int first = index;
        Token head = Take();
        Token? magnitude = null;
        bool hasOf = IsWord("of") && !Current.StartsLine && Peek(1).Kind == TokenKind.Name && IsMagnitudeOrPlural(TextOf(Peek(1)));
        if (hasOf)
            Take();
        if (Kind == TokenKind.Name && !Current.StartsLine && IsMagnitudeOrPlural(CurrentText))
            magnitude = Take();
        Token? unit = ParseOptionalUnit();
        return new ScalarSyntax(SpanFrom(first), ScalarForm.Quantity, head) { Magnitude = magnitude, Unit = unit };
    }

    private static bool IsMagnitudeOrPlural(ReadOnlySpan<char> word) => Words.IsMagnitude(word) || Words.IsPluralMagnitude(word);

    private Token? ParseOptionalUnit()
    {
        if (Current.StartsLine)
            return null;
        if (Kind == TokenKind.Word && Words.IsCurrency(CurrentText))
            return Take();
        if (Kind != TokenKind.Name)
            return null;
        if (Words.IsTimeUnit(CurrentText))
            return Take();
        if (Current.Length == 3 && IsEndOfScalar(Peek(1)) && CurrencyNames.IsCommon(CurrentText))
            ReportMendable(CurrencyInSmallLetters.Rule, Current.Span, CurrencyNames.Capitals(CurrentText), CurrencyNames.Capitals(CurrentText));
        return null;
    }

    /// <summary>A qualifier would have a value behind it.</summary>
    private static bool IsEndOfScalar(Token next) =>
        next.StartsLine || next.Kind is TokenKind.EndOfFile or TokenKind.CloseBrace or TokenKind.OpenBracket or TokenKind.Comma;

    /// <summary><c>100USD</c>: digits, then letters to the end. <c>201X</c> is a date, and whatever else is odd is the type's to say.</summary>
    private void CheckUnitApart(Token head)
    {
        ReadOnlySpan<char> text = TextOf(head);
        int digits = 0;
        while (digits < text.Length && text[digits] is (>= '0' and <= '9') or '.' or '_' or '-' or '+')
            digits++;
        if (digits == text.Length || text[digits] is 'X' or '%' or '~' or '?' or '/')
            return;
        if (text[digits - 1] == '-')
            digits--;
        string mended = text.Slice(0, digits).ToString() + " " + text.Slice(digits).TrimStart('-').ToString();
        ReportMendable(UnitTouchesFigure.Rule, head.Span, mended, mended);
    }
}
