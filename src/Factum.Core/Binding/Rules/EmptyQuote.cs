using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class EmptyQuote
{
    public static readonly Rule Rule = new("FACT1111", "EmptyQuote", Severity.Error, "The quote is empty")
    {
        Title = "Empty quote",
        Why = "An empty quote is in every document and supports nothing. Quote the passage, or cite the source alone.",
        Fires = """
        source gazette "Gazette"
        according to gazette
        person ada-byron "Ada Byron" { born 1815 [""] }
        """,
        Silent = """
        source gazette "Gazette"
        according to gazette
        person ada-byron "Ada Byron" { born 1815 ["born in 1815"] }
        """,
    };
}
