using System.Collections.Immutable;
using Factum.Text;

namespace Factum.Syntax;

/// <summary><c>kind firm "firms" : organisation { … }</c></summary>
internal sealed class KindSyntax(TextSpan span) : DeclarationSyntax(span)
{
    public ImmutableArray<Token> Documentation { get; init; } = [];
    public required Token Name { get; init; }

    /// <summary>The plural, as a string.</summary>
    public Token? Plural { get; init; }
    public Token? Base { get; init; }
    public Token? OpenBrace { get; init; }
    public ImmutableArray<PropertyDeclarationSyntax> Properties { get; init; } = [];

    /// <summary>Lines of the block that are no property.</summary>
    public ImmutableArray<SkippedSyntax> Skipped { get; init; } = [];
    public Token? CloseBrace { get; init; }
}

/// <summary><c>extend person { … }</c></summary>
internal sealed class ExtendSyntax(TextSpan span, Token name, ImmutableArray<PropertyDeclarationSyntax> properties) : DeclarationSyntax(span)
{
    public Token Name { get; } = name;
    public ImmutableArray<PropertyDeclarationSyntax> Properties { get; } = properties;
    public Token? OpenBrace { get; init; }

    /// <summary>Lines of the block that are no property.</summary>
    public ImmutableArray<SkippedSyntax> Skipped { get; init; } = [];
    public Token? CloseBrace { get; init; }
}

/// <summary><c>amount money bounded with (per text, to text)</c></summary>
internal sealed class PropertyDeclarationSyntax(TextSpan span) : SyntaxNode(span)
{
    public ImmutableArray<Token> Documentation { get; init; } = [];
    public required Token Name { get; init; }
    public required TypeSyntax Type { get; init; }
    public ImmutableArray<ModifierSyntax> Modifiers { get; init; } = [];

    /// <summary>True where something was skipped or is missing: what was read still counts.</summary>
    public bool IsBroken { get; init; }
}

/// <summary><c>text</c>, <c>person | organisation</c>, <c>one of (a, b)</c></summary>
internal sealed class TypeSyntax(TextSpan span, ImmutableArray<Token> names, ImmutableArray<Token> symbols) : SyntaxNode(span)
{
    /// <summary>A scalar type's or kinds' names; empty for <c>one of</c>.</summary>
    public ImmutableArray<Token> Names { get; } = names;

    /// <summary>The symbols of <c>one of</c>.</summary>
    public ImmutableArray<Token> Symbols { get; } = symbols;
}

/// <summary>A modifier and what follows it: <c>many</c>, <c>in (USD, EUR)</c>, <c>from 1 to 9</c>, <c>with (at organisation required)</c>, <c>inverse of p</c>.</summary>
internal sealed class ModifierSyntax(TextSpan span, Token name) : SyntaxNode(span)
{
    public Token Name { get; } = name;

    /// <summary>Plain arguments in order: <c>from A to B</c> has two, <c>in (…)</c> and <c>none of (…)</c> as many as written, <c>requires p = v</c> two.</summary>
    public ImmutableArray<ScalarSyntax> Arguments { get; init; } = [];

    /// <summary>The qualifiers of <c>with</c>.</summary>
    public ImmutableArray<QualifierDeclarationSyntax> Qualifiers { get; init; } = [];
}

/// <summary><c>at organisation required</c></summary>
internal sealed class QualifierDeclarationSyntax(TextSpan span, Token name, TypeSyntax type, ImmutableArray<Token> modifiers) : SyntaxNode(span)
{
    public Token Name { get; } = name;
    public TypeSyntax Type { get; } = type;

    /// <summary><c>required</c>, <c>bounded</c>.</summary>
    public ImmutableArray<Token> Modifiers { get; } = modifiers;
}

/// <summary><c>rule "…" for offer: expression</c></summary>
internal sealed class RuleSyntax(TextSpan span) : DeclarationSyntax(span)
{
    public ImmutableArray<AnnotationSyntax> Annotations { get; init; } = [];
    public required Token Message { get; init; }
    public required Token Kind { get; init; }
    public required ExpressionSyntax Condition { get; init; }
}

/// <summary><c>rate 1 USD = about 86.0 INR on 2025-06 ["…"]</c></summary>
internal sealed class RateSyntax(TextSpan span) : DeclarationSyntax(span)
{
    public required Token FromAmount { get; init; }
    public required Token FromCurrency { get; init; }
    public Token? About { get; init; }
    public required Token ToAmount { get; init; }
    public required Token ToCurrency { get; init; }
    public Token? On { get; init; }
    public ImmutableArray<CitationSyntax> Citations { get; init; } = [];
}

/// <summary>An expression of a rule.</summary>
internal abstract class ExpressionSyntax(TextSpan span) : SyntaxNode(span);

internal sealed class BinaryExpressionSyntax(TextSpan span, ExpressionSyntax left, Token op, ExpressionSyntax right) : ExpressionSyntax(span)
{
    public ExpressionSyntax Left { get; } = left;
    public Token Operator { get; } = op;
    public ExpressionSyntax Right { get; } = right;
}

internal sealed class UnaryExpressionSyntax(TextSpan span, Token op, ExpressionSyntax operand) : ExpressionSyntax(span)
{
    public Token Operator { get; } = op;
    public ExpressionSyntax Operand { get; } = operand;
}

/// <summary><c>exists(by)</c>, <c>count(to)</c>, <c>sum(amount)</c></summary>
internal sealed class CallExpressionSyntax(TextSpan span, Token function, ImmutableArray<ExpressionSyntax> arguments) : ExpressionSyntax(span)
{
    public Token Function { get; } = function;
    public ImmutableArray<ExpressionSyntax> Arguments { get; } = arguments;
}

/// <summary><c>by.age</c></summary>
internal sealed class PathExpressionSyntax(TextSpan span, ImmutableArray<Token> names) : ExpressionSyntax(span)
{
    public ImmutableArray<Token> Names { get; } = names;
}

internal sealed class LiteralExpressionSyntax(TextSpan span, ScalarSyntax scalar) : ExpressionSyntax(span)
{
    public ScalarSyntax Scalar { get; } = scalar;
}
