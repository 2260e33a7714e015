using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class UnknownQualifier
{
    public static readonly Rule Rule = new("FACT1107", "UnknownQualifier", Severity.Error, "'{0}' has no qualifier '{1}'{2}")
    {
        Title = "Unknown qualifier",
        Why = "A value takes the qualifiers that its property declares, and since, until and on.",
        Fires = """
        source gazette "Gazette"
        according to gazette
        firm steam-works "Steam Works"
        person ada-byron "Ada Byron" { role "engineer" att steam-works ["engineer at Steam Works"] }
        """,
        Silent = """
        source gazette "Gazette"
        according to gazette
        firm steam-works "Steam Works"
        person ada-byron "Ada Byron" { role "engineer" at steam-works ["engineer at Steam Works"] }
        """,
    };
}
