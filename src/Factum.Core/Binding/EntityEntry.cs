using System.Collections.Immutable;
using Factum.Kinds;
using Factum.Rules;

namespace Factum.Binding;

/// <summary>Everything that files say under one name, whether its kind is known or not.</summary>
internal sealed class EntityEntry
{
    /// <summary>In order of file, then of place; one at least.</summary>
    public required ImmutableArray<EntityBlock> Blocks { get; init; }

    /// <summary>The first whose kind is known.</summary>
    public required EntityBlock? KindBlock { get; init; }

    /// <summary>The block that the entity is at home in.</summary>
    public required EntityBlock HomeBlock { get; init; }

    /// <summary>Null where no kind is known.</summary>
    public required BoundEntity? Entity { get; init; }

    /// <summary>Of blocks that contradict each other.</summary>
    public required ImmutableArray<FactDiagnostic> Diagnostics { get; init; }

    public Kind? Kind => KindBlock?.Kind;

    public int HomePlace => HomeBlock.Site.Span.Start;
}
