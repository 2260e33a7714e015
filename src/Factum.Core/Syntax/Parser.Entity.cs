using System.Collections.Immutable;
using Factum.Rules;
using Factum.Syntax.Rules;

namespace Factum.Syntax;

internal sealed partial class Parser
{
    private readonly List<MemberSyntax> members = [];

    private EntitySyntax ParseEntity(int first, ImmutableArray<Token> documentation, ImmutableArray<AnnotationSyntax> annotations)
    {
        Token kind = Take();
        Token name = TakeName("the name of an entity");
        Token? title = !IsAtEnd && Kind == TokenKind.String ? TakeString() : null;
        if (isBroken || !(IsAtEnd || Kind == TokenKind.OpenBrace))
            SkipToBrace();
        if (Kind != TokenKind.OpenBrace)
            return new EntitySyntax(SpanFrom(first)) { Documentation = documentation, Annotations = annotations, Kind = kind, Name = name, Title = title };

        Token open = Take();
        members.Clear();
        ImmutableArray<SkippedSyntax>.Builder skipped = ImmutableArray.CreateBuilder<SkippedSyntax>(0);
        while (IsInBlock() && HasFuel())
        {
            if (ParseOptionalMember(skipped) is { } member)
                members.Add(member);
        }

        Token? close = TakeCloseBrace(open, name);
        return new EntitySyntax(SpanFrom(first))
        {
            Documentation = documentation,
            Annotations = annotations,
            Kind = kind,
            Name = name,
            Title = title,
            OpenBrace = open,
            Members = [.. members],
            Skipped = skipped.ToImmutable(),
            CloseBrace = close,
        };
    }

    /// <summary>A header that does not fit is reported once; its block is kept.</summary>
    private void SkipToBrace()
    {
        if (!IsAtEnd && Kind != TokenKind.OpenBrace)
            ReportUnexpected("'{' or the end of the line");
        while (HasFuel() && !IsAtEnd && Kind != TokenKind.OpenBrace)
            Take();
    }

    /// <summary>False at the closing brace, at the file's end, and where a declaration shows that the brace is missing.</summary>
    private bool IsInBlock()
    {
        if (Kind is TokenKind.CloseBrace or TokenKind.EndOfFile)
            return false;
        if (Kind is not (TokenKind.Documentation or TokenKind.At))
            return !LooksLikeHeader();

        int start = index;
        int end = previousEnd;
        int count = diagnostics.Count;
        int line = lastErrorLine;
        ParseDocumentation();
        ParseAnnotations();
        bool isHeader = LooksLikeHeader();
        index = start;
        previousEnd = end;
        lastErrorLine = line;
        while (diagnostics.Count > count)
            diagnostics.RemoveAt(diagnostics.Count - 1);
        return !isHeader;
    }

    private Token? TakeCloseBrace(Token open, Token name)
    {
        if (Kind != TokenKind.CloseBrace)
        {
            // Not through Report: the brace stands on another line than what is being read.
            diagnostics.Add(new FactDiagnostic(UnclosedBlock.Rule, new(file, open.Span), TextOf(name).ToString()));
            return null;
        }

        Token close = Take();
        isBroken = false;
        if (!IsAtEnd)
        {
            ReportUnexpected("the end of the line");
            if (!LooksLikeDeclaration())
                SkipToLineEnd();
        }

        return close;
    }
}
