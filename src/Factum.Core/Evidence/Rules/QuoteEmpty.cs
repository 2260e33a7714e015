using Factum.Rules;

namespace Factum.Evidence.Rules;

/// <summary>Nothing is left to look for.</summary>
internal static class QuoteEmpty
{
    public static readonly Rule Rule = new("FACT2012", "QuoteEmpty", Severity.Error, "Quote '{0}' has no word to look for")
    {
        Title = "A quote without words",
        Why = "A quote of cuts, insertions or punctuation alone is in every document and shows nothing. Quote the words that state the claim, or cite the source without a quote.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["…"]
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
            home "Ockham" ["Ada Byron lived in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron lived in Ockham.
        """,
    };
}
