using Factum.Binding;
using Factum.Evidence.Lock;
using Factum.Rules;

namespace Factum.Evidence.Rules;

/// <summary>The lock records that the quotes do not bear the claim.</summary>
internal static class LockedEvidenceFails
{
    public static readonly Rule Rule = new("FACT2028", "LockedEvidenceFails", Severity.Warning, "When claim '{0}' was locked, its quotes failed it: {1}")
    {
        Title = "Evidence that failed when it was locked",
        Why = "The machine with the document found that the quotes do not state the claim, or leave out what changes it, and the lock keeps that. Mend the claim or the quote, and lock again where the document is.",
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
        claim gazette 8ffd180846c6b50e307ba17d6ae92b72 value:stated subject:stated audit:hedge
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

    public static FactDiagnostic? Check(BoundClaim claim, LockedClaim locked)
    {
        if (!locked.Evidence.IsFailing)
            return null;
        if (locked.Evidence.Opposes)
            return Report(claim, locked, locked.Evidence.SupportOf("value") == Support.Stated ? "a quote against it states it" : "a quote against it is about another");
        string[] failures =
        [
            .. locked.Evidence.Components.Select(component => (component.Name, component.Support) switch
            {
                (var name, Support.StatedOtherwise) => $"another {name} is stated",
                (var name, Support.NotStated) => $"the {name} is not stated",
                _ => "",
            }),
            locked.Evidence.Audit switch
            {
                AuditOutcome.NegationLost => "a negation is left out",
                AuditOutcome.HedgeLost => "a hedge is left out",
                AuditOutcome.ConditionLost => "a condition is left out",
                AuditOutcome.AttributionLost => "an attribution is left out",
                _ => "",
            },
        ];
        return Report(claim, locked, string.Join(", ", failures.Where(failure => failure.Length > 0)));
    }

    private static FactDiagnostic Report(BoundClaim claim, LockedClaim locked, string failed) =>
        new(Rule, claim.Value.Site, $"{claim.Property.Name} {Shortened.Of(claim.Value.Text)}", failed) { Related = [locked.Site] };
}
