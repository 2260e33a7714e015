using CsCheck;
using Factum.Core.Tests.Syntax;
using Factum.Formatting;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Core.Tests.Formatting;

/// <summary>Formatting twice is formatting once, and no token is lost, added or changed.</summary>
public sealed class FormatterFuzzTests
{
    [Xunit.Fact]
    public void A_mutated_file_keeps_its_tokens_and_settles_at_once() => MutatedFacts.Gen.Sample(Check, iter: 5000);

    internal static void Check(string text)
    {
        FileSyntax before = Parser.Parse(new SourceFile("a.facts", text.AsMemory()));
        string once = Formatter.Format(before);
        FileSyntax after = Parser.Parse(new SourceFile("a.facts", once.AsMemory()));
        Xunit.Assert.Equal(TokensOf(before), TokensOf(after));
        Xunit.Assert.Equal(CommentsOf(text, before), CommentsOf(once, after));
        if (before.Diagnostics.IsEmpty)
            Xunit.Assert.Equal(TreeDump.Of(before), TreeDump.Of(after));
        Xunit.Assert.Equal(once, Formatter.Format(after));
    }

    private static IEnumerable<string> TokensOf(FileSyntax file) => file.Tokens.Select(token => token.Kind + " " + file.TextOf(token));

    private static string[] CommentsOf(string text, FileSyntax file)
    {
        int end = 0;
        List<string> comments = [];
        foreach (Token token in file.Tokens)
        {
            comments.AddRange(TriviaReader.Comments(text.AsSpan(end, token.Start - end), out _).Select(comment => comment.Text));
            end = token.End;
        }

        return [.. comments];
    }
}
