using System.Collections.Immutable;

namespace Factum.Evidence.Naming;

/// <summary>Whom a part of a sentence is said of.</summary>
/// <param name="Group">One, or several that are named together (<c>Ada Moore and Tom Reed</c>), the nearest first.</param>
/// <param name="IsCertain">The part stands right beside it: <c>Tom Reed, 41</c>; else it is the subject of the clause.</param>
internal sealed record Holder(ImmutableArray<NameMention> Group, bool IsCertain)
{
    /// <summary>The head of the relative clause that the part stands in.</summary>
    public bool IsRelative { get; init; }

    public NameMention Nearest => Group[0];

    public bool Includes(NamedEntity entity)
    {
        foreach (NameMention mention in Group)
        {
            if (mention.Form == MentionForm.Name && mention.Entities.Contains(entity))
                return true;
        }

        return false;
    }
}
