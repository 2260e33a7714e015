using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Naming.Rules;

/// <summary>A claim is reported, alleged or denied by somebody whom the document does not name there.</summary>
internal static class SpeakerNotNamed
{
    public static readonly Rule Rule = new("FACT2045", "SpeakerNotNamed", Severity.Info, "'{0}' is not named where quote '{1}' stands, though the claim is ascribed to it")
    {
        Title = "The speaker is not named",
        Why = "Whoever reports, alleges or denies something is named in the sentence or the one before; a source anywhere in the document. Name the one whom the text names, or nobody.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        source herald "The Herald"

        according to gazette

        person ada "Ada Moore" {
            @reported(herald)
            home "Leeds" ["Ada Moore lives in Leeds"]
        }
        === documents/gazette.txt
        Ada Moore lives in Leeds.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        source herald "The Herald"

        according to gazette

        person ada "Ada Moore" {
            @reported(herald)
            home "Leeds" ["According to the Herald, Ada Moore lives in Leeds"]
        }
        === documents/gazette.txt
        According to the Herald, Ada Moore lives in Leeds.
        """,
    };

    public static FactDiagnostic Report(Site site, NamedEntity speaker, string quote) => new(Rule, site, speaker.Entity.DisplayName, Shortened.Of(quote));
}
