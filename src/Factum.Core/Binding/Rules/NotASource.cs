using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class NotASource
{
    public static readonly Rule Rule = new("FACT1104", "NotASource", Severity.Error, "'{0}' is a {1} ({2}), not a source")
    {
        Title = "Not a source",
        Why = "Citations and according to name the source whose text is cited.",
        Fires = """
        firm steam-works "Steam Works"
        according to steam-works
        person ada-byron "Ada Byron" { note "Wrote notes." }
        """,
        Silent = """
        source steam-report "Report of the Steam Works"
        according to steam-report
        person ada-byron "Ada Byron" { note "Wrote notes." }
        """,
    };
}
