using Factum;
using Spectre.Console;

namespace TalentWar;

/// <summary>The sources, what they retell, and how their citations fared.</summary>
internal static class SourceTable
{
    public static Table Create()
    {
        ILookup<string, Citation> citations = Facts.All.SelectMany(entity => entity.Claims).SelectMany(claim => claim.Citations).ToLookup(citation => citation.Source.Id);
        Table table = new Table().Title("Sources").Border(TableBorder.Rounded).AddColumns("Source", "Publisher", "Retells", "Citations", "By text", "By lock", "Unchecked", "Failed");
        foreach (Source source in Facts.Sources.All)
        {
            Citation[] own = [.. citations[source.Id]];
            table.AddRow(
                source.Name,
                source.Publisher.TryGetValue(out string? publisher) ? publisher : "–",
                string.Join(", ", source.DerivesFrom.Select(origin => origin.Name)),
                own.Length.ToString(),
                Count(own, Verification.VerifiedByText),
                Count(own, Verification.VerifiedByLock),
                Count(own, Verification.Unchecked),
                Count(own, Verification.Failed));
        }

        return table;
    }

    private static string Count(Citation[] citations, Verification verification) => citations.Count(citation => citation.Verification == verification).ToString();
}
