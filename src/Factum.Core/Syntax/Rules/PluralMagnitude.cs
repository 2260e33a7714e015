using Factum.Rules;

namespace Factum.Syntax.Rules;

internal static class PluralMagnitude
{
    public static readonly Rule Rule = new("FACT0020", "PluralMagnitude", Severity.Error, "Behind a figure a magnitude stands in the singular: write '{0}'")
    {
        Title = "Magnitude in the plural",
        Why = "The plural is a quantity word, as in: hundreds of millions. Behind a figure it is: 14 million.",
        Fires = """
        firm steam-works "Steam Works" {
            revenue 14 millions USD
        }
        """,
        Silent = """
        person ada-byron "Ada Byron" {
            note "14 million"
        }
        """,
    };
}
