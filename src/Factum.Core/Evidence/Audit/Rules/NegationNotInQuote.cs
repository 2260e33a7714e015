using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence.Passages;
using Factum.Rules;

namespace Factum.Evidence.Audit.Rules;

/// <summary>A claim denies what its quote states.</summary>
internal static class NegationNotInQuote
{
    public static readonly Rule Rule = new("FACT2058", "NegationNotInQuote", Severity.Warning, "Quote '{0}' denies nothing, and the {1} is '{2}' here")
    {
        Title = "A denial that the quote does not make",
        Why = "'not' and '@denied' turn a claim into its contrary, so the source has to say no. Here neither the quote nor its sentence does. Take the denial away, or quote the words that make it. It is an error where a figure is denied that the quote states.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home not "Ockham" ["Ada Byron lived in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron lived in Ockham.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home not "Ockham" ["Ada Byron never lived in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron never lived in Ockham.
        """,
    };

    public static FactDiagnostic Report(CitedClaim cited, string denied)
    {
        BoundQuote quote = cited.Passages[0].Located.Quote;
        ClaimValue value = cited.Claim.Value;
        return new FactDiagnostic(Rule, value.Site, Shortened.Of(quote.Text), cited.Claim.Property.Name, Shortened.Of(denied))
        {
            Severity = value.Type.IsOrdered && cited.Claim.Modality != Modality.Denied ? Severity.Error : Severity.Warning,
            Related = [quote.Site],
            Fixes = Affirm(value),
        };
    }

    private static ImmutableArray<Fix> Affirm(ClaimValue value) => value.Text.StartsWith(Word, StringComparison.Ordinal)
        ? [new Fix($"Take 'not' away: '{Shortened.Of(value.Text.Substring(Word.Length))}'", [new TextEdit(value.Site, value.Text.Substring(Word.Length))])]
        : [];

    private const string Word = "not ";
}
