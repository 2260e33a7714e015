using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class UnknownBesideValue
{
    public static readonly Rule Rule = new("FACT1211", "UnknownBesideValue", Severity.Error, "'{0}' stands for the whole value and cannot stand beside another")
    {
        Title = "Unknown or none beside a value",
        Why = "Unknown says that nobody says which, none that there is none. Neither goes with a value.",
        Fires = """
        source gazette "Gazette"
        according to gazette
        person ada-byron "Ada Byron" { born 1815 or unknown ["born in 1815"] }
        """,
        Silent = """
        source gazette "Gazette"
        according to gazette
        person ada-byron "Ada Byron" { born unknown ["nobody knows when"] }
        """,
    };
}
