using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class WaiverExpired
{
    public static readonly Rule Rule = new("FACT1309", "WaiverExpired", Severity.Warning, "The waiver of {0} ended with {1}")
    {
        Title = "Waiver expired",
        Why = "The waiver was meant to last until a date that has passed, and counts no longer. Mend what it waived, or set another date with a reason.",
        Fires = """
        === settings
        as-of: 2026-01-01
        === test.facts
        source gazette "Gazette"
        person ada-byron "Ada Byron" {
            @allow(FACT3001, "The archive is closed.", until 2025-06-01)
            note "Wrote notes."
        }
        """,
        Silent = """
        === settings
        as-of: 2026-01-01
        === test.facts
        source gazette "Gazette"
        person ada-byron "Ada Byron" {
            note "Wrote notes."
        }
        """,
    };
}
