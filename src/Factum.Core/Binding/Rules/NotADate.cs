using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class NotADate
{
    public static readonly Rule Rule = new("FACT1206", "NotADate", Severity.Error, "'{0}' is no date; '{1}' takes one such as 2013, 2025-06 or 2025-06-10~")
    {
        Title = "Not a date",
        Why = "Dates are a year, a month or a day, with ~ for about, ? for uncertain and X for digits not specified. Ranges are written with between, or, since and until.",
        Fires = """
        source gazette "Gazette"
        according to gazette
        person ada-byron "Ada Byron" { born 1815-13 ["born in 1815"] }
        """,
        Silent = """
        source gazette "Gazette"
        according to gazette
        person ada-byron "Ada Byron" { born 1815-12 ["born in December 1815"] }
        """,
    };
}
