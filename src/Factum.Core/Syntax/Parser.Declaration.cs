using System.Collections.Immutable;
using Factum.Syntax.Rules;

namespace Factum.Syntax;

internal sealed partial class Parser
{
    private DeclarationSyntax ParseDeclaration()
    {
        int first = index;
        isBroken = false;
        ImmutableArray<Token> documentation = ParseDocumentation();
        ImmutableArray<AnnotationSyntax> annotations = ParseAnnotations();
        if (Kind == TokenKind.EndOfFile)
            return SkipDangling(first, documentation, annotations);
        if (Kind == TokenKind.Name)
        {
            switch (CurrentText)
            {
                case "according" when IsWord(Peek(1), "to"):
                    return ParseAccording(first, annotations);
                case "kind" when Peek(1).Kind is TokenKind.Name or TokenKind.Word or TokenKind.String:
                    return ParseKind(first, documentation, annotations);
                case "extend" when Peek(1).Kind is TokenKind.Name or TokenKind.Word:
                    return ParseExtend(first, annotations);
                case "rule" when Peek(1).Kind is TokenKind.String:
                    return ParseRule(first, annotations);
                case "rate" when Peek(1).Kind is TokenKind.Figure or TokenKind.Bad:
                    return ParseRate(first, annotations);
                case { } when Peek(1) is { Kind: TokenKind.Name or TokenKind.Word, StartsLine: false }:
                    return ParseEntity(first, documentation, annotations);
            }
        }

        return SkipNonDeclaration(first);
    }

    private SkippedSyntax SkipNonDeclaration(int first)
    {
        if (Kind == TokenKind.Name && (IsEndOf(Peek(1)) || Peek(1).Kind is TokenKind.String or TokenKind.OpenBrace))
        {
            Take();
            ReportUnexpected("a name");
        }
        else
        {
            ReportStray("a declaration, such as an entity or 'according to'");
        }

        return SkipToDeclaration(first);
    }

    private SkippedSyntax SkipDangling(int first, ImmutableArray<Token> documentation, ImmutableArray<AnnotationSyntax> annotations)
    {
        if (!annotations.IsEmpty)
            RejectAnnotations(annotations);
        else if (!documentation.IsEmpty)
            Warn(MisplacedDocumentation.Rule, documentation[0].Span);
        return new SkippedSyntax(SpanFrom(first));
    }

    private DeclarationSyntax ParseAccording(int first, ImmutableArray<AnnotationSyntax> annotations)
    {
        RejectAnnotations(annotations);
        Take();
        Take();
        Token name = TakeName("the name of a source");
        ExpectEnd();
        return name.IsMissing ? new SkippedSyntax(SpanFrom(first)) : new AccordingSyntax(SpanFrom(first), name);
    }

    private void RejectAnnotations(ImmutableArray<AnnotationSyntax> annotations)
    {
        foreach (AnnotationSyntax annotation in annotations)
            Report(MisplacedAnnotation.Rule, annotation.Span, TextOf(annotation.Name).ToString());
    }

    private ImmutableArray<Token> ParseDocumentation()
    {
        if (Kind != TokenKind.Documentation)
            return [];
        ImmutableArray<Token>.Builder lines = ImmutableArray.CreateBuilder<Token>();
        while (Kind == TokenKind.Documentation && HasFuel())
            lines.Add(Take());
        return lines.ToImmutable();
    }
}
