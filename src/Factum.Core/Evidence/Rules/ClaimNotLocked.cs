using Factum.Binding;
using Factum.Rules;

namespace Factum.Evidence.Rules;

/// <summary>The quote is locked, and the claim as it is now is not.</summary>
internal static class ClaimNotLocked
{
    public static readonly Rule Rule = new("FACT2027", "ClaimNotLocked", Severity.Warning, "Claim '{0}' is not locked, and document '{1}' is not at hand")
    {
        Title = "A claim that neither document nor lock can vouch for",
        Why = "The quote is where it was, but the claim was added or changed after the lock was written: whether the quote states it, nobody has looked. Run 'factum lock' on a machine that has the document.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["lived in Ockham"]
        }
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
        === facts.lock
        factum-lock 2
        claim gazette 8ffd180846c6b50e307ba17d6ae92b72 value:stated subject:stated audit:clean
        document gazette 95b3d3c5fcf4432bf40c857b6f3c1456306d8439b7b92dcc75452e4e8c53bacc 27 gazette.txt
        quote gazette fca95ca3f6d6baa04eb44a132a628767 1 11 10
        """,
    };

    public static FactDiagnostic Report(BoundClaim claim, string document) => new(Rule, claim.Value.Site, $"{claim.Property.Name} {Shortened.Of(claim.Value.Text)}", document);
}
