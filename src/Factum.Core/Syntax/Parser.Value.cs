using Factum.Syntax.Rules;

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
            ReportNotAName();
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
}
