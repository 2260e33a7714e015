using System.Collections.Immutable;
using Factum.Binding;
using Factum.Text;

namespace Factum.Evidence;

/// <summary>
/// Finds reports that come back: a source reports a fact by another, which reports it by the first, or derives from it. The links of <c>@reported</c>
/// hold for one fact only (two papers may well report each other on different matters), those of <c>derives-from</c> for all.
/// </summary>
internal sealed class ReportCircles(FactSet facts, DerivationGraph sources)
{
    /// <summary>Steps to search in a project of nothing but circles; there is no end of errors before they are used up.</summary>
    private int steps = 5_000_000;

    /// <summary>Each link that closes a circle, with the whole of it.</summary>
    public IEnumerable<ImmutableArray<Derivation>> Find()
    {
        HashSet<SourceFile> imported = [.. facts.Files.Where(file => file.ImportedFrom is not null).Select(file => file.File)];
        foreach (BoundFact fact in facts.Files.SelectMany(file => file.Reporting).Distinct(StringComparer.Ordinal).Select(facts.Find).SelectMany(entity => entity?.Reports ?? []))
        {
            // A list says several things, each of which is reported for itself.
            foreach (IGrouping<string, BoundClaim> same in fact.Claims.Where(IsReport).GroupBy(claim => fact.Property.IsMany ? claim.Value.Text : "", StringComparer.Ordinal))
            {
                Derivation[] links = [.. same.SelectMany(claim => LinksOf(claim, !imported.Contains(claim.Site.File)))];
                ILookup<string, Derivation> byFrom = links.ToLookup(link => link.From, StringComparer.Ordinal);
                foreach (Derivation link in links)
                {
                    if (CircleOf(link, byFrom) is { } circle)
                        yield return circle;
                }
            }
        }
    }

    private static bool IsReport(BoundClaim claim) => claim is { Modality: Modality.Reported, IsByName: true };

    private IEnumerable<Derivation> LinksOf(BoundClaim claim, bool isOwn)
    {
        if (claim.By is not { } by || facts.Find(by)?.Kind.Is("source") != true)
            return [];
        // A source that names itself says nothing new, and no harm.
        return claim.Citations
            .Where(citation => citation.Stance == Stance.Supports && citation.Source is { } source && source != by)
            .Select(citation => citation.Source!).Distinct(StringComparer.Ordinal)
            .Select(source => new Derivation(source, by, claim.BySite, isOwn));
    }

    private ImmutableArray<Derivation>? CircleOf(Derivation link, ILookup<string, Derivation> reports)
    {
        Dictionary<string, Derivation> cameBy = new(StringComparer.Ordinal) { [link.To] = link };
        Queue<string> open = new([link.To]);
        while (open.Count > 0 && steps-- > 0)
        {
            foreach (Derivation next in reports[open.Peek()].Concat(sources.LinksFrom(open.Dequeue())))
            {
                if (cameBy.ContainsKey(next.To))
                    continue;
                cameBy.Add(next.To, next);
                if (next.To == link.From)
                    return Circle(link, cameBy);
                open.Enqueue(next.To);
            }
        }

        return null;
    }

    /// <summary>From the link on, back to where it starts.</summary>
    private static ImmutableArray<Derivation> Circle(Derivation link, Dictionary<string, Derivation> cameBy)
    {
        List<Derivation> circle = [];
        for (Derivation at = cameBy[link.From]; at != link; at = cameBy[at.From])
            circle.Add(at);
        circle.Add(link);
        circle.Reverse();
        return [.. circle];
    }
}
