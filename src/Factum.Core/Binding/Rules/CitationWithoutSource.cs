using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class CitationWithoutSource
{
    public static readonly Rule Rule = new("FACT1110", "CitationWithoutSource", Severity.Error, "The citation names no source: name one, or write 'according to' and a source above")
    {
        Title = "Citation without a source",
        Why = "A quote is evidence only together with the source that says it.",
        Fires = """
        person ada-byron "Ada Byron" { born 1815 ["born in 1815"] }
        """,
        Silent = """
        source gazette "Gazette"
        person ada-byron "Ada Byron" { born 1815 [gazette: "born in 1815"] }
        """,
    };
}
