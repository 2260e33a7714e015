using Factum.Evidence.Lock;
using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Rules;

/// <summary>The document is at hand, and the lock does not know it.</summary>
internal static class DocumentNotLocked
{
    public static readonly Rule Rule = new("FACT2026", "DocumentNotLocked", Severity.Warning, "Document '{0}' of source '{1}' is not in the lock: a clone without it cannot verify its citations")
    {
        Title = "A document that is not locked",
        Why = "The project locks its citations, and those of this document would be unchecked wherever it is absent. Run 'factum lock'.",
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
    public static FactDiagnostic Report(string source, SourceDocument document, SourceFile lockFile, string line) =>
        new(Rule, document.Site!.Value, document.Name, source) { Fixes = [new Fix("Lock this document", [LockEdit.Insert(lockFile, line)]) { IsForAll = true }] };
}
