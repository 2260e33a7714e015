using Factum.Rules;

namespace Factum.Binding.Rules;

internal static class UnknownEntity
{
    public static readonly Rule Rule = new("FACT1102", "UnknownEntity", Severity.Error, "Nothing is named '{0}'{1}")
    {
        Title = "Unknown entity",
        Why = "A name refers to an entity that some fact file opens. Correct the name, or declare the entity.",
        Fires = """
        source gazette "Gazette"
        according to gazette
        person ada-byron "Ada Byron" { works-with charles-babage ["with Charles Babbage"] }
        person charles-babbage "Charles Babbage"
        """,
        Silent = """
        source gazette "Gazette"
        according to gazette
        person ada-byron "Ada Byron" { works-with charles-babbage ["with Charles Babbage"] }
        person charles-babbage "Charles Babbage"
        """,
    };
}
