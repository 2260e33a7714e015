using Factum;
using Spectre.Console;

namespace TalentWar;

/// <summary>Who offered what to whom, how it stands, and how many independent origins say so.</summary>
internal static class OfferTable
{
    public static Table Create()
    {
        Table table = new Table().Title("Offers").Border(TableBorder.Rounded)
            .AddColumns("Offer", "Maker", "Recipient", "Amount", "Status", "Origins (at least)");
        foreach (Offer offer in Facts.Offers.All)
            table.AddRow(Cells(offer));
        return table;
    }

    private static Text[] Cells(Offer offer) =>
    [
        new(offer.Name),
        new(offer.By.TryGetValue(out Entity? maker) ? maker.Name : offer.By.ToString()),
        new(Recipients(offer)),
        new(offer.Amount.Presence == Presence.Absent ? "–" : $"{offer.Amount} [{offer.Amount.Status}]"),
        new(offer.Status.Presence == Presence.Absent ? "–" : offer.Status.ToString()),
        new(Math.Max(offer.By.IndependentOrigins, offer.Amount.IndependentOrigins).ToString()),
    ];

    /// <summary>Those who are named, else the groups that the sources describe.</summary>
    private static string Recipients(Offer offer) => offer.To.Count > 0
        ? string.Join(", ", offer.To.Select(recipient => recipient.Name))
        : string.Join(", ", offer.ToGroup.Select(group => group.Value));
}
