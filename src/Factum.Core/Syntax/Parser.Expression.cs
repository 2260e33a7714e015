using System.Collections.Immutable;
using System.Globalization;
using Factum.Syntax.Rules;

namespace Factum.Syntax;

internal sealed partial class Parser
{
    private const int DeepestNesting = 64;
    private const int MostOperators = 256;
    private int depth;
    private int operators;

    private enum Precedence
    {
        Implies,
        Or,
        And,
        Not,
        Comparison,
        Sum,
        Product,
        Operand,
    }

    private ExpressionSyntax? ParseCondition()
    {
        depth = 0;
        operators = 0;
        return ParseExpression(Precedence.Implies);
    }

    /// <summary>Precedence climbing; null where something is missing, reported. Both limits together bound the height of the tree.</summary>
    private ExpressionSyntax? ParseExpression(Precedence least)
    {
        int first = index;
        if (++depth > DeepestNesting)
            return ReportTooLong();
        ExpressionSyntax? left = IsWord("not") ? ParseNot(first) : ParseOperand();
        while (left is not null && HasFuel() && OperatorHere() is { } precedence && precedence >= least)
        {
            Token op = Take();
            if (++operators > MostOperators)
                return ReportTooLong();
            // `implies` leans to the right, everything else to the left.
            ExpressionSyntax? right = ParseExpression(precedence == Precedence.Implies ? precedence : precedence + 1);
            left = right is null ? null : new BinaryExpressionSyntax(SpanFrom(first), left, op, right);
        }

        depth--;
        return left;
    }

    private ExpressionSyntax? ReportTooLong()
    {
        Report(ExpressionTooLong.Rule, Current.Span, DeepestNesting.ToString(CultureInfo.InvariantCulture), MostOperators.ToString(CultureInfo.InvariantCulture));
        return null;
    }

    /// <summary><c>not a = b</c> negates the comparison.</summary>
    private UnaryExpressionSyntax? ParseNot(int first)
    {
        Token op = Take();
        return ParseExpression(Precedence.Not) is { } operand ? new UnaryExpressionSyntax(SpanFrom(first), op, operand) : null;
    }

    private Precedence? OperatorHere()
    {
        if (Current.StartsLine && parentheses == 0)
            return null;
        return Kind switch
        {
            TokenKind.Equal or TokenKind.NotEqual or TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => Precedence.Comparison,
            TokenKind.Plus or TokenKind.Minus => Precedence.Sum,
            TokenKind.Star or TokenKind.Slash => Precedence.Product,
            TokenKind.Name => CurrentText switch
            {
                "implies" => Precedence.Implies,
                "or" => Precedence.Or,
                "and" => Precedence.And,
                _ => null,
            },
            _ => null,
        };
    }

    private int parentheses;

    private ExpressionSyntax? ParseOperand()
    {
        int first = index;
        if (parentheses == 0 && IsAtEndOfValue)
        {
            ReportUnexpected("an expression");
            return null;
        }

        switch (Kind)
        {
            case TokenKind.OpenParen:
                Take();
                return ParseParenthesised(Precedence.Implies);
            case TokenKind.Minus:
                Token op = Take();
                return ParseExpression(Precedence.Operand) is { } operand ? new UnaryExpressionSyntax(SpanFrom(first), op, operand) : null;
            case TokenKind.Name when Peek(1).Kind == TokenKind.OpenParen:
                return ParseCall(first);
            case TokenKind.Name when Words.Reserved(CurrentText) == ReservedWord.No:
                return ParsePath(first);
            default:
                return ParseScalar() is { } scalar ? new LiteralExpressionSyntax(scalar.Span, scalar) : null;
        }
    }

    private ExpressionSyntax? ParseParenthesised(Precedence least)
    {
        parentheses++;
        ExpressionSyntax? inner = ParseExpression(least);
        parentheses--;
        if (inner is null)
            return null;
        TakeCloseParen();
        return isBroken ? null : inner;
    }

    private CallExpressionSyntax? ParseCall(int first)
    {
        Token function = Take();
        Take();
        parentheses++;
        ImmutableArray<ExpressionSyntax>.Builder arguments = ImmutableArray.CreateBuilder<ExpressionSyntax>(1);
        while (HasFuel() && ParseExpression(Precedence.Implies) is { } argument)
        {
            arguments.Add(argument);
            if (Kind != TokenKind.Comma)
                break;
            Take();
        }

        parentheses--;
        if (isBroken)
            return null;
        TakeCloseParen();
        return isBroken ? null : new CallExpressionSyntax(SpanFrom(first), function, arguments.ToImmutable());
    }

    private PathExpressionSyntax? ParsePath(int first)
    {
        ImmutableArray<Token>.Builder names = ImmutableArray.CreateBuilder<Token>(1);
        names.Add(Take());
        while (Kind == TokenKind.Dot && HasFuel())
        {
            Take();
            Token name = TakeName("a property");
            if (name.IsMissing)
                return null;
            names.Add(name);
        }

        return new PathExpressionSyntax(SpanFrom(first), names.ToImmutable());
    }
}
