using System.Collections.Immutable;
using System.Globalization;
using Factum.Binding;
using Factum.Rules;
using Factum.Text;

namespace Factum.Consistency.Rules;

internal static class TooFewOrigins
{
    public static readonly Rule Rule = new("FACT3030", "TooFewOrigins", Severity.Warning, "'{0}' of '{1}' is '{2}' by {3}, {4}; the project asks for {5} at least{6}")
    {
        Title = "A fact has fewer independent origins than the project asks for",
        Why = "Articles that retell one report are one origin, however many they are, and an attribution to nobody adds none (setting 'FactumMinimumOrigins'). Cite a source that does not go back to the same one, or say with '@allow' why this fact may rest on fewer. A fact without any citation is reported as uncited.",
        Fires = """
            source gazette "The Gazette"
            source herald "The Herald" {
                derives-from gazette [gazette]
            }
            person jane-doe "Jane Doe" {
                born 1969 [gazette] [herald]
            }
            === settings
            minimum-origins: 2
            """,
        Silent = """
            source gazette "The Gazette"
            source herald "The Herald"
            person jane-doe "Jane Doe" {
                born 1969 [gazette] [herald]
            }
            === settings
            minimum-origins: 2
            """,
    };

    private const int MostNamed = 6;
    private const int MostRelated = 16;

    private static readonly string[] words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static FactDiagnostic Report(BoundEntity entity, BoundFact fact, Shortfall shortfall, int more, int minimum)
    {
        ImmutableArray<Site> citations = CitationsOf(shortfall);
        return new FactDiagnostic(
            Rule,
            shortfall.Claim.Value.Site,
            fact.Property.Name,
            entity.DisplayName,
            ClaimText.Of(shortfall.Claim),
            Count(citations.Length, "citation"),
            Count(shortfall.AtLeast, "origin") + Named(shortfall),
            Word(minimum),
            more == 0 ? "" : $", as for {Count(more, "other value")}")
        {
            Related = [.. citations.Where(site => !IsWithin(site, shortfall.Claim.Site)).Take(MostRelated)],
        };
    }

    /// <summary>Which they may be: more than are counted where an article retells several.</summary>
    private static string Named(Shortfall shortfall)
    {
        if (shortfall.AtLeast == 0)
            return "";
        string names = string.Join(", ", shortfall.Origins.Take(MostNamed).Select(origin => $"'{origin}'")) + (shortfall.Origins.Length > MostNamed ? ", …" : "");
        return $" ({names})";
    }

    private static ImmutableArray<Site> CitationsOf(Shortfall shortfall)
    {
        HashSet<BoundCitation> seen = [];
        return [.. shortfall.Supporters.SelectMany(claim => claim.Claim.Citations).Where(citation => citation.Stance == Stance.Supports && seen.Add(citation)).Select(citation => citation.Site)];
    }

    private static bool IsWithin(Site inner, Site outer) => inner.File == outer.File && outer.Span.Start <= inner.Span.Start && inner.Span.End <= outer.Span.End;

    private static string Count(int count, string noun) => Word(count) + " " + noun + (count == 1 ? "" : "s");

    private static string Word(int count) => count < words.Length ? words[count] : count.ToString(CultureInfo.InvariantCulture);
}
