using Factum.Rules;

namespace Factum.Syntax.Rules;

internal static class UnitTouchesFigure
{
    public static readonly Rule Rule = new("FACT0015", "UnitTouchesFigure", Severity.Error, "A space parts a figure from its unit: write '{0}'")
    {
        Title = "Unit touches the figure",
        Why = "A figure is one word without spaces, so a unit behind it stands apart.",
        Fires = """
        kind engine "engines" {
            price money uncited
            parts integer uncited
        }

        engine old-bess "Old Bess" {
            price 100USD
        }
        """,
        Silent = """
        kind engine "engines" {
            price money uncited
            parts integer uncited
        }

        engine old-bess "Old Bess" {
            price 100 USD
        }
        """,
    };
}
