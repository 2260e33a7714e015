using Factum.Binding;
using Factum.Rules;

namespace Factum.Evidence.Rules;

/// <summary>A claim of the project's own files that nothing is cited for; once for each member.</summary>
internal static class UncitedClaim
{
    public static readonly Rule Rule = new("FACT2001", "UncitedClaim", Severity.Warning, "Claim '{0}' of '{1}' has no citation")
    {
        Title = "A claim without a citation",
        Why = "A claim that names no source cannot be checked by anyone. Cite the source with a quote, or declare the property 'uncited'.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham"
        }
        === documents/gazette.txt
        Ada Byron lived in Ockham.
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

    public static void Check(FileFacts file, List<FactDiagnostic> diagnostics)
    {
        foreach (EntityBlock block in file.Blocks)
        {
            int reported = -1;
            foreach (BoundClaim claim in block.Claims)
            {
                if (!claim.Citations.IsEmpty || claim.Property.IsUncited || claim.Member == reported)
                    continue;
                reported = claim.Member;
                diagnostics.Add(new FactDiagnostic(Rule, claim.PropertySite, claim.Property.Name, block.Id));
            }
        }
    }
}
