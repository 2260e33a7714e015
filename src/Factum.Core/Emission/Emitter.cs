using System.Collections.Immutable;
using Factum.Kinds;

namespace Factum.Emission;

/// <summary>Facts to C#: one unit for each kind, one for the root class, one for each shard of entities, one for the exported kinds.</summary>
internal static class Emitter
{
    /// <summary>What to emit, in an order that depends on names alone. Empty where the project has no fact file.</summary>
    public static ImmutableArray<EmissionUnit> Plan(CheckedSet set, FactumSettings settings)
    {
        if (set.Facts.Files.All(file => file.ImportedFrom is not null))
            return [];
        KindNames names = new(set.Facts.Kinds, set.Imports, settings);
        RootModel root = new(names.Namespace, names.RootClass, settings.IsPublic);
        Kind[] kinds = [.. set.Facts.Kinds.Kinds.Where(kind => kind.Name != KindNames.Source).OrderBy(kind => kind.Name, StringComparer.Ordinal)];
        Kind[] own = [.. kinds.Where(kind => kind.ImportedFrom is null)];
        ShardPlan shards = ShardPlan.Of(set, names, root);
        ImmutableArray<EmissionUnit>.Builder units = ImmutableArray.CreateBuilder<EmissionUnit>();
        HintNames hintNames = new();
        foreach (Kind kind in own)
            units.Add(new TextUnit($"kinds/{hintNames.Take(kind.Name)}.g.cs", KindWriter.Write(kind, names, settings, isSealed: !own.Any(other => other.Base?.Name == kind.Name))));
        units.Add(new RootUnit(root, Collections(set.Facts.Kinds, names), shards.Classes, shards.Index, [.. set.Imports.Select(import => import.RootClass)]));
        units.AddRange(shards.Units);
        if (settings.IsPublic)
            units.Add(new TextUnit("book/kinds.g.cs", KindBook(root, own)));
        return units.ToImmutable();
    }

    private static ImmutableArray<CollectionModel> Collections(KindModel kinds, KindNames names)
    {
        IEnumerable<string> all = kinds.Kinds.Select(kind => kind.Name).Concat([KindNames.Source]).Distinct(StringComparer.Ordinal);
        return
        [
            .. all.OrderBy(name => name, StringComparer.Ordinal).Select(name => new CollectionModel(
                name,
                names.TypeOf(name),
                names.CollectionOf(name),
                string.Join(" ", kinds.Kinds.Where(kind => kind.Name != name && kind.Is(name)).Select(kind => kind.Name).OrderBy(kind => kind, StringComparer.Ordinal).Prepend(name)))),
        ];
    }

    private static string KindBook(RootModel root, Kind[] kinds)
    {
        CSharpWriter writer = CSharpWriter.Start();
        FactBook.WriteAttribute(writer, root, string.Concat(kinds.Select(KindText.Of)), FactBook.KindsPart);
        return writer.ToString();
    }
}
