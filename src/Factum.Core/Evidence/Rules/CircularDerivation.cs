using Factum.Rules;

namespace Factum.Evidence.Rules;

/// <summary>A chain of 'derives-from' that comes back; reported at each link.</summary>
internal static class CircularDerivation
{
    public static readonly Rule Rule = new("FACT2019", "CircularDerivation", Severity.Error, "Source '{0}' derives from itself: {1}")
    {
        Title = "Sources that retell each other",
        Why = "A source cannot go back to itself, so at least one 'derives-from' of the chain is wrong. Until it is mended, none of them counts as an origin of its own.",
        Fires = """
        source gazette "The Gazette" {
            derives-from herald [herald]
        }

        source herald "The Herald" {
            derives-from gazette [gazette]
        }
        """,
        Silent = """
        source gazette "The Gazette" {
            derives-from herald [herald]
        }

        source herald "The Herald"
        """,
    };

    public static void Check(DerivationGraph sources, List<FactDiagnostic> diagnostics)
    {
        foreach (Derivation derivation in sources.Derivations)
        {
            if (derivation.IsOwn && sources.ChainBack(derivation) is { } chain)
                diagnostics.Add(new FactDiagnostic(Rule, derivation.Site, derivation.From, string.Join(" → ", chain)) { Related = sources.SitesOf(chain, derivation) });
        }
    }
}
