using Factum.Rules;

namespace Factum.Syntax.Rules;

internal static class PluralMagnitude
{
    public static readonly Rule Rule = new("FACT0020", "PluralMagnitude", Severity.Error, "Behind a figure a magnitude stands in the singular: write '{0}'")
    {
        Title = "Magnitude in the plural",
        Why = "The plural is a quantity word, as in: hundreds of millions. Behind a figure it is: 14 million.",
        Fires = """
        kind engine "engines" {
            price money uncited
            parts integer uncited
        }

        engine old-bess "Old Bess" {
            price 14 millions USD
        }
        """,
        Silent = """
        kind engine "engines" {
            price money uncited
            parts integer uncited
        }

        engine old-bess "Old Bess" {
            price 14 million USD
        }
        """,
    };
}
