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
    private readonly FactSet facts;
    private readonly EvidenceResult evidence;
    private readonly HashSet<string> dated;
    private readonly Dictionary<string, bool> sources = new(StringComparer.Ordinal);
    private readonly bool isGraphSame;

    /// <summary>Files whose evidence was looked for again.</summary>
    private readonly HashSet<SourceFile> files = [];

    /// <summary>Files that entities are at home in of which one may come to another outcome.</summary>
    private readonly HashSet<FileFacts> homes = [];

    public OutcomeChanges(ConsistencyBasis before, FactSet facts, EvidenceResult evidence)
    {
        this.before = before;
        this.facts = facts;
        this.evidence = evidence;
        isGraphSame = before.Evidence.Sources is DerivationGraph old && evidence.Sources is DerivationGraph now && old.HasSameLinksAs(now);
        dated = new HashSet<string>(SourcesWithAnotherDate(), StringComparer.Ordinal);
        HashSet<FileEvidence> known = [.. before.Evidence.Basis?.Files ?? []];
        foreach (FileEvidence file in evidence.Basis?.Files ?? [])
        {
            if (!known.Contains(file))
                files.Add(file.File.File);
        }

        foreach (FileFacts file in facts.Files)
        {
            if (files.Contains(file.File) || ((!isGraphSame || dated.Count > 0) && file.Mentioned.Any(IsConcerned)))
                homes.UnionWith(file.Blocks.Select(block => facts.Find(block.Id)?.Home).OfType<FileFacts>());
        }
    }

    /// <summary>The outcomes of all entities at home in a file, where each is what it was.</summary>
    public FileOutcomes? Known(FileFacts home) =>
        !homes.Contains(home) && before.Facts.Order.Contains(home) && facts.HasSameEntities(home, before.Facts) ? before.Outcomes.OfFile(home) : null;

    /// <summary>The outcome of an entity, where it is what it was.</summary>
    public EntityOutcome? Known(BoundEntity entity) =>
        ReferenceEquals(before.Facts.Find(entity.Id), entity) && !Concern(entity) ? before.Outcomes.OfFile(entity.Home).Find(entity.Id) : null;

    private bool Concern(BoundEntity entity)
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
            if (citation.Source is { } source && IsConcerned(source))
                return true;
        }

        return claim is { IsByName: true, By: { } by } && IsConcerned(by);
    }

    private bool IsConcerned(string source) => dated.Contains(source) || HasOtherRoots(source);

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

    private IEnumerable<string> SourcesWithAnotherDate() =>
        from change in facts.DifferencesFrom(before.Facts)
        where !AreSame(change.Old?.FindFact("published"), change.Now?.FindFact("published"))
        select (change.Now ?? change.Old)!.Id;

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
