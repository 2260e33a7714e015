using System.Collections.Immutable;
using System.Globalization;
using Factum.Binding;
using Factum.Shards;

namespace Factum.Emission;

/// <summary>The project's own entities, parted into shards: by home file, then by 256.</summary>
internal sealed class ShardPlan
{
    /// <summary>A property costs the compiler 0.35 ms, a constant 0.015 ms.</summary>
    public const int MaxProperties = 2000;

    public required ImmutableArray<EmissionUnit> Units { get; init; }
    public required ImmutableArray<string> Classes { get; init; }

    /// <summary>In the order of hashes.</summary>
    public required ImmutableArray<IndexEntry> Index { get; init; }

    public static ShardPlan Of(CheckedSet set, KindNames names, RootModel root)
    {
        BoundEntity[] entities = [.. set.Facts.Entities.Where(entity => entity.ImportedFrom is null)];
        Dictionary<string, Dictionary<string, string>> members = [];
        HashSet<string> large = [];
        foreach (IGrouping<string, BoundEntity> kind in entities.GroupBy(entity => entity.Kind.Name, StringComparer.Ordinal))
        {
            members[kind.Key] = NameScope.Of(kind.Select(entity => entity.Id), names.CollectionOf(kind.Key));
            if (kind.Skip(MaxProperties).Any())
                large.Add(kind.Key);
        }

        EntityEncoder encoder = new(set);
        EntityModel Model(BoundEntity entity, int ordinal) => new(
            ordinal, entity.Kind.Name, names.TypeOf(entity.Kind.Name), names.CollectionOf(entity.Kind.Name), members[entity.Kind.Name][entity.Id],
            large.Contains(entity.Kind.Name), entity.Blocks.FirstOrDefault(block => block.Documentation.Length > 0)?.Documentation ?? "", encoder.Encode(entity));

        NameScope classes = new();
        HintNames hintNames = new();
        List<string> classNames = [];
        List<IndexEntry> index = [];
        List<EmissionUnit> units = [];
        foreach (IGrouping<string, BoundEntity> file in entities.GroupBy(entity => entity.Home.File.Path, StringComparer.Ordinal))
        {
            string fileClass = classes.Take("__Shard_" + ShardFormat.Hash(file.Key).ToString("x8", CultureInfo.InvariantCulture));
            string fileHint = hintNames.Take(file.Key);
            BoundEntity[] all = [.. file];
            for (int start = 0, part = 0; start < all.Length; start += ShardFormat.MaxEntities, part++)
            {
                BoundEntity[] shard = [.. all.Skip(start).Take(ShardFormat.MaxEntities)];
                string number = part == 0 ? "" : "+p" + part.ToString(CultureInfo.InvariantCulture);
                string className = fileClass + number.Replace('+', '_');
                for (int ordinal = 0; ordinal < shard.Length; ordinal++)
                    index.Add(new IndexEntry(ShardFormat.Hash(shard[ordinal].Id), classNames.Count, ordinal));
                classNames.Add(className);
                units.Add(new ShardUnit($"shards/{fileHint}{number}.g.cs", className, root, [.. shard.Select(Model)]));
            }
        }

        return new ShardPlan { Units = [.. units], Classes = [.. classNames], Index = [.. index.OrderBy(entry => entry.Hash)] };
    }
}
