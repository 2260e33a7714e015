using Factum;
using Spectre.Console;

namespace TalentWar;

/// <summary>Where the sources disagree: each side with its quotes.</summary>
internal static class DisputePanels
{
    public static IEnumerable<Panel> Create() =>
        from entity in Facts.All
        from fact in entity.Facts()
        where fact.Status is FactStatus.Disputed or FactStatus.Acknowledged
        select new Panel(new Rows(Sides(fact).Select(side => new Text(side))))
            .Header(Markup.Escape($"{entity.Name}: {fact.Property} [{fact.Status}]")).Expand();

    /// <summary>Each value with the quotes that state it; at the end, why the editors let both sides stand.</summary>
    private static IEnumerable<string> Sides(Fact fact)
    {
        foreach (IGrouping<string, Claim> side in fact.Claims.Where(claim => claim.Rank != Rank.Deprecated).GroupBy(claim => claim.Text))
            yield return side.Key + "\n" + string.Concat(side.SelectMany(claim => claim.Citations.Select(citation => $"    {Quote(citation)}{Voice(claim)}\n")));
        foreach (string reason in fact.Claims.Select(claim => claim.Disputed).OfType<string>().Distinct())
            yield return $"Editors: {reason}";
    }

    private static string Quote(Citation citation) =>
        $"{citation.Source.Title}{(citation.Location is { } location ? $", line {location.Line}" : "")}: “{citation.Quote}”";

    private static string Voice(Claim claim) => claim.Modality == Modality.Asserted ? "" : $" ({claim.Modality.ToString().ToLowerInvariant()})";
}
