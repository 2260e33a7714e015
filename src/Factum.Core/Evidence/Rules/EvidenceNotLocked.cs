using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence.Lock;
using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Rules;

/// <summary>The document shows what the quotes state, and the lock says nothing of it or something else.</summary>
internal static class EvidenceNotLocked
{
    public static readonly Rule Rule = new("FACT2029", "EvidenceNotLocked", Severity.Warning, "What the quotes of claim '{0}' state is not in the lock as it is now: a clone without the document cannot rely on it")
    {
        Title = "A claim whose evidence is not locked",
        Why = "The project locks what its quotes state, and this claim is new, was changed, or is judged otherwise than when it was locked. Run 'factum lock'. Beside an error of the claim this is not reported: who mends that changes what there is to lock.",
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
        document gazette 95b3d3c5fcf4432bf40c857b6f3c1456306d8439b7b92dcc75452e4e8c53bacc 27 gazette.txt
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

    public static FactDiagnostic Report(BoundClaim claim, SourceFile lockFile, string line, LockedClaim? locked, ImmutableArray<FactDiagnostic> errors) => new(Rule, claim.Value.Site, $"{claim.Property.Name} {Shortened.Of(claim.Value.Text)}")
    {
        YieldsTo = errors,
        Related = locked is null ? [] : [locked.Site],
        Fixes = locked is null ? [new Fix("Lock this claim", [LockEdit.Insert(lockFile, line)]) { IsForAll = true }] : [],
    };
}
