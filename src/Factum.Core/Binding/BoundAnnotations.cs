using System.Collections.Immutable;
using Factum.Text;

namespace Factum.Binding;

/// <summary>The annotations in front of a member or an entity, read.</summary>
internal sealed class BoundAnnotations
{
    public static BoundAnnotations None { get; } = new();

    public Modality Modality { get; set; }
    public string? By { get; set; }
    public bool IsByName { get; set; }
    public Site BySite { get; set; }
    public Rank Rank { get; set; }
    public string? RankReason { get; set; }
    public string? Disputed { get; set; }
    public string? Inferred { get; set; }
    public bool IsHeadline { get; set; }
    public bool IsCaption { get; set; }
    public ImmutableArray<Waiver> Waivers { get; set; } = [];
}
