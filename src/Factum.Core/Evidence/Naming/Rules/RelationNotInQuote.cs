using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Naming.Rules;

/// <summary>The quote names the one whom the value refers to, and tells another relation than the property asks for.</summary>
internal static class RelationNotInQuote
{
    public static readonly Rule Rule = new("FACT2039", "RelationNotInQuote", Severity.Warning, "Quote '{0}' tells '{1}', and its sentence has no word of the '{2}' that '{3}' is to be")
    {
        Title = "Another relation than the property asks for",
        Why = "A sentence may name the right people and tell something else of them: who founded a firm does not, by that, run it, and its insurer is not its bank. For the relations that it knows, Factum wants a word of the property, or one that says the same, in the sentence of the quote. Quote the sentence that tells it, or explain with '@inferred'.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        extend firm {
            landlord person
        }

        person ada "Ada Moore"

        firm tidewater "Tidewater" {
            landlord ada ["Tidewater's auditor, Ada Moore"]
        }
        === documents/gazette.txt
        Tidewater's auditor, Ada Moore, resigned.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        extend firm {
            landlord person
        }

        person ada "Ada Moore"

        firm tidewater "Tidewater" {
            landlord ada ["Ada Moore, who lets the office"]
        }
        === documents/gazette.txt
        Tidewater pays Ada Moore, who lets the office.
        """,
    };

    public static FactDiagnostic Report(Site site, string quote, string told, string property, NamedEntity claimed) => new(Rule, site, Shortened.Of(quote), told, property, claimed.Entity.DisplayName);
}
