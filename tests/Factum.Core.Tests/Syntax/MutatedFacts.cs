using System.Text;
using CsCheck;
using Factum.Testing;

namespace Factum.Core.Tests.Syntax;

/// <summary>Fact files and what becomes of them when pieces are cut, doubled, swapped or strewn in.</summary>
internal static class MutatedFacts
{
    public static IReadOnlyList<string> Pieces => pieces;

    private static readonly string[] pieces =
    [
        "\"", "\\", "\\\"", "[", "]", "(", ")", "{", "}", ",", ":", "or", " or ", "not ", "between ", "and ", "up to ", "@", "@allow(", "///", "// c\n", "/// d\n", "\n", "\r\n", "\r", "\0", "\uFEFF", "\uD800", "😀",
        "$", "€5", "“", "<", "<https://", ">", "12,000", "100USD", "-", "+5", ".", ".5", "%", "~", "|", "!", "!=", "==", "*", "/", "kind ", "rule \"r\" for person: ", "rate 1 ", "according to ", "extend ", "person x {", "source y \"Y\" {\n",
        " 28 ", " 14 billion USD ", "hundreds of millions ", "unknown", "none", "[against a, line 3-4: \"q\"]", "only ", "many ", "one of (", "with (", "é", "X_y", "\t", "\u00a0", "\u2028", "line 0",
    ];

    private static readonly string[] texts =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*.facts").Order(StringComparer.Ordinal).Select(path => Shorten(File.ReadAllText(path))),
        .. SyntaxSamples.All,
    ];

    public static Gen<string> Gen { get; } =
        from text in CsCheck.Gen.OneOf(texts)
        from mutations in CsCheck.Gen.Select(CsCheck.Gen.Int[0, 4], CsCheck.Gen.Double[0, 1], CsCheck.Gen.Int[1, 30], CsCheck.Gen.OneOf(pieces)).Array[1, 8]
        select mutations.Aggregate(text, Mutate);

    private static string Mutate(string text, (int Kind, double Where, int Length, string Piece) mutation)
    {
        int at = (int)(mutation.Where * text.Length);
        int length = Math.Min(mutation.Length, text.Length - at);
        StringBuilder builder = new(text);
        return mutation.Kind switch
        {
            0 => builder.Remove(at, length).ToString(),
            1 => builder.Insert(at, text.Substring(at, length)).ToString(),
            2 => builder.Append(text.AsSpan(at, length)).Remove(at, length).ToString(),
            3 => builder.Remove(at, Math.Min(1, length)).Insert(at, mutation.Piece).ToString(),
            _ => builder.Insert(at, mutation.Piece).ToString(),
        };
    }

    /// <summary>Short texts are mutated more densely, and say what failed in fewer words.</summary>
    private static string Shorten(string text) => text[..Math.Min(text.Length, 1500)];
}
