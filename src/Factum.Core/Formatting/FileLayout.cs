using System.Collections.Immutable;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Formatting;

/// <summary>Where declarations begin, and which of them are kept as written.</summary>
internal static class FileLayout
{
    public static void Arrange(FileSyntax file, Gaps gaps)
    {
        BrokenPlaces broken = new(file, gaps);
        foreach (DeclarationSyntax declaration in file.Declarations)
        {
            gaps[gaps.IndexAt(declaration.Span.Start)] = new Gap(GapKind.Line, 0);
            if (broken.IsBroken(declaration))
                gaps.KeepVerbatim(declaration.Span);
            else
                Arrange(declaration, file, gaps);
        }

        gaps[file.Tokens.Length - 1] = new Gap(GapKind.Line, 0);
    }

    private static void Arrange(DeclarationSyntax declaration, FileSyntax file, Gaps gaps)
    {
        switch (declaration)
        {
            case EntitySyntax entity:
                Head(entity.Documentation, entity.Annotations, entity.Kind, 0, gaps);
                new BlockLayout(file, gaps).Arrange(entity);
                break;
            case KindSyntax kind:
                Head(kind.Documentation, [], file.Tokens[gaps.IndexAt(kind.Span.Start) + kind.Documentation.Length], 0, gaps);
                if (kind.Base is { } refined)
                    gaps[gaps.IndexAt(refined.Start) - 1] = new Gap(GapKind.Spaces, 1);
                new BlockLayout(file, gaps).Arrange(kind.OpenBrace, kind.Properties, kind.Skipped, kind.CloseBrace);
                break;
            case ExtendSyntax extend:
                Documentation(extend.Span, file, gaps);
                new BlockLayout(file, gaps).Arrange(extend.OpenBrace, extend.Properties, extend.Skipped, extend.CloseBrace);
                break;
            case RuleSyntax rule:
                Documentation(rule.Span, file, gaps);
                Head([], rule.Annotations, file.Tokens[gaps.IndexAt(rule.Message.Start) - 1], 0, gaps);
                ExpressionLayout.Arrange(rule.Condition, gaps);
                break;
            default:
                Documentation(declaration.Span, file, gaps);
                break;
        }
    }

    /// <summary>Documentation, then annotations, then what they belong to, each on a line of its own.</summary>
    public static void Head(ImmutableArray<Token> documentation, ImmutableArray<AnnotationSyntax> annotations, Token first, int indent, Gaps gaps)
    {
        bool isFirst = true;
        foreach (Token line in documentation)
            Begin(line.Start);
        foreach (AnnotationSyntax annotation in annotations)
        {
            Begin(annotation.Span.Start);
            int name = gaps.IndexAt(annotation.Name.Start);
            if (annotation.Span.End > annotation.Name.End)
                gaps[name + 1] = new Gap(GapKind.Spaces, 0);
        }

        Begin(first.Start);

        void Begin(int offset)
        {
            if (!isFirst)
                gaps[gaps.IndexAt(offset)] = new Gap(GapKind.TightLine, indent);
            isFirst = false;
        }
    }

    /// <summary>Documentation has nothing to document before these declarations, and is kept on lines of its own.</summary>
    private static void Documentation(TextSpan span, FileSyntax file, Gaps gaps)
    {
        for (int i = gaps.IndexAt(span.Start); file.Tokens[i].Kind == TokenKind.Documentation; i++)
            gaps[i + 1] = new Gap(GapKind.TightLine, 0);
    }
}
