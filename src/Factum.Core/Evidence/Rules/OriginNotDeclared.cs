using System.Collections.Immutable;
using System.Globalization;
using Factum.Binding;
using Factum.Evidence.Origins;
using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Rules;

/// <summary>A source that has several things from another one, and no 'derives-from'.</summary>
internal static class OriginNotDeclared
{
    public static readonly Rule Rule = new("FACT2060", "OriginNotDeclared", Severity.Info, "Source '{0}' has {1} claims from '{2}' ({3}), but no 'derives-from {2}'")
    {
        Title = "A source that seems to retell another",
        Why = "Several claims are attributed to the same other source, by '@reported' or in the sentences that are quoted. If the whole document retells it, say so with 'derives-from', so that the two count as one origin; if it only quotes it here and there, '@reported' on those claims is enough, and '@allow' on the source says so.",
        Fires = """
        source gazette "The Gazette"

        source herald "The Herald" {
            document "herald.txt"
        }

        according to herald

        person ada "Ada Byron" {
            born 1815 ["born in 1815"]
            home "Ockham" ["lived in Ockham"]
        }
        === documents/herald.txt
        According to the Gazette, Ada Byron was born in 1815. She lived in Ockham, the Gazette reported.
        """,
        Silent = """
        source gazette "The Gazette"

        source herald "The Herald" {
            document     "herald.txt"
            derives-from gazette ["According to the Gazette"]
        }

        according to herald

        person ada "Ada Byron" {
            @reported(gazette)
            born 1815 ["According to the Gazette, Ada Byron was born in 1815"]
            @reported(gazette)
            home "Ockham" ["Ada Byron lived in Ockham, the Gazette reported"]
        }
        === documents/herald.txt
        According to the Gazette, Ada Byron was born in 1815. Ada Byron lived in Ockham, the Gazette reported.
        """,
    };

    private const int MostRelated = 8;

    public static FactDiagnostic Report(EntityBlock block, string origin, Attributed attributed, ImmutableArray<Fix> fixes)
    {
        ImmutableArray<Site> sites = [.. attributed.Sites.OrderBy(site => site.File.Path, StringComparer.Ordinal).ThenBy(site => site.Span.Start).Take(MostRelated)];
        string where = attributed.Words is { } words
            ? string.Format(CultureInfo.InvariantCulture, "'{0}' in {1}({2})", words.Text, words.Index.File.Path, words.Place.Line)
            : $"'@reported({origin})' in {sites[0]}";
        return new FactDiagnostic(Rule, block.NameSite, block.Id, attributed.Sites.Count.ToString(CultureInfo.InvariantCulture), origin, where) { Related = sites, Fixes = fixes };
    }
}
