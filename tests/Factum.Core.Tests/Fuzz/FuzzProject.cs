using System.Text;
using Factum.Core.Tests.Syntax;
using Factum.Rules;
using Factum.Syntax;
using Factum.Testing;
using Factum.Text;

namespace Factum.Core.Tests.Fuzz;

/// <summary>Whole projects as text, and what becomes of them when pieces are cut, doubled, swapped, or brought from one project into another.</summary>
internal static class FuzzProject
{
    /// <summary>What is long teaches nothing new, and takes long.</summary>
    private const int Longest = 6000;

    private static readonly string[] corpus =
    [
        .. RuleList.All.SelectMany(rule => new[] { rule.Fires, rule.Silent }).OfType<string>().Where(text => text.Length <= Longest),
        .. SyntaxSamples.All,
        Seeds(),
    ];

    private static readonly string[] words = [.. corpus.SelectMany(WordsOf).Distinct(StringComparer.Ordinal)];
    private static readonly string[] lines = [.. corpus.SelectMany(text => text.Split('\n')).Where(line => line.Length > 0).Distinct(StringComparer.Ordinal)];

    public static string Next(Random random)
    {
        string text = corpus[random.Next(corpus.Length)];
        for (int i = random.Next(1, 9); i > 0; i--)
            text = Mutate(text, random);
        return text.Length <= Longest ? text : text[..Longest];
    }

    private static string Mutate(string text, Random random)
    {
        int at = random.Next(text.Length + 1), length = Math.Min(random.Next(1, 40), text.Length - at);
        return random.Next(10) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            2 => text.Insert(at, MutatedFacts.Pieces[random.Next(MutatedFacts.Pieces.Count)]),
            3 => text + "\n=== " + (char)('a' + random.Next(6)) + (random.Next(3) == 0 ? ".txt\n" : ".facts\n") + corpus[random.Next(corpus.Length)],
            4 or 5 => WithLine(text, random),
            _ => WithWord(text, random),
        };
    }

    /// <summary>A line of any project in place of a line, or beside it.</summary>
    private static string WithLine(string text, Random random)
    {
        List<string> own = [.. text.Split('\n')];
        int at = random.Next(own.Count);
        switch (random.Next(4))
        {
            case 0:
                own[at] = lines[random.Next(lines.Length)];
                break;
            case 1:
                own.Insert(at, own[random.Next(own.Count)]);
                break;
            case 2:
                (own[at], own[0]) = (own[0], own[at]);
                break;
            default:
                own.Insert(at, lines[random.Next(lines.Length)]);
                break;
        }

        return string.Join("\n", own);
    }

    /// <summary>A word of any project in place of a word, so that what comes out is often right in form and wrong in meaning.</summary>
    private static string WithWord(string text, Random random)
    {
        Token[] own = [.. TokensOf(text)];
        if (own.Length == 0)
            return text;
        Token token = own[random.Next(own.Length)];
        string word = random.Next(2) == 0 ? words[random.Next(words.Length)] : text.Substring(own[random.Next(own.Length)].Start, token.Length > 0 ? 1 : 0);
        return text.Remove(token.Start, token.Length).Insert(token.Start, word);
    }

    private static IEnumerable<string> WordsOf(string text) => TokensOf(text).Select(token => text.Substring(token.Start, token.Length));

    private static IEnumerable<Token> TokensOf(string text) => Parser.Parse(new SourceFile("a.facts", text.AsMemory())).Tokens.Where(token => token.Length > 0);

    private static string Seeds()
    {
        StringBuilder text = new();
        foreach (string path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*.facts").Order(StringComparer.Ordinal))
            text.Append("=== ").Append(Path.GetFileName(path)).Append('\n').Append(Start(File.ReadAllText(path))).Append('\n');
        return text.ToString();
    }

    private static string Start(string text) => text[..Math.Min(text.Length, 700)];
}
