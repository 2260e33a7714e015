using Factum.Evidence.Rules;
using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence;

/// <summary>The document of a source: the text to look in, or why there is none.</summary>
/// <param name="Index">Null where nothing can be checked.</param>
/// <param name="Reason">Why, as a phrase; null where the document is at hand.</param>
internal sealed record SourceDocument(DocumentIndex? Index, string? Reason)
{
    /// <summary>Where the source names its document; else where it is declared. Null for a source that nobody declares.</summary>
    public Site? Site { get; init; }

    /// <summary>The rule that speaks of all the citations that stay unchecked, once; null where another rule has said it.</summary>
    public Rule? UncheckedRule { get; init; }

    /// <summary>As the source names it, or the source's own name.</summary>
    public string Name { get; init; } = "";

    /// <summary>True where the source names a document that the project does not have: the one case in which the lock may stand in for it.</summary>
    public bool IsNotAtHand => UncheckedRule == DocumentNotAtHand.Rule;

    /// <summary>Whether citations find the same in both, wherever the source says so.</summary>
    public bool IsSameTextAs(SourceDocument other) => ReferenceEquals(this, other) || (this with { Site = null }).Equals(other with { Site = null });

    public static SourceDocument Of(DocumentIndex index, string name, Site site) => new(index, null) { Name = name, Site = site };
}
