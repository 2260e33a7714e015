using Factum.Binding;
using Factum.Rules;

namespace Factum.Evidence.Rules;

/// <summary>A source is named, and no words of it.</summary>
internal static class WeakCitation
{
    public static readonly Rule Rule = new("FACT2002", "WeakCitation", Severity.Info, "Citation of '{0}' has no quote")
    {
        Title = "A citation without a quote",
        Why = "A source that is only named cannot be looked up word for word, so nothing is checked. Quote the words that state the claim.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" [gazette]
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

    public static FactDiagnostic Report(BoundCitation citation, string source) => new(Rule, citation.Site, source);
}
