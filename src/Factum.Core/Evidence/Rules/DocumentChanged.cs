using System.Globalization;
using Factum.Evidence.Lock;
using Factum.Rules;

namespace Factum.Evidence.Rules;

/// <summary>The document at hand decides, and it is not the locked one.</summary>
internal static class DocumentChanged
{
    public static readonly Rule Rule = new("FACT2022", "DocumentChanged", Severity.Error, "Document '{0}' is not the one that was locked: it has {1} characters and digest {2}, the locked one {3} and {4}")
    {
        Title = "A document that differs from the locked one",
        Why = "Either the document at hand is another one or it was changed since. Compare them; if the one at hand is right, run 'factum lock'.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["lived in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron lived in Ockham.
        === facts.lock
        factum-lock 2
        claim gazette 8ffd180846c6b50e307ba17d6ae92b72 value:stated subject:stated audit:clean
        document gazette ccab35c8e4e25457ccd29b7b9348d6036541c3f6b758c04fb2344fcf5c3d3b59 27 gazette.txt
        quote gazette fca95ca3f6d6baa04eb44a132a628767 1 11 10
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["lived in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron lived in Ockham.
        === facts.lock
        factum-lock 2
        claim gazette 8ffd180846c6b50e307ba17d6ae92b72 value:stated subject:stated audit:clean
        document gazette 95b3d3c5fcf4432bf40c857b6f3c1456306d8439b7b92dcc75452e4e8c53bacc 27 gazette.txt
        quote gazette fca95ca3f6d6baa04eb44a132a628767 1 11 10
        """,
    };
    private const int DigitsShown = 8;

    public static FactDiagnostic Report(SourceDocument document, LockedDocument locked, LockedDocument actual) =>
        new(Rule, document.Site!.Value, document.Name, Number(actual.Length), actual.Digest.Substring(0, DigitsShown), Number(locked.Length), locked.Digest.Substring(0, DigitsShown));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
