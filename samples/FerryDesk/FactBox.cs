using System.Text;
using Factum;

namespace FerryDesk;

/// <summary>A ship in Markdown: what is known of it, a footnote for each source, and what the sources disagree on.</summary>
internal sealed class FactBox
{
    private readonly List<string> notes = [];

    private FactBox()
    {
    }

    public static string Of(Ship ship)
    {
        FactBox box = new();
        StringBuilder text = new($"## The {ship.Name}\n\n");
        if (ship.OrderedBy.TryGetValue(out Firm? buyer) && ship.Builder.TryGetValue(out Firm? builder))
            text.Append($"Ordered by {buyer.Name}{box.Note(ship.OrderedBy)} from {builder.Name}{box.Note(ship.Builder)}.\n\n");
        foreach (Fact fact in new Fact[] { ship.Length, ship.Capacity, ship.Price, ship.Delivery, ship.Service })
            text.Append($"- {fact.Property}: {(IsOpen(fact) ? Sides(fact) : fact)}{box.Note(fact)}{Voice(fact)}\n");
        return text.Append('\n').AppendJoin('\n', box.notes).ToString();
    }

    private static bool IsOpen(Fact fact) => fact.Status is FactStatus.Disputed or FactStatus.Acknowledged;

    private static string Sides(Fact fact) => string.Join(" or ", fact.Claims.Select(claim => claim.Text)) + " (the sources disagree)";

    private static string Voice(Fact fact) => fact.Claims.Select(claim => claim.Modality).Distinct().ToArray() is [not Modality.Asserted and var modality]
        ? $" ({modality.ToString().ToLowerInvariant()})"
        : "";

    private string Note(Fact fact)
    {
        StringBuilder marks = new();
        foreach (Citation citation in fact.Citations)
        {
            string line = citation.Location is { } location ? $", line {location.Line}" : "";
            notes.Add($"[^{notes.Count + 1}]: {citation.Source.Title}{line}: “{citation.Quote}” ({citation.Verification})");
            marks.Append($"[^{notes.Count}]");
        }

        return marks.ToString();
    }
}
