using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence;
using Factum.Text;

namespace Factum.Consistency;

/// <summary>
/// Which entities may come to another outcome than before, though their text is the same: those with evidence that was looked for again, and those that
/// cite, or are ascribed to, a source of which another date or another origin is known.
/// </summary>
internal sealed class OutcomeChanges
{
    private readonly ConsistencyBasis before;
    private readonly EvidenceResult evidence;
    private readonly HashSet<SourceFile> files = [];
    private readonly HashSet<string> dated;
    private readonly Dictionary<string, bool> sources = new(StringComparer.Ordinal);
    private readonly bool isGraphSame;

    public OutcomeChanges(ConsistencyBasis before, FactSet facts, EvidenceResult evidence)
    {
        this.before = before;
        this.evidence = evidence;
        HashSet<FileEvidence> known = [.. before.Evidence.Basis?.Files ?? []];
        foreach (FileEvidence file in evidence.Basis?.Files ?? [])
        {
            if (!known.Contains(file))
                files.Add(file.File.File);
        }

        isGraphSame = before.Evidence.Sources is DerivationGraph old && evidence.Sources is DerivationGraph now && old.HasSameLinksAs(now);
        dated = new HashSet<string>(SourcesWithAnotherDate(before.Facts, facts).Concat(SourcesWithAnotherDate(facts, before.Facts)), StringComparer.Ordinal);
    }

    public bool Concern(BoundEntity entity)
    {
        foreach (EntityBlock block in entity.Blocks)
        {
            if (files.Contains(block.Site.File))
                return true;
        }

        return (!isGraphSame || dated.Count > 0) && entity.Facts.Any(fact => fact.Claims.Any(IsConcerned));
    }

    private bool IsConcerned(BoundClaim claim)
    {
        foreach (BoundCitation citation in claim.Citations)
        {
            if (citation.Source is { } source && (dated.Contains(source) || HasOtherRoots(source)))
                return true;
        }

        return claim is { IsByName: true, By: { } by } && HasOtherRoots(by);
    }

    private bool HasOtherRoots(string source)
    {
        if (isGraphSame)
            return false;
        if (!sources.TryGetValue(source, out bool isOther))
        {
            ImmutableArray<string> old = before.Evidence.Sources.RootsOf(source), now = evidence.Sources.RootsOf(source);
            isOther = !old.SequenceEqual(now) || now.Any(root => before.Evidence.Sources.IsAnonymous(root) != evidence.Sources.IsAnonymous(root));
            sources.Add(source, isOther);
        }

        return isOther;
    }

    private static IEnumerable<string> SourcesWithAnotherDate(FactSet facts, FactSet others)
    {
        foreach (BoundEntity entity in facts.Entities)
        {
            if (others.Find(entity.Id) is var other && ReferenceEquals(entity, other))
                continue;
            if (!AreSame(entity.FindFact("published"), other?.FindFact("published")))
                yield return entity.Id;
        }
    }

    /// <summary>Written the same, read by the same kinds.</summary>
    private static bool AreSame(BoundFact? one, BoundFact? other)
    {
        if (one is null || other is null)
            return one is null && other is null;
        return ReferenceEquals(one.Property, other.Property) && one.Claims.Length == other.Claims.Length
            && one.Claims.Zip(other.Claims, (a, b) => a.Rank == b.Rank && TextOf(a) == TextOf(b)).All(isSame => isSame);
    }

    private static string TextOf(BoundClaim claim) => claim.Site.File.ToString(claim.Site.Span);
}
