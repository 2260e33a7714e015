using System.Collections.Immutable;
using Factum.Syntax.Rules;

namespace Factum.Syntax;

internal sealed partial class Parser
{
    private ImmutableArray<AnnotationSyntax> ParseAnnotations()
    {
        if (Kind != TokenKind.At)
            return [];
        ImmutableArray<AnnotationSyntax>.Builder annotations = ImmutableArray.CreateBuilder<AnnotationSyntax>();
        while (Kind == TokenKind.At && HasFuel())
        {
            annotations.Add(ParseAnnotation());
            if (Kind == TokenKind.Documentation && !isBroken)
                SkipInnerDocumentation();
        }

        return annotations.ToImmutable();
    }

    /// <summary>Documentation stands before the annotations; between them and what they belong to it would be lost.</summary>
    private void SkipInnerDocumentation()
    {
        Warn(MisplacedDocumentation.Rule, Current.Span);
        while (Kind == TokenKind.Documentation && HasFuel())
            Take();
    }

    private AnnotationSyntax ParseAnnotation()
    {
        int first = index;
        Take();
        Token name = Current.StartsLine ? MissingName("the name of an annotation") : TakeName("the name of an annotation");
        ImmutableArray<AnnotationArgumentSyntax> arguments = [];
        if (Kind == TokenKind.OpenParen && !Current.StartsLine)
        {
            Take();
            arguments = ParseArguments();
        }

        return new AnnotationSyntax(SpanFrom(first), name, arguments);
    }

    private Token MissingName(string expected)
    {
        Report(UnexpectedText.Rule, new(previousEnd, 0), expected, "the end of the line");
        return Token.MissingAt(previousEnd);
    }

    private ImmutableArray<AnnotationArgumentSyntax> ParseArguments()
    {
        ImmutableArray<AnnotationArgumentSyntax>.Builder arguments = ImmutableArray.CreateBuilder<AnnotationArgumentSyntax>();
        while (HasFuel())
        {
            if (!ParseOptionalArgument(arguments))
                break;
            if (Kind != TokenKind.Comma)
                break;
            Take();
        }

        if (Kind == TokenKind.CloseParen)
        {
            Take();
        }
        else
        {
            ReportUnexpected("an argument or ')'");
            SkipToCloseParen();
        }

        return arguments.ToImmutable();
    }

    private bool ParseOptionalArgument(ImmutableArray<AnnotationArgumentSyntax>.Builder arguments)
    {
        int first = index;
        Token? keyword = IsWord("until") && Peek(1).Kind == TokenKind.Figure ? Take() : null;
        if (Kind is not (TokenKind.String or TokenKind.Name or TokenKind.Word or TokenKind.Figure))
            return false;
        if (Kind == TokenKind.String)
            CheckString();
        Token value = Take();
        arguments.Add(new AnnotationArgumentSyntax(SpanFrom(first), keyword, value));
        return true;
    }

    /// <summary>To the closing parenthesis of this line, or to the line's end.</summary>
    private void SkipToCloseParen()
    {
        while (HasFuel() && !IsAtEnd)
        {
            if (Take().Kind == TokenKind.CloseParen)
                return;
        }
    }
}
