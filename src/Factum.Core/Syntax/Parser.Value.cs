using Factum.Syntax.Rules;
using Factum.Text;

namespace Factum.Syntax;

internal sealed partial class Parser
{
    private readonly List<ChoiceSyntax> choices = [];

    private ValueSyntax ParseValue()
    {
        int first = index;
        ChoiceSyntax choice = ParseChoice();
        if (!IsAtOr)
            return new ValueSyntax(SpanFrom(first), [choice]);

        choices.Clear();
        choices.Add(choice);
        while (IsAtOr && HasFuel())
        {
            Take();
            choices.Add(ParseChoice());
        }

        return new ValueSyntax(SpanFrom(first), [.. choices]);
    }

    private bool IsAtOr => Kind == TokenKind.Name && !isBroken && !Current.StartsLine && IsWord("or");

    private ChoiceSyntax ParseChoice()
    {
        int first = index;
        ReservedWord word = ReservedHere();
        switch (word)
        {
            case ReservedWord.Unknown:
                Take();
                return new ChoiceSyntax(SpanFrom(first)) { IsUnknown = true };
            case ReservedWord.None:
                Take();
                return new ChoiceSyntax(SpanFrom(first)) { IsNone = true };
        }

        bool isNot = word == ReservedWord.Not;
        if (isNot)
            Take();
        if (ReservedHere() == ReservedWord.Between)
            return ParseBetween(first, isNot);
        BoundWord bound = ParseOptionalBound();
        ScalarSyntax? scalar = ParseScalar();
        return new ChoiceSyntax(SpanFrom(first)) { IsNot = isNot, Bound = bound, Scalar = scalar };
    }

    private ReservedWord ReservedHere() =>
        Kind == TokenKind.Name && !IsAtEndOfValue ? Words.Reserved(CurrentText) : ReservedWord.No;

    private ChoiceSyntax ParseBetween(int first, bool isNot)
    {
        Take();
        ScalarSyntax? lower = ParseScalar();
        ScalarSyntax? upper = null;
        if (!isBroken)
        {
            if (IsWord("and") && !Current.StartsLine)
            {
                Take();
                upper = ParseScalar();
            }
            else
            {
                ReportUnexpected("'and' and the upper end");
            }
        }

        return new ChoiceSyntax(SpanFrom(first)) { IsNot = isNot, Scalar = lower, Upper = upper };
    }

    private BoundWord ParseOptionalBound()
    {
        BoundWord bound = ReservedHere() switch
        {
            ReservedWord.Exactly => BoundWord.Exactly,
            ReservedWord.About => BoundWord.About,
            ReservedWord.Over => BoundWord.Over,
            ReservedWord.Under => BoundWord.Under,
            ReservedWord.Up => BoundWord.UpTo,
            ReservedWord.At => IsWord(Peek(1), "least") ? BoundWord.AtLeast : BoundWord.AtMost,
            _ => BoundWord.None,
        };
        if (bound == BoundWord.None)
            return bound;
        Take();
        if (bound == BoundWord.UpTo)
            ExpectWord("to");
        else if (bound == BoundWord.AtLeast)
            ExpectWord("least");
        else if (bound == BoundWord.AtMost)
            ExpectWord("most");
        return bound;
    }

    private void ExpectWord(string word)
    {
        if (IsWord(word) && !Current.StartsLine)
            Take();
        else
            ReportUnexpected("'" + word + "'");
    }

    /// <summary>Null where there is none, reported.</summary>
    private ScalarSyntax? ParseScalar()
    {
        if (isBroken || IsAtEndOfValue)
        {
            ReportUnexpected("a value");
            return null;
        }

        switch (Kind)
        {
            case TokenKind.String:
                return Plain(ScalarForm.String, TakeString());
            case TokenKind.Url:
                if ((Current.Flags & TokenFlags.IsUnterminated) != 0)
                    Report(UnterminatedUrl.Rule, Current.Span, CurrentText.ToString());
                return Plain(ScalarForm.Url, Take());
            case TokenKind.Figure:
                return ParseFigure();
            case TokenKind.Name:
                return ParseNameOrQuantity();
            case TokenKind.Word:
                ReportWord();
                return null;
            default:
                ReportUnexpected("a value");
                return null;
        }
    }

    private static ScalarSyntax Plain(ScalarForm form, Token head) => new(head.Span, form, head);

    private void ReportWord()
    {
        if (Words.IsCurrency(CurrentText) && Peek(1).Kind == TokenKind.Figure)
            Report(UnexpectedText.Rule, Current.Span, "'" + TextOf(Peek(1)).ToString() + " " + CurrentText.ToString() + "'", "'" + CurrentText.ToString() + "'");
        else
            Report(NotAName.Rule, Current.Span, CurrentText.ToString(), KebabCase.Of(CurrentText));
    }

    private ScalarSyntax? ParseNameOrQuantity()
    {
        switch (Words.Reserved(CurrentText))
        {
            case ReservedWord.No:
                return Plain(ScalarForm.Name, Take());
            case ReservedWord.Quantity:
                return ParseQuantity();
            default:
                Report(ReservedWordAsValue.Rule, Current.Span, CurrentText.ToString(), "one");
                return null;
        }
    }

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
                Report(PluralMagnitude.Rule, Current.Span, TextOf(head).ToString() + " " + CurrentText.Slice(0, CurrentText.Length - 1).ToString());
        }

        Token? unit = ParseOptionalUnit();
        return new ScalarSyntax(SpanFrom(first), ScalarForm.Figure, head) { Magnitude = magnitude, Unit = unit };
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
            Report(CurrencyInSmallLetters.Rule, Current.Span, CurrencyNames.Capitals(CurrentText));
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
        Report(UnitTouchesFigure.Rule, head.Span, text.Slice(0, digits).ToString() + " " + text.Slice(digits).TrimStart('-').ToString());
    }

    private Token TakeString()
    {
        CheckString();
        return Take();
    }

    private void CheckString()
    {
        Token token = Current;
        if ((token.Flags & TokenFlags.IsUnterminated) != 0)
            Report(UnterminatedString.Rule, token.Span);
        else if ((token.Flags & TokenFlags.HasBadCharacter) != 0)
            ReportInString(token);
    }

    private void ReportInString(Token token)
    {
        ReadOnlySpan<char> text = TextOf(token);
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && text[i + 1] is '"' or '\\')
                i++;
            else if (text[i] == '\\')
            {
                Report(UnknownEscape.Rule, new TextSpan(token.Start + i, 2), text.Slice(i, 2).ToString(), "\\\\");
                return;
            }
            else if (text[i] is < ' ' and not '\t' || char.IsSurrogate(text[i]))
            {
                if (char.IsHighSurrogate(text[i]) && char.IsLowSurrogate(text[i + 1]))
                {
                    i++;
                    continue;
                }

                Report(UnknownCharacter.Rule, new TextSpan(token.Start + i, 1), Name(text[i]));
                return;
            }
        }
    }
}
