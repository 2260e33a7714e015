using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class SeveralValues
{
    public static readonly Rule Rule = new("FACT1209", "SeveralValues", Severity.Error, "'{0}' takes one value; a comma belongs to properties that are 'many'")
    {
        Title = "Several values",
        Why = "A property without many has one value. Where it is not known which of several, join them with or.",
        Fires = """
        source gazette "Gazette"
        according to gazette
        person ada-byron "Ada Byron" { born 1815, 1816 ["born in 1815 or 1816"] }
        """,
        Silent = """
        source gazette "Gazette"
        according to gazette
        person ada-byron "Ada Byron" { born 1815 or 1816 ["born in 1815 or 1816"] }
        """,
    };
}
