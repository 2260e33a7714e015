using System.Collections.Immutable;
using Factum.Rules;

namespace Factum.Evidence.Rules;

/// <summary>A chain of 'derives-from' and '@reported' that comes back; reported at each link that closes it.</summary>
internal static class CircularDerivation
{
    public static readonly Rule Rule = new("FACT2019", "CircularDerivation", Severity.Error, "Source '{0}' derives from itself: {1}")
    {
        Title = "Sources that retell each other",
        Why = "A source cannot go back to itself, so at least one 'derives-from' of the chain is wrong, or an '@reported' that leads through it. Until it is mended, none of them counts as an origin of its own.",
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

    /// <summary>A longer chain is shown by its two ends.</summary>
    private const int LongestChain = 12;

    public static void Check(DerivationGraph sources, List<FactDiagnostic> diagnostics)
    {
        foreach (Derivation derivation in sources.Derivations)
        {
            if (derivation.IsOwn && sources.ChainBack(derivation) is { } chain)
                diagnostics.Add(new FactDiagnostic(Rule, derivation.Site, derivation.From, Show(chain)) { Related = sources.SitesOf(chain, derivation) });
        }
    }

    public static void Check(ReportCircles circles, List<FactDiagnostic> diagnostics)
    {
        foreach (ImmutableArray<Derivation> circle in circles.Find())
        {
            if (circle[0].IsOwn)
                diagnostics.Add(new FactDiagnostic(Rule, circle[0].Site, circle[0].From, Show([circle[0].From, .. circle.Select(link => link.To)])) { Related = [.. circle.Skip(1).Take(LongestChain).Select(link => link.Site)] });
        }
    }

    private static string Show(IReadOnlyList<string> chain) => string.Join(" → ", chain.Count <= LongestChain ? chain : [.. chain.Take(LongestChain / 2), "…", .. chain.Skip(chain.Count - LongestChain / 2)]);
}
