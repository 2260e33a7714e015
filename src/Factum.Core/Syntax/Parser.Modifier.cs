using System.Collections.Immutable;
using Factum.Syntax.Rules;

namespace Factum.Syntax;

internal sealed partial class Parser
{
    private ImmutableArray<ModifierSyntax> ParseModifiers()
    {
        ImmutableArray<ModifierSyntax>.Builder modifiers = ImmutableArray.CreateBuilder<ModifierSyntax>();
        while (Kind == TokenKind.Name && !isBroken && !Current.StartsLine && HasFuel())
            modifiers.Add(ParseModifier());
        return modifiers.ToImmutable();
    }

    private ModifierSyntax ParseModifier()
    {
        int first = index;
        Token name = Take();
        ImmutableArray<ScalarSyntax> arguments = [];
        ImmutableArray<QualifierDeclarationSyntax> qualifiers = [];
        switch (TextOf(name))
        {
            case "many" or "required" or "bounded" or "exclusive" or "unique" or "symmetric" or "contemporary" or "changes" or "uncited" or "suggested":
                break;
            case "matches":
                arguments = Kind == TokenKind.String && !IsAtEnd ? [Plain(ScalarForm.String, TakeString())] : MissingArgument("a pattern as a string");
                break;
            case "from":
                arguments = ParseRange();
                break;
            case "in":
                arguments = ParseList();
                break;
            case "none":
                ExpectWord("of");
                arguments = ParseList();
                break;
            case "with":
                qualifiers = ParseQualifierDeclarations();
                break;
            case "inverse":
                ExpectWord("of");
                arguments = ParsePropertyName();
                break;
            case "requires" or "excludes":
                arguments = ParseDependency();
                break;
            case "after" or "before":
                arguments = ParsePropertyName();
                break;
            default:
                Report(UnknownModifier.Rule, name.Span, TextOf(name).ToString());
                break;
        }

        return new ModifierSyntax(SpanFrom(first), name) { Arguments = arguments, Qualifiers = qualifiers };
    }

    private ImmutableArray<ScalarSyntax> MissingArgument(string expected)
    {
        ReportUnexpected(expected);
        return [];
    }

    private ImmutableArray<ScalarSyntax> ParseRange()
    {
        if (ParseScalar() is not { } from)
            return [];
        ExpectWord("to");
        return ParseScalar() is { } to ? [from, to] : [from];
    }

    private ImmutableArray<ScalarSyntax> ParsePropertyName()
    {
        Token name = TakeName("a property");
        return name.IsMissing ? [] : [Plain(ScalarForm.Name, name)];
    }

    private ImmutableArray<ScalarSyntax> ParseDependency()
    {
        ImmutableArray<ScalarSyntax> arguments = ParsePropertyName();
        if (isBroken || Kind != TokenKind.Equal || Current.StartsLine)
            return arguments;
        Take();
        return ParseScalar() is { } value ? arguments.Add(value) : arguments;
    }

    /// <summary><c>(USD, EUR)</c>, <c>("a", b, 3)</c>: newlines between parentheses end nothing.</summary>
    private ImmutableArray<ScalarSyntax> ParseList()
    {
        ImmutableArray<ScalarSyntax>.Builder items = ImmutableArray.CreateBuilder<ScalarSyntax>();
        if (!TakeOpenParen())
            return [];
        while (!isBroken && HasFuel())
        {
            if (Kind == TokenKind.Word)
                items.Add(Plain(ScalarForm.Name, Take()));
            else if (ParseScalar() is { } item)
                items.Add(item);
            if (Kind != TokenKind.Comma)
                break;
            Take();
        }

        TakeCloseParen();
        return items.ToImmutable();
    }

    private ImmutableArray<Token> ParseSymbols()
    {
        ImmutableArray<Token>.Builder symbols = ImmutableArray.CreateBuilder<Token>();
        if (!TakeOpenParen())
            return [];
        while (!isBroken && HasFuel())
        {
            if (Kind == TokenKind.Name && Words.Reserved(CurrentText) != ReservedWord.No)
                Report(ReservedWordAsValue.Rule, Current.Span, CurrentText.ToString(), "a symbol");
            Token symbol = TakeName("a symbol");
            if (!symbol.IsMissing)
                symbols.Add(symbol);
            if (Kind != TokenKind.Comma)
                break;
            Take();
        }

        TakeCloseParen();
        return symbols.ToImmutable();
    }

    private ImmutableArray<QualifierDeclarationSyntax> ParseQualifierDeclarations()
    {
        ImmutableArray<QualifierDeclarationSyntax>.Builder qualifiers = ImmutableArray.CreateBuilder<QualifierDeclarationSyntax>();
        if (!TakeOpenParen())
            return [];
        while (!isBroken && HasFuel())
        {
            int first = index;
            Token name = TakeName("a qualifier");
            TypeSyntax type = ParseType();
            ImmutableArray<Token>.Builder modifiers = ImmutableArray.CreateBuilder<Token>(0);
            while (Kind == TokenKind.Name && HasFuel())
            {
                if (!IsWord("required") && !IsWord("bounded"))
                    Report(UnknownModifier.Rule, Current.Span, CurrentText.ToString());
                modifiers.Add(Take());
            }

            qualifiers.Add(new QualifierDeclarationSyntax(SpanFrom(first), name, type, modifiers.ToImmutable()));
            if (Kind != TokenKind.Comma)
                break;
            Take();
        }

        TakeCloseParen();
        return qualifiers.ToImmutable();
    }

    private bool TakeOpenParen()
    {
        if (Kind == TokenKind.OpenParen && !Current.StartsLine)
        {
            Take();
            return true;
        }

        ReportUnexpected("'('");
        return false;
    }

    private void TakeCloseParen()
    {
        if (Kind == TokenKind.CloseParen)
            Take();
        else
            ReportUnexpected("',' or ')'");
    }
}
