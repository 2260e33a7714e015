using Factum.Syntax;

namespace Factum.Formatting;

/// <summary>Expressions: a function's parenthesis follows its name at once.</summary>
internal static class ExpressionLayout
{
    public static void Arrange(ExpressionSyntax expression, Gaps gaps)
    {
        switch (expression)
        {
            case BinaryExpressionSyntax binary:
                Arrange(binary.Left, gaps);
                Arrange(binary.Right, gaps);
                break;
            case UnaryExpressionSyntax unary:
                Arrange(unary.Operand, gaps);
                break;
            case CallExpressionSyntax call:
                gaps[gaps.IndexAt(call.Function.Start) + 1] = new Gap(GapKind.Spaces, 0);
                foreach (ExpressionSyntax argument in call.Arguments)
                    Arrange(argument, gaps);
                break;
        }
    }
}
