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
        HarbourProject.Text,
    ];

    private static readonly (TokenKind Kind, string Text)[] words = [.. corpus.SelectMany(WordsOf).Distinct()];
    private static readonly ILookup<TokenKind, string> wordsOfKind = words.ToLookup(word => word.Kind, word => word.Text);
    private static readonly string[] lines = [.. corpus.SelectMany(text => text.Split('\n')).Where(line => line.Length > 0).Distinct(StringComparer.Ordinal)];

    public static string Next(Random random)
    {
        // Every other project is changed in what it means rather than in its form, or few would come as far as the evidence.
        bool isMild = random.Next(2) == 0;
        string text = isMild && random.Next(2) == 0 ? HarbourProject.Text : corpus[random.Next(corpus.Length)];
        for (int i = random.Next(1, isMild ? 5 : 9); i > 0; i--)
            text = isMild ? MutateMildly(text, random) : Mutate(text, random);
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

    private static string MutateMildly(string text, Random random) => random.Next(8) switch
    {
        0 => WithLine(text, random),
        1 => text + "\n=== " + (char)('g' + random.Next(6)) + ".facts\n" + corpus[random.Next(corpus.Length)],
        _ => WithWordOfKind(text, random),
    };

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
        string word = random.Next(2) == 0 ? words[random.Next(words.Length)].Text : text.Substring(own[random.Next(own.Length)].Start, token.Length > 0 ? 1 : 0);
        return text.Remove(token.Start, token.Length).Insert(token.Start, word);
    }

    private static string WithWordOfKind(string text, Random random)
    {
        Token[] own = [.. TokensOf(text)];
        if (own.Length == 0)
            return text;
        Token token = own[random.Next(own.Length)];
        string[] others = [.. own.Where(other => other.Kind == token.Kind).Select(other => text.Substring(other.Start, other.Length))];
        string[] every = random.Next(2) == 0 ? others : [.. wordsOfKind[token.Kind]];
        return text.Remove(token.Start, token.Length).Insert(token.Start, every.Length == 0 ? "" : every[random.Next(every.Length)]);
    }

    private static IEnumerable<(TokenKind, string)> WordsOf(string text) => TokensOf(text).Select(token => (token.Kind, text.Substring(token.Start, token.Length)));

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
