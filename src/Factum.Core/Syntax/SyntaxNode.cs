using System.Collections.Immutable;
using Factum.Rules;
using Factum.Text;

namespace Factum.Syntax;

/// <summary>A part of the tree of a file: immutable, without meaning. Its span goes from its first to its last token.</summary>
internal abstract class SyntaxNode(TextSpan span)
{
    public TextSpan Span { get; } = span;
}

/// <summary>A whole file. Tokens cover the text but for trivia, in order, each token in exactly one node: the tree has full fidelity.</summary>
internal sealed class FileSyntax(SourceFile file, ImmutableArray<Token> tokens, ImmutableArray<DeclarationSyntax> declarations, ImmutableArray<FactDiagnostic> diagnostics)
    : SyntaxNode(new TextSpan(0, file.Text.Length))
{
    public SourceFile File { get; } = file;

    public ImmutableArray<Token> Tokens { get; } = tokens;

    public ImmutableArray<DeclarationSyntax> Declarations { get; } = declarations;

    public ImmutableArray<FactDiagnostic> Diagnostics { get; } = diagnostics;

    /// <summary>It declares or extends a kind, so that what other files mean may hang on it.</summary>
    public bool DeclaresKinds { get; } = declarations.Any(declaration => declaration is KindSyntax or ExtendSyntax);

    /// <summary>The text of a token as written.</summary>
    public string TextOf(Token token) => File.ToString(token.Span);

    /// <summary>What a string says: without its quotation marks, its escapes resolved.</summary>
    public string StringOf(Token token) => StringText.Read(File.Text.Span.Slice(token.Start, token.Length), token.Flags);

    public override string ToString() => File.Text.ToString();
}

/// <summary>A declaration of a file.</summary>
internal abstract class DeclarationSyntax(TextSpan span) : SyntaxNode(span);

/// <summary>What was skipped to recover.</summary>
internal sealed class SkippedSyntax(TextSpan span) : DeclarationSyntax(span);

/// <summary><c>according to name</c></summary>
internal sealed class AccordingSyntax(TextSpan span, Token name) : DeclarationSyntax(span)
{
    public Token Name { get; } = name;
}

/// <summary><c>person alexandr-wang "Alexandr Wang" { … }</c></summary>
internal sealed class EntitySyntax(TextSpan span) : DeclarationSyntax(span)
{
    public ImmutableArray<Token> Documentation { get; init; } = [];
    public ImmutableArray<AnnotationSyntax> Annotations { get; init; } = [];
    public required Token Kind { get; init; }

    /// <summary>Missing where it is no valid name (its place is kept).</summary>
    public required Token Name { get; init; }
    public Token? Title { get; init; }
    public Token? OpenBrace { get; init; }
    public ImmutableArray<MemberSyntax> Members { get; init; } = [];

    /// <summary>Lines of the block that are no member.</summary>
    public ImmutableArray<SkippedSyntax> Skipped { get; init; } = [];
    public Token? CloseBrace { get; init; }
}

/// <summary><c>age 28 since 2013 ["…"]</c></summary>
internal sealed class MemberSyntax(TextSpan span) : SyntaxNode(span)
{
    public ImmutableArray<Token> Documentation { get; init; } = [];
    public ImmutableArray<AnnotationSyntax> Annotations { get; init; } = [];

    /// <summary>Missing where it is no valid name (its place is kept, and the member is broken).</summary>
    public required Token Property { get; init; }
    public Token? Only { get; init; }

    /// <summary>The values between commas; empty only where the text is broken.</summary>
    public ImmutableArray<ValueSyntax> Values { get; init; } = [];
    public ImmutableArray<QualifierSyntax> Qualifiers { get; init; } = [];
    public ImmutableArray<CitationSyntax> Citations { get; init; } = [];

    /// <summary>True where something of the member was skipped or is missing: its claim is left out, its property keeps its type.</summary>
    public bool IsBroken { get; init; }
}

/// <summary><c>a or b</c></summary>
internal sealed class ValueSyntax(TextSpan span, ImmutableArray<ChoiceSyntax> choices) : SyntaxNode(span)
{
    public ImmutableArray<ChoiceSyntax> Choices { get; } = choices;
}

/// <summary>The bound in front of a scalar.</summary>
internal enum BoundWord : byte
{
    None,
    Exactly,
    About,
    UpTo,
    AtMost,
    AtLeast,
    Over,
    Under,
}

/// <summary><c>unknown</c>, <c>none</c>, <c>not over 14 billion USD</c>, <c>between 10 and 20</c></summary>
internal sealed class ChoiceSyntax(TextSpan span) : SyntaxNode(span)
{
    public bool IsUnknown { get; init; }
    public bool IsNone { get; init; }
    public bool IsNot { get; init; }
    public BoundWord Bound { get; init; }

    /// <summary>The scalar, or the lower of two. Null for <c>unknown</c> and <c>none</c>.</summary>
    public ScalarSyntax? Scalar { get; init; }

    /// <summary>The upper scalar of <c>between … and …</c>.</summary>
    public ScalarSyntax? Upper { get; init; }
}

/// <summary>What a scalar begins with.</summary>
internal enum ScalarForm : byte
{
    String,
    Name,
    Url,

    /// <summary>A figure, with a magnitude and a unit or without: <c>14 billion USD</c>, <c>2025-06-10~</c>, <c>12%</c>.</summary>
    Figure,

    /// <summary>A quantity word: <c>hundreds of millions USD</c>, <c>some</c>, <c>several weeks</c>, <c>all</c>.</summary>
    Quantity,
}

/// <summary>One scalar as written. The property's type reads it.</summary>
internal sealed class ScalarSyntax(TextSpan span, ScalarForm form, Token head) : SyntaxNode(span)
{
    public ScalarForm Form { get; } = form;

    /// <summary>The string, name, URL, figure or quantity word.</summary>
    public Token Head { get; } = head;

    /// <summary>The magnitude word behind a figure (<c>billion</c>), or the word behind a quantity word and <c>of</c> (<c>millions</c>, <c>million</c>).</summary>
    public Token? Magnitude { get; init; }

    /// <summary>The currency or unit of time.</summary>
    public Token? Unit { get; init; }
}

/// <summary><c>at meta</c></summary>
internal sealed class QualifierSyntax(TextSpan span, Token name, ValueSyntax value) : SyntaxNode(span)
{
    public Token Name { get; } = name;
    public ValueSyntax Value { get; } = value;
}

/// <summary><c>[against other, line 3-4: "…", "…"]</c>, <c>[other]</c></summary>
internal sealed class CitationSyntax(TextSpan span) : SyntaxNode(span)
{
    public Token? Against { get; init; }
    public Token? Source { get; init; }
    public LocatorSyntax? Locator { get; init; }
    public ImmutableArray<Token> Quotes { get; init; } = [];
}

/// <summary><c>line 3-4</c></summary>
internal sealed class LocatorSyntax(TextSpan span, int first, int last) : SyntaxNode(span)
{
    /// <summary>From 1.</summary>
    public int FirstLine { get; } = first;
    public int LastLine { get; } = last;
}

/// <summary><c>@allow(FACT2004, "why", until 2027-01-01)</c></summary>
internal sealed class AnnotationSyntax(TextSpan span, Token name, ImmutableArray<AnnotationArgumentSyntax> arguments) : SyntaxNode(span)
{
    public Token Name { get; } = name;
    public ImmutableArray<AnnotationArgumentSyntax> Arguments { get; } = arguments;
}

/// <summary>A string, a name, a rule id, or <c>until</c> with a date.</summary>
internal sealed class AnnotationArgumentSyntax(TextSpan span, Token? keyword, Token value) : SyntaxNode(span)
{
    public Token? Keyword { get; } = keyword;
    public Token Value { get; } = value;
}
