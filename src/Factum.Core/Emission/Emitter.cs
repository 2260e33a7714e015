using System.Collections.Immutable;

namespace Factum.Emission;

/// <summary>Facts to C#: one unit for each kind, one for the root class, one for each shard of entities, one for the exported book.</summary>
internal static class Emitter
{
    /// <summary>What to emit, in an order that depends on names alone. Empty where the project has no fact file.</summary>
    public static ImmutableArray<EmissionUnit> Plan(CheckedSet set, FactumSettings settings) => throw new NotImplementedException();
}
