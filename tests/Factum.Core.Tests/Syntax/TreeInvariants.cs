using System.Collections.Immutable;
using Factum.Rules;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Core.Tests.Syntax;

/// <summary>What holds of every tree, whatever the text.</summary>
internal static class TreeInvariants
{
    public static FileSyntax Parse(string text)
    {
        FileSyntax file = Parser.Parse(new SourceFile("a.facts", text.AsMemory()), default, out long fuelLeft);
        Require(fuelLeft > 0, "the parser ran out of fuel");
        Tokens(file, text);
        Declarations(file, text);
        foreach (FactDiagnostic diagnostic in file.Diagnostics)
            Require(diagnostic.Site.Span.Start >= 0 && diagnostic.Site.Span.End <= text.Length && diagnostic.Message.Length > 0, $"{diagnostic} is outside the text");
        return file;
    }

    /// <summary>Tokens and trivia are the text, and trivia is white space and comments only.</summary>
    private static void Tokens(FileSyntax file, string text)
    {
        int end = 0;
        foreach (Token token in file.Tokens)
        {
            Require(token.Start >= end && (token.Length > 0 || token.Kind == TokenKind.EndOfFile), "tokens overlap or are empty");
            Require(IsTrivia(text[end..token.Start]), $"'{text[end..token.Start]}' is lost");
            end = token.End;
        }

        Require(end == text.Length, "the end is lost");
        Require(file.ToString() == text, "the tree is another text");
    }

    private static bool IsTrivia(string gap) =>
        gap.Split('\n', '\r').All(line => line.Trim(' ', '\t', '\uFEFF').Length == 0 || line.TrimStart(' ', '\t', '\uFEFF').StartsWith("//", StringComparison.Ordinal));

    /// <summary>Every token is in exactly one declaration, and within it in at most one child of each node.</summary>
    private static void Declarations(FileSyntax file, string text)
    {
        int next = 0;
        foreach (DeclarationSyntax declaration in file.Declarations)
        {
            Require(file.Tokens[next].Start == declaration.Span.Start, $"a token at {file.Tokens[next].Start} is in no declaration");
            while (file.Tokens[next].Kind != TokenKind.EndOfFile && file.Tokens[next].Start < declaration.Span.End)
                next++;
            Nodes(declaration, text);
        }

        Require(file.Tokens[next].Kind == TokenKind.EndOfFile, $"a token at {file.Tokens[next].Start} is in no declaration");
        foreach (EntitySyntax entity in file.Declarations.OfType<EntitySyntax>())
            Block(file, entity.OpenBrace, entity.CloseBrace, [.. entity.Members.Select(member => member.Span), .. entity.Skipped.Select(skipped => skipped.Span)]);
        foreach (KindSyntax kind in file.Declarations.OfType<KindSyntax>())
            Block(file, kind.OpenBrace, kind.CloseBrace, [.. kind.Properties.Select(property => property.Span), .. kind.Skipped.Select(skipped => skipped.Span)]);
    }

    /// <summary>Every token between the braces of a block is in exactly one of its lines.</summary>
    private static void Block(FileSyntax file, Token? openBrace, Token? closeBrace, ImmutableArray<TextSpan> lines)
    {
        if (openBrace is not { } open || closeBrace is not { } close)
            return;
        foreach (Token token in file.Tokens.Where(token => token.Start > open.Start && token.Start < close.Start))
            Require(lines.Count(line => line.Start <= token.Start && token.End <= line.End) == 1, $"a token at {token.Start} is in no line of its block, or in two");
    }

    private static void Nodes(SyntaxNode node, string text)
    {
        Require(node.Span.Start >= 0 && node.Span.End <= text.Length && node.Span.Length >= 0, $"{node.GetType().Name} is outside the text");
        int end = node.Span.Start;
        foreach (SyntaxNode child in TreeDump.ChildrenOf(node).OrderBy(child => child.Span.Start).ThenBy(child => child.Span.End))
        {
            Require(child.Span.IsEmpty || (child.Span.Start >= end && child.Span.End <= node.Span.End), $"{child.GetType().Name} at {child.Span.Start} overlaps or leaves {node.GetType().Name}");
            end = Math.Max(end, child.Span.End);
            Nodes(child, text);
        }
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
            throw new InvalidOperationException(otherwise);
    }
}
