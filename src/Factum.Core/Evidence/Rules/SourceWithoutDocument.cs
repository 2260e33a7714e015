using Factum.Rules;

namespace Factum.Evidence.Rules;

/// <summary>Quotes of a source that has no document; reported once, at the source.</summary>
internal static class SourceWithoutDocument
{
    public static readonly Rule Rule = new("FACT2018", "SourceWithoutDocument", Severity.Info, "Source '{0}' names no document: citations left unchecked: {1}")
    {
        Title = "A quoted source without a document",
        Why = "Words are quoted from a source, and nothing says where they can be looked up. Give the source a 'document', or cite it without a quote.",
        Fires = """
        source gazette "The Gazette"

        person ada "Ada Byron" {
            home "Ockham" [gazette: "Ada Byron lived in Ockham"]
        }
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
