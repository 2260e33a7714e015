using Factum.Binding;
using Factum.Evidence.Audit;
using Factum.Evidence.Naming;
using Factum.Evidence.Origins;

namespace Factum.Evidence;

/// <summary>How texts may name the entities and sources of a project: the same until an edit changes a name, a kind or whom an entity refers to.</summary>
internal sealed class ProjectNames
{
    private readonly Lazy<NameIndex> index;
    private readonly Lazy<NameList> list;
    private readonly Lazy<Speakers> speakers;
    private readonly Lazy<SourceNames> sources;

    public ProjectNames(FactSet facts, ProjectNames? previous = null)
    {
        NameIndex? known = previous?.index is { IsValueCreated: true } made ? made.Value : null;
        index = new(() => new NameIndex(facts, known));
        list = new(() => new NameList(facts));
        speakers = new(() => new Speakers(facts, list.Value));
        sources = new(() => new SourceNames(facts));
    }

    public NameIndex Index => index.Value;

    public NameList List => list.Value;

    public Speakers Speakers => speakers.Value;

    public SourceNames Sources => sources.Value;
}
