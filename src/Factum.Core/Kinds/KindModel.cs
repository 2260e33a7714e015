using System.Collections.Immutable;
using Factum.Rules;

namespace Factum.Kinds;

/// <summary>All kinds of a project: the prelude's, those of referenced assemblies, and those that its files declare.</summary>
internal sealed partial class KindModel
{
    /// <summary>In order of name.</summary>
    public required ImmutableArray<Kind> Kinds { get; init; }

    /// <summary>What is wrong with the declarations.</summary>
    public required ImmutableArray<FactDiagnostic> Diagnostics { get; init; }

    /// <summary>The kind that an unknown name most likely stands for.</summary>
    public string? FindNearest(string name) => NearestName.Find(name, Kinds.Select(kind => kind.Name));

    public Kind? Find(string name) => byName.TryGetValue(name, out Kind? kind) ? kind : null;

    private Dictionary<string, Kind> byName => cache ??= Kinds.ToDictionary(kind => kind.Name, StringComparer.Ordinal);
    private Dictionary<string, Kind>? cache;
}
