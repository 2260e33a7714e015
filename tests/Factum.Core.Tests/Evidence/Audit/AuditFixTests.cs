using Factum.Rules;
using Factum.Testing;
using Xunit;

namespace Factum.Core.Tests.Evidence.Audit;

/// <summary>What the fixes of an audit make of a fact file, and that nothing is left to say then.</summary>
public sealed class AuditFixTests
{
    private const string Head = "source gazette \"The Gazette\" {\n    document \"gazette.txt\"\n}\n\naccording to gazette\n\nperson mary \"Mary Somerville\"\n\nperson ada \"Ada Byron\" {\n";

    [Theory]
    [InlineData("Ada Byron may live in Ockham.", "live in Ockham", 0, "    @possible\n    home \"Ockham\" [\"live in Ockham\"]\n")]
    [InlineData("Ada Byron may live in Ockham.", "live in Ockham", 1, "    @possible\n    home \"Ockham\" [\"may live in Ockham\"]\n")]
    [InlineData("Ada Byron reportedly \"found\" rest in Ockham.", "rest in Ockham", 1, "    @reported\n    home \"Ockham\" [\"reportedly \\\"found\\\" rest in Ockham\"]\n")]
    [InlineData("Mary Somerville said that Ada Byron lives in Ockham.", "lives in Ockham", 0, "    @reported(mary)\n    home \"Ockham\" [\"lives in Ockham\"]\n")]
    [InlineData("Ada Byron never lived in Ockham.", "lived in Ockham", 0, "    home not \"Ockham\" [\"lived in Ockham\"]\n")]
    [InlineData("Mary Somerville denied that Ada Byron lived in Ockham.", "Ada Byron lived in Ockham", 0, "    @denied\n    home \"Ockham\" [\"Ada Byron lived in Ockham\"]\n")]
    [InlineData("Does Ada Byron live in Ockham?", "live in Ockham", 0, "    @question\n    home \"Ockham\" [\"live in Ockham\"]\n")]
    public void Edits_say_what_the_source_says(string sentence, string quote, int number, string expected)
    {
        string facts = Head + $"    home \"Ockham\" [\"{quote}\"]\n}}\n", documents = "=== documents/gazette.txt\n" + sentence + "\n";
        FactDiagnostic diagnostic = FactTest.Run("=== a.facts\n" + facts + documents).Diagnostics.Single(found => found.Rule.Id.StartsWith("FACT205", StringComparison.Ordinal));
        string mended = facts;
        foreach (TextEdit edit in diagnostic.Fixes[number].Edits.OrderByDescending(edit => edit.Site.Span.Start))
            mended = mended[..edit.Site.Span.Start] + edit.NewText + mended[edit.Site.Span.End..];
        Assert.Equal(Head + expected + "}\n", mended);
        Assert.DoesNotContain(FactTest.Run("=== a.facts\n" + mended + documents).Diagnostics, found => found.Rule.Id.StartsWith("FACT205", StringComparison.Ordinal));
    }
}
