using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence.Lock;
using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Rules;

/// <summary>The document shows the quote, and the lock does not have it.</summary>
internal static class CitationNotLocked
{
    public static readonly Rule Rule = new("FACT2023", "CitationNotLocked", Severity.Warning, "Quote '{0}' is not in the lock: a clone without the document cannot verify it")
    {
        Title = "A citation that is not locked",
        Why = "The project locks its citations, and this one would be unchecked wherever the document is absent. Run 'factum lock'.",
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
        document gazette 95b3d3c5fcf4432bf40c857b6f3c1456306d8439b7b92dcc75452e4e8c53bacc 27 gazette.txt
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
    public static FactDiagnostic Report(BoundQuote quote, SourceFile lockFile, string line, ImmutableArray<FactDiagnostic> errors) =>
        new(Rule, quote.Site, Shortened.Of(quote.Text)) { YieldsTo = errors, Fixes = [new Fix("Lock this citation", [LockEdit.Insert(lockFile, line)]) { IsForAll = true }] };
}
