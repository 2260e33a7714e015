using System.Collections.Immutable;

namespace Factum.Syntax;

internal sealed partial class Parser
{
    private KindSyntax ParseKind(int first, ImmutableArray<Token> documentation, ImmutableArray<AnnotationSyntax> annotations)
    {
        RejectAnnotations(annotations);
        Take();
        Token name = TakeName("the name of a kind");
        Token? plural = !IsAtEnd && Kind == TokenKind.String ? TakeString() : null;
        if (plural is null)
            ReportUnexpected("the plural as a string");
        Token? baseKind = null;
        if (!isBroken && Kind == TokenKind.Colon && !Current.StartsLine)
        {
            Take();
            baseKind = TakeName("the kind that it refines");
        }

        if (isBroken || Kind != TokenKind.OpenBrace)
            SkipToBrace();
        PropertyBlock block = ParseProperties(name);
        return new KindSyntax(SpanFrom(first))
        {
            Documentation = documentation,
            Name = name,
            Plural = plural,
            Base = baseKind is { IsMissing: true } ? null : baseKind,
            OpenBrace = block.Open,
            Properties = block.Properties,
            Skipped = block.Skipped,
            CloseBrace = block.Close,
        };
    }

    private ExtendSyntax ParseExtend(int first, ImmutableArray<AnnotationSyntax> annotations)
    {
        RejectAnnotations(annotations);
        Take();
        Token name = TakeName("the name of a kind");
        if (isBroken || Kind != TokenKind.OpenBrace)
            SkipToBrace();
        PropertyBlock block = ParseProperties(name);
        return new ExtendSyntax(SpanFrom(first), name, block.Properties) { OpenBrace = block.Open, Skipped = block.Skipped, CloseBrace = block.Close };
    }

    private readonly record struct PropertyBlock(Token? Open, ImmutableArray<PropertyDeclarationSyntax> Properties, ImmutableArray<SkippedSyntax> Skipped, Token? Close);

    private PropertyBlock ParseProperties(Token name)
    {
        if (Kind != TokenKind.OpenBrace)
            return new PropertyBlock(null, [], [], null);
        Token open = Take();
        ImmutableArray<PropertyDeclarationSyntax>.Builder properties = ImmutableArray.CreateBuilder<PropertyDeclarationSyntax>();
        ImmutableArray<SkippedSyntax>.Builder skipped = ImmutableArray.CreateBuilder<SkippedSyntax>(0);
        while (IsInBlock() && HasFuel())
        {
            if (ParseOptionalProperty(skipped) is { } property)
                properties.Add(property);
        }

        Token? close = TakeCloseBrace(open, name);
        return new PropertyBlock(open, properties.ToImmutable(), skipped.ToImmutable(), close);
    }

    private PropertyDeclarationSyntax? ParseOptionalProperty(ImmutableArray<SkippedSyntax>.Builder skipped)
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

        RejectAnnotations(annotations);
        if (Kind is not (TokenKind.Name or TokenKind.Word))
        {
            ReportStray("a property");
            Take();
            SkipLine();
            skipped.Add(new SkippedSyntax(SpanFrom(first)));
            return null;
        }

        Token name = TakeProperty();
        TypeSyntax type = ParseType();
        ImmutableArray<ModifierSyntax> modifiers = isBroken ? [] : ParseModifiers();
        ExpectEnd();
        return new PropertyDeclarationSyntax(SpanFrom(first)) { Documentation = documentation, Name = name, Type = type, Modifiers = modifiers, IsBroken = isBroken };
    }

    private TypeSyntax ParseType()
    {
        int first = index;
        if (IsWord("one") && IsWord(Peek(1), "of"))
        {
            Take();
            Take();
            ImmutableArray<Token> symbols = ParseSymbols();
            return new TypeSyntax(SpanFrom(first), [], symbols);
        }

        ImmutableArray<Token>.Builder names = ImmutableArray.CreateBuilder<Token>(1);
        while (HasFuel())
        {
            names.Add(TakeName("a type"));
            if (isBroken || Kind != TokenKind.Pipe)
                break;
            Take();
        }

        return new TypeSyntax(SpanFrom(first), names.ToImmutable(), []);
    }
}
