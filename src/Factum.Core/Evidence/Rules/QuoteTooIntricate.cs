using Factum.Rules;

namespace Factum.Evidence.Rules;

/// <summary>More cuts than a quote can have.</summary>
internal static class QuoteTooIntricate
{
    public static readonly Rule Rule = new("FACT2013", "QuoteTooIntricate", Severity.Error, "Quote '{0}' has more cuts, or more ways to place them, than can be followed")
    {
        Title = "A quote with too many cuts",
        Why = "A quote of dozens of cuts can be made of any document. Cite a few quotes instead.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["Ada … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … a … Ockham"]
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
            home "Ockham" ["Ada … lived … Ockham"]
        }
        === documents/gazette.txt
        Ada Byron lived in Ockham.
        """,
    };
}
