using System.Collections.Immutable;
using Factum.Binding;
using Factum.Rules;

namespace Factum.Consistency;

/// <summary>The outcomes of the entities that are at home in one file, in their order: kept as long as none of them comes to another.</summary>
internal sealed class FileOutcomes(ImmutableArray<EntityOutcome> parts)
{
    private Dictionary<string, EntityOutcome>? byId;

    public ImmutableArray<EntityOutcome> Parts { get; } = parts;

    public ImmutableArray<FactDiagnostic> Diagnostics { get; } = [.. parts.SelectMany(part => part.Diagnostics)];

    /// <summary>Those with facts that no two entities may share.</summary>
    public ImmutableArray<EntityOutcome> Unique { get; } = [.. parts.Where(part => !part.Unique.IsEmpty)];

    public EntityOutcome? Find(string id) => (byId ??= Parts.ToDictionary(part => part.Entity.Id, StringComparer.Ordinal)).TryGetValue(id, out EntityOutcome? part) ? part : null;
}
