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
    private readonly Lazy<SourceTitles> titles;
    private readonly Lazy<Speakers> speakers;
    private readonly Lazy<SourceNames> sources;

    public ProjectNames(FactSet facts)
        : this(new(() => NameIndex.Of(facts)), new(() => NameList.Of(facts)), new(() => new SourceTitles(facts)), new(() => new SourceNames(facts)))
    {
    }

    private ProjectNames(Lazy<NameIndex> index, Lazy<NameList> list, Lazy<SourceTitles> titles, Lazy<SourceNames> sources, NameTrail? trail = null)
    {
        this.index = index;
        this.list = list;
        this.titles = titles;
        this.sources = sources;
        Trail = trail;
        speakers = new(() => new Speakers(titles.Value, list.Value, trail));
    }

    /// <summary>Where it is kept what is looked through for these names; null where that does not matter.</summary>
    public NameTrail? Trail { get; }

    public NameIndex Index => index.Value;

    public NameList List => Trail is null ? list.Value : list.Value.Leaving(Trail);

    public Speakers Speakers => speakers.Value;

    public SourceNames Sources => sources.Value;

    /// <summary>The same names, for the evidence of one file.</summary>
    public ProjectNames Leaving(NameTrail trail) => new(index, list, titles, sources, trail);

    /// <summary>The names after an edit of the facts, with all that was made and that it leaves.</summary>
    public ProjectNames After(FactSet before, FactSet facts)
    {
        IReadOnlyList<(BoundEntity? Old, BoundEntity? Now)> changes = facts.DifferencesFrom(before);
        bool areSourcesSame = changes.All(change => IsSeenAlike(change.Old, change.Now) || !(IsSource(change.Old) || IsSource(change.Now)));
        return new ProjectNames(
            Made(index) is { } ofEntities ? new(() => ofEntities.After(changes, facts)) : new(() => NameIndex.Of(facts)),
            Made(list) is { } inTexts ? new(() => inTexts.After(changes, facts)) : new(() => NameList.Of(facts)),
            areSourcesSame && Made(titles) is not null ? titles : new(() => new SourceTitles(facts)),
            areSourcesSame && Made(sources) is not null ? sources : new(() => new SourceNames(facts)));
    }

    private static bool IsSeenAlike(BoundEntity? old, BoundEntity? now) => old is not null && now is not null && EntityFace.AreSame(old, now);

    private static bool IsSource(BoundEntity? entity) => entity is not null && (entity.Kind.Is("source") || SourceTitles.HasWordForName(entity));

    private static T? Made<T>(Lazy<T> lazy)
        where T : class => lazy.IsValueCreated ? lazy.Value : null;
}
