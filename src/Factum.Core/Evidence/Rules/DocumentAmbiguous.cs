using Factum.Rules;

namespace Factum.Evidence.Rules;

/// <summary>Two documents answer to the name.</summary>
internal static class DocumentAmbiguous
{
    public static readonly Rule Rule = new("FACT2016", "DocumentAmbiguous", Severity.Error, "Document '{0}' may be '{1}' or '{2}'")
    {
        Title = "A document's name that fits two",
        Why = "A quote must be looked up in one document. Write the path from the fact file.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }
        === documents/old/gazette.txt
        Once.
        === documents/new/gazette.txt
        Now.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "new/gazette.txt"
        }
        === documents/old/gazette.txt
        Once.
        === documents/new/gazette.txt
        Now.
        """,
    };
}
