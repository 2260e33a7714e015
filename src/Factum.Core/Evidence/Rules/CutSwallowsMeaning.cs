using Factum.Binding;
using Factum.Evidence.Audit;
using Factum.Rules;

namespace Factum.Evidence.Rules;

/// <summary>A negation, a hedge, the name of another who might be meant, or a rival figure stands in what a cut leaves out.</summary>
internal static class CutSwallowsMeaning
{
    public static readonly Rule Rule = new("FACT2010", "CutSwallowsMeaning", Severity.Warning, "Cut in '{0}' leaves out '{1}', {2}")
    {
        Title = "A cut that leaves out what matters",
        Why = "A negation, a hedge, the name of another who might be meant, or another figure of the same kind inside a cut changes what the sentence says. Quote it too, or cite two quotes.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person mary "Mary Somerville"

        person ada "Ada Byron" {
            home "Ockham" ["Ada Byron … lived in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron said that Mary Somerville lived in Ockham.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["Ada Byron … lived in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron, a countess, lived in Ockham.
        """,
    };


    public static IEnumerable<FactDiagnostic> Check(LocatedQuote located, CitedClaims cited, NameList names, FactSet facts)
    {
        if (located.Location.Pattern.Pieces.Length < 2)
            yield break;
        HashSet<string> expected = CutContext.EntitiesOf(cited.Claims);
        foreach (string piece in located.Location.Pattern.Pieces.Concat(located.Location.Pattern.Insertions))
            expected.UnionWith(names.In(piece).Select(name => name.Entity));
        CutContents contents = new(located.Document, expected, cited, names, new CutRoles(facts, cited, located.Quote.Text));
        (string Word, string Why)? least = null;
        foreach (QuoteMatch match in located.Location.Matches)
        {
            // One reading of the quote that leaves nothing out is enough.
            if (contents.Find(match) is not { } found)
                yield break;
            least ??= found;
        }

        if (least is { } reason)
            yield return new FactDiagnostic(Rule, located.Quote.Site, Shortened.Of(located.Quote.Text), reason.Word, reason.Why);
    }
}
