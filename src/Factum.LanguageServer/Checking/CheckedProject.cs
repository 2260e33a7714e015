using Factum.Binding;
using Factum.Evidence;
using Factum.Evidence.Entailment;
using Factum.Evidence.Naming;
using Factum.Evidence.Reading;
using Factum.Evidence.Rules;
using Factum.LanguageServer.Workspaces;
using Factum.Rules;

namespace Factum.LanguageServer.Checking;

/// <summary>A checked project, with what verbs look up in it again and again.</summary>
internal sealed class CheckedProject
{
    private readonly Lazy<ILookup<string, FactDiagnostic>> diagnostics;
    private readonly Lazy<SourceDocuments> documents;
    private readonly Lazy<CitedPassages> passages;
    private readonly Lazy<NameIndex> names;
    private readonly Lazy<Dictionary<string, string>> sources;
    private readonly Lock gate = new();

    public CheckedProject(ProjectSnapshot project, CheckedSet set)
    {
        Project = project;
        Set = set;
        diagnostics = new(() => Set.Diagnostics.Select(diagnostic => project.Severities.Apply(diagnostic, project.Paths.Full(diagnostic.Site.File.Path))).Where(diagnostic => diagnostic.Severity != Severity.None && (!IsBeginning || IsSettled(diagnostic))).ToLookup(diagnostic => diagnostic.Site.File.Path, StringComparer.Ordinal));
        documents = new(() => new SourceDocuments(Set.Facts, Project.Input));
        passages = new(() => CitedPassages.In(this));
        names = new(() => NameIndex.Of(Set.Facts));
        sources = new(FindSources);
    }

    public ProjectSnapshot Project { get; }

    public CheckedSet Set { get; }

    /// <summary>Whether this is what is open with its neighbours, and the rest of the project is still being read.</summary>
    public bool IsBeginning { get; init; }

    public CitedPassages Passages => passages.Value;

    /// <summary>By path of file.</summary>
    public ILookup<string, FactDiagnostic> Diagnostics => diagnostics.Value;

    /// <summary>What no other file of the project can make untrue; who else has a name, what contradicts, and what is idle is known at the end.</summary>
    private static bool IsSettled(FactDiagnostic diagnostic) =>
        diagnostic.Severity == Severity.Error && (diagnostic.Rule.Id.StartsWith("FACT0", StringComparison.Ordinal) || diagnostic.Rule.Id.StartsWith("FACT1", StringComparison.Ordinal) || diagnostic.Rule == QuoteNotInDocument.Rule);

    /// <summary>How texts may name what the project knows.</summary>
    public NameIndex Names => names.Value;

    /// <summary>How dates in a document are to be read: from the day on which its source was published, in the order of its language.</summary>
    public ReadingContext ContextOf(string document) => sources.Value.TryGetValue(document, out string? source) ? new ReadingContexts(Set.Facts).Of(source) : ReadingContext.None;

    /// <summary>The first source of each document.</summary>
    private Dictionary<string, string> FindSources()
    {
        Dictionary<string, string> found = new(StringComparer.Ordinal);
        foreach (BoundEntity source in Set.Facts.Entities.Where(entity => entity.Kind.Is("source")))
        {
            if (DocumentOf(source.Id)?.File.Path is { } path)
                found.TryAdd(path, source.Id);
        }

        return found;
    }

    /// <summary>The document of a source, if it is at hand and can be read.</summary>
    public DocumentIndex? DocumentOf(string? source)
    {
        if (source is null)
            return null;
        lock (gate)
            return documents.Value.Of(source).Index;
    }

    /// <summary>The fact that claims of a property add up to, by names: the claim itself may be newer than this check.</summary>
    public (BoundFact Fact, FactOutcome Outcome)? FindFact(string entity, string property) =>
        Set.Facts.Find(entity)?.FindFact(property) is { } fact && OutcomeOf(fact) is { } outcome ? (fact, outcome) : null;

    /// <summary>Null where the rest of the project, which is still being read, has a say in it.</summary>
    public FactOutcome? OutcomeOf(BoundFact fact) => !IsBeginning && Set.Outcomes.TryGetValue(fact, out FactOutcome? outcome) ? outcome : null;
}
