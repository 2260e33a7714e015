using System.Collections.Immutable;
using Factum.Kinds;
using Factum.Text;

namespace Factum.Binding;

/// <summary>One block of one file about one entity.</summary>
internal sealed class EntityBlock
{
    /// <summary>Null where the kind is not known (reported).</summary>
    public required Kind? Kind { get; init; }
    public required string KindName { get; init; }

    /// <summary>The entity's name in the language, kebab-case: unique in the project over all kinds.</summary>
    public required string Id { get; init; }
    public string? Title { get; init; }
    public string Documentation { get; init; } = "";
    public required Site Site { get; init; }
    public required Site KindSite { get; init; }
    public required Site NameSite { get; init; }
    public Site TitleSite { get; init; }
    public ImmutableArray<Waiver> Waivers { get; init; } = [];

    /// <summary>In order of the text. Filled once, by the binder.</summary>
    public ImmutableArray<BoundClaim> Claims { get; internal set; } = [];
}
