using Factum.Rules;

namespace Factum.Syntax.Rules;

internal static class UnitTouchesFigure
{
    public static readonly Rule Rule = new("FACT0015", "UnitTouchesFigure", Severity.Error, "A space parts a figure from its unit: write '{0}'")
    {
        Title = "Unit touches the figure",
        Why = "A figure is one word without spaces, so a unit behind it stands apart.",
        Fires = """
        firm steam-works "Steam Works" {
            revenue 100USD
        }
        """,
        Silent = """
        person ada-byron "Ada Byron" {
            note "100 USD"
        }
        """,
    };
}
