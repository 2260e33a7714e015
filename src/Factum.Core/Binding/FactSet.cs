using System.Collections.Immutable;
using Factum.Kinds;
using Factum.Rules;

namespace Factum.Binding;

/// <summary>All facts of a project: files in ordinal order of path, entities with the claims of all their blocks, names looked up.</summary>
internal sealed partial class FactSet
{
    public required KindModel Kinds { get; init; }
    public required FileOrder Order { get; init; }
    public ImmutableArray<FileFacts> Files => Order.Files;

    /// <summary>In order of home file, then of place in it.</summary>
    public required ImmutableArray<BoundEntity> Entities { get; init; }

    /// <summary>For each file where the entities begin that are at home in it, and where the last of them end.</summary>
    public required ImmutableArray<int> Starts { get; init; }

    /// <summary>Everything that has a block, by its name.</summary>
    public required PartedMap<EntityEntry> Entries { get; init; }

    /// <summary>Of names: unknown entities, other kinds, other titles, C# collisions.</summary>
    public required ImmutableArray<FactDiagnostic> Diagnostics { get; init; }

    /// <summary>What blocks contradict each other about.</summary>
    public required ImmutableSortedSet<string> Contradicted { get; init; }

    /// <summary>The files in which every name was found, and found to be of the right kind.</summary>
    public required HashSet<FileFacts> FilesInOrder { get; init; }

    /// <summary>Made when the first name is unknown.</summary>
    public required Lazy<EntityNameIndex> Names { get; init; }
    public required NamesInCSharp NamesInCSharp { get; init; }

    public BoundEntity? Find(string id) => Entries.Find(id)?.Entity;

    /// <summary>Those that are at home in a file of the project.</summary>
    public ReadOnlySpan<BoundEntity> EntitiesOf(FileFacts home)
    {
        int place = Order.PlaceOf(home);
        return Entities.AsSpan(Starts[place], Starts[place + 1] - Starts[place]);
    }

    /// <summary>Whether the entities that are at home in a file of both sets are the same objects.</summary>
    public bool HasSameEntities(FileFacts home, FactSet other)
    {
        ReadOnlySpan<BoundEntity> here = EntitiesOf(home), there = other.EntitiesOf(home);
        if (here.Length != there.Length)
            return false;
        for (int i = 0; i < here.Length; i++)
        {
            if (!ReferenceEquals(here[i], there[i]))
                return false;
        }

        return true;
    }

    /// <summary>The entities that are not the same objects in both sets, in no order; null where a set does not have one.</summary>
    public IReadOnlyList<(BoundEntity? Old, BoundEntity? Now)> DifferencesFrom(FactSet before)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (FileFacts file in Files.Where(file => !before.Order.Contains(file) || !HasSameEntities(file, before)))
            AddIds(file, ids);
        foreach (FileFacts file in before.Files.Where(file => !Order.Contains(file) || !HasSameEntities(file, before)))
            before.AddIds(file, ids);
        return [.. ids.Select(id => (before.Find(id), Find(id))).Where(pair => !ReferenceEquals(pair.Item1, pair.Item2))];
    }

    private void AddIds(FileFacts home, HashSet<string> ids)
    {
        foreach (BoundEntity entity in EntitiesOf(home))
            ids.Add(entity.Id);
    }
}

/// <summary>An entity with everything that the files say of it.</summary>
internal sealed class BoundEntity
{
    public required string Id { get; init; }
    public required Kind Kind { get; init; }

    /// <summary>The first title in path order; null = known by the entities it refers to.</summary>
    public required string? Title { get; init; }

    /// <summary>The first file, in path order, that titles it; else the first that opens it.</summary>
    public required FileFacts Home { get; init; }
    public required ImmutableArray<EntityBlock> Blocks { get; init; }

    /// <summary>One for each property with claims, in the order of the kind's properties.</summary>
    public required ImmutableArray<BoundFact> Facts { get; init; }
    public string? ImportedFrom => Home.ImportedFrom;
    public string DisplayName => Title ?? Id;

    /// <summary>Its id as a name in C#.</summary>
    public string PascalName => pascalName ??= CSharpNames.Pascal(Id);
    private string? pascalName;

    /// <summary>Facts that a source reports by another.</summary>
    public ImmutableArray<BoundFact> Reports => reports.IsDefault ? reports = [.. Facts.Where(fact => fact.Claims.Any(claim => claim is { Modality: Modality.Reported, IsByName: true }))] : reports;
    private ImmutableArray<BoundFact> reports;

    public BoundFact? FindFact(string property)
    {
        foreach (BoundFact fact in Facts)
        {
            if (fact.Property.Name == property)
                return fact;
        }

        return null;
    }
}

/// <summary>One property of one entity with its claims: in order of path, then of place.</summary>
internal sealed class BoundFact(PropertyDeclaration property, ImmutableArray<BoundClaim> claims)
{
    public PropertyDeclaration Property { get; } = property;
    public ImmutableArray<BoundClaim> Claims { get; } = claims;
}
