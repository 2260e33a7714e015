using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence.Passages;
using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Rules;

/// <summary>A quote that is cited against a claim, and states it.</summary>
internal static class OpposingQuoteStatesValue
{
    public static readonly Rule Rule = new("FACT2037", "OpposingQuoteStatesValue", Severity.Warning, "Quote '{0}' is cited against the {1} '{2}', and states it")
    {
        Title = "Evidence against a claim that states it",
        Why = "What is cited with 'against' should say something else than the claim, or deny it. This quote states the claim's own figure: cite it for the claim, or quote the words that speak against it. Another value is never reported, nor is a text: whether 'left Leeds' speaks against a home in Leeds is for a reader to say.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        source herald "The Herald" {
            document "herald.txt"
        }

        person ada "Ada Byron" {
            age 28 [gazette: "Ada Byron, 28"] [against herald: "Ada Byron is 28"]
        }
        === documents/gazette.txt
        Ada Byron, 28, lives in Ockham.
        === documents/herald.txt
        Ada Byron is 28 years old.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        source herald "The Herald" {
            document "herald.txt"
        }

        person ada "Ada Byron" {
            age 28 [gazette: "Ada Byron, 28"] [against herald: "Ada Byron is 31"]
        }
        === documents/gazette.txt
        Ada Byron, 28, lives in Ockham.
        === documents/herald.txt
        Ada Byron is 31 years old.
        """,
    };

    public static FactDiagnostic Report(CitedClaim cited)
    {
        BoundQuote quote = cited.Passages[0].Located.Quote;
        return new FactDiagnostic(Rule, quote.Site, Shortened.Of(quote.Text), cited.Claim.Property.Name, Shortened.Of(cited.Claim.Value.Text))
        {
            Related = [cited.Claim.Value.Site],
            Fixes = CiteFor(cited.Citation),
        };
    }

    /// <summary>Takes <c>against</c> away, with the space behind it.</summary>
    private static ImmutableArray<Fix> CiteFor(BoundCitation citation)
    {
        string text = citation.Site.File.ToString(citation.Site.Span);
        int start = text.IndexOf(Word, StringComparison.Ordinal), end = start + Word.Length;
        if (start < 0)
            return [];
        while (end < text.Length && text[end] == ' ')
            end++;
        return [new Fix("Cite it for the claim: take 'against' away", [new TextEdit(citation.Site with { Span = new TextSpan(citation.Site.Span.Start + start, end - start) }, "")])];
    }

    private const string Word = "against";
}
