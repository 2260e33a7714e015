using System.Collections;
using System.Reflection;
using System.Text;
using Factum.Syntax;

namespace Factum.Core.Tests.Syntax;

/// <summary>A tree as text: a line for each node, its tokens and flags behind its name. By reflection, so that no part of a node is forgotten.</summary>
internal static class TreeDump
{
    public static string Of(FileSyntax file)
    {
        StringBuilder builder = new();
        foreach (DeclarationSyntax declaration in file.Declarations)
            Write(declaration, file, 0, builder);
        return builder.ToString();
    }

    public static IEnumerable<SyntaxNode> ChildrenOf(SyntaxNode node) =>
        Properties(node).SelectMany(property => Values(property.GetValue(node)).OfType<SyntaxNode>());

    private static void Write(SyntaxNode node, FileSyntax file, int depth, StringBuilder builder)
    {
        builder.Append(' ', 2 * depth).Append(node.GetType().Name.Replace("Syntax", "", StringComparison.Ordinal));
        foreach (PropertyInfo property in Properties(node))
        {
            string words = string.Join(' ', Values(property.GetValue(node)).Select(value => Show(value, file)).OfType<string>());
            if (words.Length > 0)
                builder.Append(' ').Append(property.Name).Append('=').Append(words);
        }

        if (node is SkippedSyntax)
            builder.Append(' ').Append(file.File.ToString(node.Span).ReplaceLineEndings("⏎"));
        builder.Append('\n');
        foreach (SyntaxNode child in ChildrenOf(node))
            Write(child, file, depth + 1, builder);
    }

    private static string? Show(object? value, FileSyntax file) => value switch
    {
        Token { IsMissing: true } token => "<missing" + file.TextOf(token) + ">",
        Token token => file.TextOf(token),
        false or null or SyntaxNode or BoundWord.None => null,
        _ => value.ToString(),
    };

    private static IEnumerable<PropertyInfo> Properties(SyntaxNode node) =>
        node.GetType().GetProperties().Where(property => property.Name is not ("Span" or "File" or "Tokens" or "Diagnostics"));

    private static IEnumerable<object?> Values(object? value) => value switch
    {
        IEnumerable list and not string => list.Cast<object?>(),
        _ => [value],
    };
}
