using System.Globalization;

namespace Factum.Benchmarks.Server;

/// <summary>A place in a text and what is typed over it.</summary>
internal readonly record struct TypedEdit(int At, int Length, string Text)
{
    /// <summary>Each round's is another one, so that nothing is remembered of it.</summary>
    public static IReadOnlyList<(string Name, Func<string, int, TypedEdit> In)> All { get; } =
    [
        ("a value", Value),
        ("a quote", (text, round) => new TypedEdit(FirstBehind(text, "[\"") + 5, 0, Letters(round))),
        ("a title", (text, round) => new TypedEdit(FirstBehind(text, "\nperson ", "\""), 0, "Q" + Letters(round))),
        ("a new entity", (text, round) => new TypedEdit(text.Length, 0, $"\nperson new-{Letters(round)} \"Newly M{Letters(round)}\"\n")),
    ];

    private static TypedEdit Value(string text, int round) =>
        new(FirstBehind(text, "\n    founded     "), 4, (1700 + round % 200).ToString(CultureInfo.InvariantCulture));

    /// <summary>Where what is behind each of some words in turn begins.</summary>
    public static int FirstBehind(string text, params ReadOnlySpan<string> words)
    {
        int at = 0;
        foreach (string word in words)
        {
            int found = text.IndexOf(word, at, StringComparison.Ordinal);
            at = found < 0 ? throw new InvalidOperationException($"the text has no '{word}'") : found + word.Length;
        }

        return at;
    }

    private static string Letters(int round)
    {
        string letters = "";
        for (int rest = round; rest > 0 || letters.Length == 0; rest /= 26)
            letters += (char)('a' + rest % 26);
        return letters;
    }
}
