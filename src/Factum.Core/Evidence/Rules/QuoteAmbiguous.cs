using System.Collections.Immutable;
using System.Globalization;
using Factum.Rules;

namespace Factum.Evidence.Rules;

/// <summary>Found more than once, near other figures or names.</summary>
internal static class QuoteAmbiguous
{
    public static readonly Rule Rule = new("FACT2014", "QuoteAmbiguous", Severity.Info, "Quote '{0}' stands {1} times in '{2}', and the sentences speak of different things: lines {3} and {4}")
    {
        Title = "A quote that may mean different passages",
        Why = "The same words stand in sentences about different people or figures, so the quote alone does not show which is meant. Quote more, or add a locator.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["lived in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron lived in Ockham.
        Later Mary Somerville lived in Ockham.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["Ada Byron lived in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron lived in Ockham.
        Later Mary Somerville lived in Ockham.
        """,
    };

    private const int MostCompared = 32;

    public static IEnumerable<FactDiagnostic> Check(LocatedQuote located)
    {
        ImmutableArray<QuoteMatch> matches = located.Location.Matches;
        if (matches.Length < 2)
            yield break;
        string surroundings = Surroundings.Of(located.Document.Text, matches[0]);
        foreach (QuoteMatch match in matches.Skip(1).Take(MostCompared))
        {
            if (Surroundings.Of(located.Document.Text, match) == surroundings)
                continue;
            yield return new FactDiagnostic(Rule, located.Quote.Site, Shortened.Of(located.Quote.Text), Number(matches.Length), located.Document.File.Path,
                Number(located.Document.PlaceOf(matches[0].Start).Line), Number(located.Document.PlaceOf(match.Start).Line));
            yield break;
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
