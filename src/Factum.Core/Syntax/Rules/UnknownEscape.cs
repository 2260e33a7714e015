using Factum.Rules;

namespace Factum.Syntax.Rules;

internal static class UnknownEscape
{
    public static readonly Rule Rule = new("FACT0003", "UnknownEscape", Severity.Error, "'{0}' is no escape; write '{1}' for a backslash")
    {
        Title = "Unknown escape",
        Why = "Only \\\" and \\\\ are escapes. Every other character stands for itself.",
        Fires = """
        person ada-byron "Ada Byron" {
            note "C:\data"
        }
        """,
        Silent = """
        person ada-byron "Ada Byron" {
            note "C:\\data"
        }
        """,
    };
}
