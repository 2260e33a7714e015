using Factum.Evidence.Rules;
using Factum.Rules;
using Factum.Testing;
using Xunit;

namespace Factum.Evidence.Origins;

public sealed class OriginSuggestionsTests
{
    private const string Herald = "source herald \"The Herald\" {\n    document \"herald.txt\"\n}\n";

    /// <summary>Two claims from two sentences with the same words of attribution.</summary>
    [Theory]
    [InlineData("According to the Gazette, it X.", "According to the Gazette")]
    [InlineData("It X, according to a new and detailed report by the Gazette.", "according to a new and detailed report by the Gazette")]
    [InlineData("The Gazette reported that it X.", "The Gazette reported")]
    [InlineData("It X, the Gazette’s report says.", "the Gazette’s report says")]
    [InlineData("It X, the Gazette has also said.", "the Gazette has also said")]
    [InlineData("It X, as was first reported by the Gazette.", "reported by the Gazette")]
    [InlineData("It X, wrote a blog citing the Gazette.", "citing the Gazette")]
    [InlineData("A Gazette article told that it X.", "A Gazette article")]
    [InlineData("It X, the Gazette of Brackwater said.", null)]
    [InlineData("It X, the Daily Gazette reported.", null)]
    [InlineData("It X, the Evening Gazette reported.", "the Evening Gazette reported")]
    [InlineData("It X. Photo: the Gazette", null)]
    [InlineData("It X (photo by Gazette).", null)]
    [InlineData("According to officials, Gazette readers knew that it X.", null)]
    [InlineData("It X and the Gazette was sold.", null)]
    [InlineData("It X, the gazette reported.", null)]
    [InlineData("According to the Mirror, it X.", null)]
    public void Words_in_the_quoted_sentences(string sentence, string? words)
    {
        string text = string.Join("\n\n", new[] { "grew", "shrank" }.Select(verb => sentence.Replace("X", verb, StringComparison.Ordinal)));
        IEnumerable<FactDiagnostic> found = Run($$"""
            source gazette "The Gazette" { also-known-as "Evening Gazette" [gazette] }
            source mirror "The Mirror"
            source other-mirror "Another" { publisher "The Mirror" }
            {{Herald}}
            according to herald
            firm acme "Acme" {
                known-for "growing"    ["grew"]
                known-for "shrinking"  ["shrank"]
            }
            === documents/herald.txt
            {{text}}
            """);
        Assert.Equal(
            words is null ? [] : [$"Source 'herald' has 2 claims from 'gazette' ('{words}' in documents/herald.txt(1)), but no 'derives-from gazette'"],
            found.Select(diagnostic => diagnostic.Message));
    }

    [Theory]
    [InlineData("@reported(gazette)\n born 1815 [herald]\n @reported(gazette)\n home \"Ockham\" [herald]", "Source 'herald' has 2 claims from 'gazette' ('@reported(gazette)' in test.facts(7)), but no 'derives-from gazette'")]
    [InlineData("@reported(gazette)\n born 1815 [herald]")]
    [InlineData("@reported(gazette)\n founder-of acme, brass [herald]")]
    [InlineData("@reported(gazette)\n born 1815 [herald] [copy]")]
    [InlineData("@reported(gazette)\n born 1815 [herald]\n @reported(gazette)\n home \"Ockham\" [against herald]")]
    [InlineData("@reported(acme)\n born 1815 [herald]\n @reported(acme)\n home \"Ockham\" [herald]")]
    [InlineData("@reported(\"the Gazette\")\n born 1815 [herald]\n @reported(\"the Gazette\")\n home \"Ockham\" [herald]")]
    [InlineData("@reported(gazette)\n born 1815 [copy]\n @reported(gazette)\n home \"Ockham\" [copy]")]
    [InlineData("@reported(copy)\n born 1815 [gazette]\n @reported(copy)\n home \"Ockham\" [gazette]")]
    [InlineData("@reported(gazette)\n born 1815 [gazette]\n @reported(gazette)\n home \"Ockham\" [gazette]")]
    public void Annotations(string members, params string[] messages) => Assert.Equal(messages, Run($$"""
        source gazette "The Gazette"
        source herald "The Herald"
        source digest "Digest" { derives-from gazette [gazette] }
        source copy "Copy" { derives-from digest [gazette] }
        firm acme "Acme" firm brass "Brass"
        person ada "Ada" {
         {{members}}
        }
        """.Replace(" firm brass", "\nfirm brass", StringComparison.Ordinal).Replace("person ada \"Ada\" {\n ", "person ada \"Ada\" { ", StringComparison.Ordinal)).Select(diagnostic => diagnostic.Message));

    [Theory]
    [InlineData("source herald \"The Herald\" {\n    document  \"herald.txt\"\n}", "source herald \"The Herald\" {\n    document  \"herald.txt\"\n    derives-from gazette [\"the Gazette reported\"]\n}")]
    [InlineData("source herald \"The Herald\" {\r\n\tdocument  \"herald.txt\" // here\r\n}", "source herald \"The Herald\" {\r\n\tdocument  \"herald.txt\"\r\n\tderives-from gazette [\"the Gazette reported\"] // here\r\n}")]
    [InlineData("source herald { document \"herald.txt\" }", "source herald { document \"herald.txt\"\n    derives-from gazette [\"the Gazette reported\"] }")]
    [InlineData("  source herald \"The Herald\" { document \"herald.txt\"\n  }", "  source herald \"The Herald\" { document \"herald.txt\"\n      derives-from gazette [\"the Gazette reported\"]\n  }")]
    public void A_fix_declares_it(string block, string expected)
    {
        string lineEnding = block.Contains('\r', StringComparison.Ordinal) ? "\r\n" : "\n";
        string facts = block + "\nsource gazette \"The Gazette\"\nfirm acme \"Acme\" {\n known-for \"growing\" [herald: \"grew\"]\n known-for \"shrinking\" [herald: \"shrank\"]\n}".Replace("\n", lineEnding, StringComparison.Ordinal);
        const string Document = "\n=== documents/herald.txt\nIt grew and shrank, the Gazette reported. It ended.\n";
        TextEdit edit = Assert.Single(Assert.Single(Assert.Single(Run(facts + Document)).Fixes).Edits);
        string mended = facts[..edit.Site.Span.Start] + edit.NewText + facts[edit.Site.Span.End..];
        Assert.StartsWith(expected, mended, StringComparison.Ordinal);
        CheckedSet set = FactTest.Run(mended + Document);
        Assert.DoesNotContain(set.Diagnostics, diagnostic => diagnostic.Rule == OriginNotDeclared.Rule || diagnostic.Severity == Severity.Error);
        Assert.Equal(["gazette"], set.Outcomes[set.Facts.Find("acme")!.FindFact("known-for")!].Origins);
    }

    [Xunit.Fact]
    public void Words_that_stand_twice_are_cited_with_their_line() => Assert.EndsWith(
        "\n    derives-from gazette [herald, line 1: \"the Gazette said\"]",
        Assert.Single(Run(Herald + "source gazette \"The Gazette\"\nfirm acme \"Acme\" {\n known-for \"growing\" [herald: \"grew\"]\n known-for \"shrinking\" [herald: \"shrank\"]\n}\n=== documents/herald.txt\nIt grew, the Gazette said.\nIt shrank, the Gazette said.\n")).Fixes[0].Edits[0].NewText,
        StringComparison.Ordinal);

    private static IEnumerable<FactDiagnostic> Run(string text) => FactTest.Run(text).Diagnostics.Where(diagnostic => diagnostic.Rule == OriginNotDeclared.Rule);
}
