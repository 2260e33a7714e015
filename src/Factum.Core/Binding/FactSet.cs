using System.Collections.Immutable;
using Factum.Kinds;
using Factum.Rules;

namespace Factum.Binding;

/// <summary>All facts of a project: files in ordinal order of path, entities with the claims of all their blocks, names looked up.</summary>
internal sealed partial class FactSet
{
    public required KindModel Kinds { get; init; }
    public required ImmutableArray<FileFacts> Files { get; init; }

    /// <summary>In order of home file, then of place in it.</summary>
    public required ImmutableArray<BoundEntity> Entities { get; init; }

    /// <summary>Of names: unknown entities, other kinds, other titles, C# collisions.</summary>
    public required ImmutableArray<FactDiagnostic> Diagnostics { get; init; }

    /// <summary>The kind of everything that has a block; null where no block of it has a known kind.</summary>
    public IReadOnlyDictionary<string, Kind?> KindsById { get; init; } = ImmutableDictionary<string, Kind?>.Empty;

    /// <summary>The files in which every name was found, and found to be of the right kind.</summary>
    public HashSet<FileFacts> FilesInOrder { get; init; } = [];

    public BoundEntity? Find(string id) => byId.TryGetValue(id, out BoundEntity? entity) ? entity : null;

    private Dictionary<string, BoundEntity> byId => cache ??= Entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
    private Dictionary<string, BoundEntity>? cache;
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
