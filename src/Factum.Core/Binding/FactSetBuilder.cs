using System.Collections.Immutable;
using Factum.Kinds;
using Factum.Rules;

namespace Factum.Binding;

/// <summary>Merges blocks to entities, those names only of which a file says something else than in an earlier set: all names where there is none.</summary>
internal sealed partial class FactSetBuilder
{
    private readonly KindModel kinds;
    private readonly FileOrder order;
    private readonly FactSet? previous;
    private readonly List<FactDiagnostic> diagnostics = [];

    /// <summary>Of the names that changed; null where nothing goes by a name any more.</summary>
    private readonly Dictionary<string, EntityEntry?> changes = new(StringComparer.Ordinal);
    private PartedMap<string, EntityEntry> entries = new(StringComparer.Ordinal);

    public FactSetBuilder(KindModel kinds, ImmutableArray<FileFacts> files, FactSet? previous)
    {
        this.kinds = kinds;
        order = new FileOrder(files);
        this.previous = order.IsStrict && previous?.Order.IsStrict == true ? previous : null;
    }

    public FactSet Build()
    {
        FindChanges();
        PartedMap<string, EntityEntry> known = previous?.Entries ?? entries;
        entries = known.With(changes);
        ImmutableSortedSet<string> contradicted = Contradicted();
        diagnostics.AddRange(contradicted.SelectMany(id => entries.Find(id)?.Diagnostics ?? []));
        names = NamesAfter(known);
        HashSet<FileFacts> inOrder = LookUpNames(OtherKinds(known));
        NamesInCSharp namesInCSharp = (previous?.NamesInCSharp ?? NamesInCSharp.Empty).With(
            changes.Where(change => change.Value?.Entity is not null && known.Find(change.Key)?.Entity is null).Select(change => change.Key),
            changes.Where(change => change.Value?.Entity is null && known.Find(change.Key)?.Entity is not null).Select(change => change.Key));
        diagnostics.AddRange(namesInCSharp.Report(entries, order));
        (ImmutableArray<BoundEntity> entities, ImmutableArray<int> starts) = PutInOrder();
        return new FactSet
        {
            Kinds = kinds,
            Order = order,
            Entities = entities,
            Starts = starts,
            Entries = entries,
            Contradicted = contradicted,
            FilesInOrder = inOrder,
            Names = names,
            NamesInCSharp = namesInCSharp,
            Diagnostics = [.. diagnostics],
        };
    }

    private Lazy<EntityNameIndex> NamesAfter(PartedMap<string, EntityEntry> known)
    {
        string[] added = [.. changes.Where(change => change.Value is not null && known.Find(change.Key) is null).Select(change => change.Key)];
        string[] removed = [.. changes.Where(change => change.Value is null).Select(change => change.Key)];
        if (previous is not null && added.Length + removed.Length == 0)
            return previous.Names;
        return previous?.Names is { IsValueCreated: true } made ? IndexAfter(made.Value, added, removed) : IndexOf(entries);
    }

    /// <summary>Keeps the names alone alive until it is made.</summary>
    private static Lazy<EntityNameIndex> IndexOf(PartedMap<string, EntityEntry> entries) => new(() => EntityNameIndex.Empty.With(entries.Keys, []));

    private static Lazy<EntityNameIndex> IndexAfter(EntityNameIndex before, string[] added, string[] removed) => new(() => before.With(added, removed));

    private void FindChanges()
    {
        HashSet<EntityBlock> gone = [];
        Dictionary<string, List<EntityBlock>> came = new(StringComparer.Ordinal);
        foreach (FileFacts file in previous?.Files ?? [])
        {
            if (order.Contains(file))
                continue;
            foreach (EntityBlock block in file.Blocks)
            {
                gone.Add(block);
                if (!came.ContainsKey(block.Id))
                    came.Add(block.Id, []);
            }
        }

        foreach (FileFacts file in order.Files)
        {
            if (previous?.Order.Contains(file) == true)
                continue;
            foreach (EntityBlock block in file.Blocks)
            {
                if (!came.TryGetValue(block.Id, out List<EntityBlock>? blocks))
                    came.Add(block.Id, blocks = []);
                blocks.Add(block);
            }
        }

        EntityMerger merger = new(order);
        foreach (KeyValuePair<string, List<EntityBlock>> entry in came)
        {
            ImmutableArray<EntityBlock> blocks = BlocksOf(entry.Key, gone, entry.Value);
            changes.Add(entry.Key, blocks.IsEmpty ? null : merger.Merge(entry.Key, blocks));
        }
    }

    /// <summary>Those that stay, and those that came, each in order; no file has both.</summary>
    private ImmutableArray<EntityBlock> BlocksOf(string id, HashSet<EntityBlock> gone, List<EntityBlock> came) =>
        previous?.Entries.Find(id) is not { } known ? [.. came]
        : [.. known.Blocks.Where(block => !gone.Contains(block)).Concat(came).OrderBy(order.PlaceOf)];

    private ImmutableSortedSet<string> Contradicted()
    {
        ImmutableSortedSet<string>.Builder contradicted = (previous?.Contradicted ?? ImmutableSortedSet.Create<string>(StringComparer.Ordinal)).ToBuilder();
        foreach (KeyValuePair<string, EntityEntry?> change in changes)
        {
            if (change.Value is { Diagnostics.IsEmpty: false })
                contradicted.Add(change.Key);
            else
                contradicted.Remove(change.Key);
        }

        return contradicted.ToImmutable();
    }

    /// <summary>What is another kind of thing than before, or is no more; null where nothing is known of before. What was not there was not found by a file in order.</summary>
    private HashSet<string>? OtherKinds(PartedMap<string, EntityEntry> known) =>
        previous is null ? null
        : new HashSet<string>(changes.Where(change => known.Find(change.Key) is { } old && (change.Value is not { } now || !ReferenceEquals(old.Kind, now.Kind))).Select(change => change.Key), StringComparer.Ordinal);

    /// <summary>Entities by home file and place, and for each file where its own begin: as they were but for the files that changed entities are, or were, at home in.</summary>
    private (ImmutableArray<BoundEntity> Entities, ImmutableArray<int> Starts) PutInOrder()
    {
        ILookup<FileFacts, BoundEntity> changed = changes.Values.Select(entry => entry?.Entity).OfType<BoundEntity>().ToLookup(entity => entity.Home);
        HashSet<FileFacts> homes = [.. changes.Keys.Select(id => previous?.Find(id)?.Home).OfType<FileFacts>().Concat(changed.Select(home => home.Key))];
        ImmutableArray<BoundEntity>.Builder entities = ImmutableArray.CreateBuilder<BoundEntity>(Math.Max(changes.Count, (previous?.Entities.Length ?? 0) + changes.Count));
        ImmutableArray<int>.Builder starts = ImmutableArray.CreateBuilder<int>(order.Files.Length + 1);
        foreach (FileFacts file in order.Files)
        {
            starts.Add(entities.Count);
            ReadOnlySpan<BoundEntity> before = previous?.Order.Contains(file) == true ? previous.EntitiesOf(file) : [];
            if (!homes.Contains(file))
                entities.AddRange(before);
            else
                entities.AddRange(InOrder(before, changed[file]));
        }

        starts.Add(entities.Count);
        return (entities.ToImmutable(), starts.MoveToImmutable());
    }

    private IEnumerable<BoundEntity> InOrder(ReadOnlySpan<BoundEntity> before, IEnumerable<BoundEntity> changed)
    {
        List<BoundEntity> all = [.. changed];
        foreach (BoundEntity entity in before)
        {
            if (!changes.ContainsKey(entity.Id))
                all.Add(entity);
        }

        return all.OrderBy(entity => entity.HomePlace);
    }
}
