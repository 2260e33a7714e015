using System.Globalization;
using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Rules;

/// <summary>A source names a document that the project does not have; reported once, not for each citation.</summary>
internal static class DocumentNotAtHand
{
    public static readonly Rule Rule = new("FACT2015", "DocumentNotAtHand", Severity.Warning, "Document '{0}' is not at hand: citations left unchecked: {1}")
    {
        Title = "A document that is not at hand",
        Why = "Without the document no quote can be looked up. Put it into a folder of documents, or lock its citations on a machine that has it.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

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

    /// <summary>Speaks of all the citations of a source at once, at the document that it names; at the first citation where the source is not the project's own.</summary>
    public static FactDiagnostic Report(SourceDocument document, int citations, Site citation)
    {
        Site site = document.Site is { } own && !own.File.Path.StartsWith("assembly:", StringComparison.Ordinal) ? own : citation;
        return new FactDiagnostic(document.UncheckedRule ?? Rule, site, document.Name, citations.ToString(CultureInfo.InvariantCulture));
    }
}
