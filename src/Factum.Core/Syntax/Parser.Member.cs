using System.Collections.Immutable;
using Factum.Syntax.Rules;

namespace Factum.Syntax;

internal sealed partial class Parser
{
    private readonly List<ValueSyntax> values = [];
    private readonly List<QualifierSyntax> qualifiers = [];
    private readonly List<CitationSyntax> citations = [];

    private MemberSyntax? ParseOptionalMember(ImmutableArray<SkippedSyntax>.Builder skipped)
    {
        int first = index;
        isBroken = false;
        ImmutableArray<Token> documentation = ParseDocumentation();
        ImmutableArray<AnnotationSyntax> annotations = ParseAnnotations();
        if (Kind is TokenKind.CloseBrace or TokenKind.EndOfFile)
        {
            skipped.Add(SkipDangling(first, documentation, annotations));
            return null;
        }

        if (Kind is not (TokenKind.Name or TokenKind.Word))
        {
            ReportStray("a property");
            Take();
            SkipLine();
            skipped.Add(new SkippedSyntax(SpanFrom(first)));
            return null;
        }

        return ParseMember(first, documentation, annotations);
    }

    private MemberSyntax ParseMember(int first, ImmutableArray<Token> documentation, ImmutableArray<AnnotationSyntax> annotations)
    {
        Token property = TakeProperty();
        Token? only = !IsAtEnd ? TakeOptional("only") : null;
        ImmutableArray<ValueSyntax> values = ParseValues();
        ImmutableArray<QualifierSyntax> qualifiers = ParseQualifiers();
        ImmutableArray<CitationSyntax> citations = isBroken ? [] : ParseCitations();
        ExpectEnd();
        return new MemberSyntax(SpanFrom(first))
        {
            Documentation = documentation,
            Annotations = annotations,
            Property = property,
            Only = only,
            Values = values,
            Qualifiers = qualifiers,
            Citations = citations,
            IsBroken = isBroken,
        };
    }

    /// <summary>The first word of a line; where it is no name it is reported.</summary>
    private Token TakeProperty()
    {
        if (Kind == TokenKind.Name)
            return Take();
        ReportNotAName();
        Token word = Take();
        return new Token(TokenKind.Missing, word.Start, word.Length);
    }

    private ImmutableArray<ValueSyntax> ParseValues()
    {
        if (isBroken)
            return [];
        ValueSyntax value = ParseValue();
        if (!IsAtComma)
            return [value];

        values.Clear();
        values.Add(value);
        while (IsAtComma && HasFuel())
        {
            CheckGrouping();
            Take();
            if (!isBroken)
                values.Add(ParseValue());
        }

        return [.. values];
    }

    private bool IsAtComma => Kind == TokenKind.Comma && !isBroken && !Current.StartsLine;

    private ImmutableArray<QualifierSyntax> ParseQualifiers()
    {
        if (isBroken || Kind != TokenKind.Name || Current.StartsLine)
            return [];
        qualifiers.Clear();
        while (Kind == TokenKind.Name && !isBroken && !Current.StartsLine && HasFuel())
        {
            int first = index;
            Token name = Take();
            ValueSyntax value = ParseValue();
            qualifiers.Add(new QualifierSyntax(SpanFrom(first), name, value));
        }

        return [.. qualifiers];
    }

    /// <summary>A number that groups its digits with commas reads as several values: <c>12,000</c>.</summary>
    private void CheckGrouping()
    {
        Token left = tokens[index - 1];
        Token right = Peek(1);
        if (left.Kind != TokenKind.Figure || left.End != Current.Start || right.Kind != TokenKind.Figure || right.Start != Current.End || right.Length < 3)
            return;
        int last = index + 1;
        while (Peek(last - index + 1).Kind == TokenKind.Comma && Peek(last - index + 2).Kind == TokenKind.Figure && Peek(last - index + 2).Start == tokens[last].End + 1)
            last += 2;
        Text.TextSpan span = Text.TextSpan.FromBounds(left.Start, tokens[last].End);
        string mended = file.ToString(span).Replace(',', '_');
        ReportMendable(GroupingComma.Rule, span, mended, mended);
    }
}
