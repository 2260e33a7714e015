using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence.Rules;
using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence;

/// <summary>The document of each source that is cited, looked up once: not again after an edit that changes neither the source nor the document.</summary>
internal sealed class SourceDocuments
{
    private readonly FactSet facts;
    private readonly ImmutableArray<DocumentText> documents;
    private readonly ImmutableArray<string> folders;
    private readonly Dictionary<string, Found> known = new(StringComparer.Ordinal);
    private Lazy<DocumentFolder> folder;

    public SourceDocuments(FactSet facts, ProjectInput input)
    {
        this.facts = facts;
        documents = input.Documents;
        folders = input.Settings.DocumentFolders;
        folder = FolderOf(documents, folders);
    }

    /// <summary>Of documents that cannot be read or told apart.</summary>
    public IEnumerable<FactDiagnostic> Diagnostics => known.Values.Select(found => found.Problem).OfType<FactDiagnostic>();

    public SourceDocument Of(string source)
    {
        if (!known.TryGetValue(source, out Found? found))
            known.Add(source, found = Find(source));
        return found.Document;
    }

    /// <summary>Looks at every source, cited or not, so that a broken document is reported; at those only that may have another than before.</summary>
    public void FindAll(SourceDocuments? previous)
    {
        if (previous is not null && HasSamePaths(previous))
            Take(previous);
        else
            FindAll(facts.Entities);
    }

    /// <summary>Keeps the documents alone alive until it is made.</summary>
    private static Lazy<DocumentFolder> FolderOf(ImmutableArray<DocumentText> documents, ImmutableArray<string> folders) => new(() => new DocumentFolder(documents, folders));

    /// <summary>Each name means the same document as before, though perhaps with another text.</summary>
    private bool HasSamePaths(SourceDocuments previous)
    {
        if (documents.Length != previous.documents.Length || !folders.SequenceEqual(previous.folders))
            return false;
        for (int i = 0; i < documents.Length; i++)
        {
            if (!ReferenceEquals(documents[i], previous.documents[i]) && documents[i].File.Path != previous.documents[i].File.Path)
                return false;
        }

        return true;
    }

    private void Take(SourceDocuments previous)
    {
        HashSet<DocumentText> replaced = [];
        for (int i = 0; i < documents.Length; i++)
        {
            if (!ReferenceEquals(documents[i], previous.documents[i]))
                replaced.Add(previous.documents[i]);
        }

        if (replaced.Count == 0)
            folder = previous.folder;
        IReadOnlyList<(BoundEntity? Old, BoundEntity? Now)> changes = facts.DifferencesFrom(previous.facts);
        HashSet<string> ids = new(changes.Select(change => (change.Now ?? change.Old)!.Id), StringComparer.Ordinal);
        List<BoundEntity> other = [.. changes.Select(change => change.Now).OfType<BoundEntity>()];
        foreach (KeyValuePair<string, Found> source in previous.known)
        {
            if (!source.Value.IsSource || ids.Contains(source.Key))
                continue;
            if (!replaced.Overlaps(source.Value.Candidates))
                known.Add(source.Key, source.Value);
            else if (facts.Find(source.Key) is { } entity)
                other.Add(entity);
        }

        FindAll(other);
    }

    private void FindAll(IEnumerable<BoundEntity> entities)
    {
        foreach (BoundEntity entity in entities)
        {
            if (entity.Kind.Is("source"))
                Of(entity.Id);
        }
    }

    private Found Find(string source)
    {
        if (facts.Find(source) is not { } entity || !entity.Kind.Is("source"))
            return new Found(new SourceDocument(null, $"'{source}' is no source"), []) { IsSource = false };
        foreach (BoundClaim claim in entity.FindFact("document")?.Claims ?? [])
        {
            if (claim.Value.Presence == Presence.Stated && claim.Value.Choices is [{ IsNot: false } choice, ..])
                return Find(choice.Scalar.Text, choice.Site);
        }

        return new Found(new SourceDocument(null, $"source '{source}' names no document") { Site = entity.Blocks[0].NameSite, UncheckedRule = SourceWithoutDocument.Rule, Name = source }, []);
    }

    private Found Find(string name, Site site)
    {
        IReadOnlyList<DocumentText> found = folder.Value.Find(site.File.Path, name);
        switch (found)
        {
            case []:
                return new Found(new SourceDocument(null, $"document '{name}' is not at hand") { Site = site, UncheckedRule = DocumentNotAtHand.Rule, Name = name }, found);
            case [{ Problem: { } problem }]:
                return Unusable(new FactDiagnostic(DocumentUnreadable.Rule, site, name, problem), $"document '{name}' cannot serve as evidence: {problem}", found);
            case [{ File: var file }] when DocumentUnreadable.ProblemOf(file.Text.Span) is { } problem:
                return Unusable(new FactDiagnostic(DocumentUnreadable.Rule, site, name, problem), $"document '{name}' cannot serve as evidence: {problem}", found);
            case [var document]:
                return new Found(SourceDocument.Of(DocumentIndex.Of(document), name, site), found);
            case [var first, var second, ..]:
                return Unusable(new FactDiagnostic(DocumentAmbiguous.Rule, site, name, first.File.Path, second.File.Path), $"document '{name}' is ambiguous", found);
            default:
                throw new InvalidOperationException("a list has none, one or more items");
        }
    }

    private static Found Unusable(FactDiagnostic diagnostic, string reason, IReadOnlyList<DocumentText> candidates) =>
        new(new SourceDocument(null, reason) { Site = diagnostic.Site }, candidates) { Problem = diagnostic };

    /// <summary>What was found for a source, and in which documents.</summary>
    private sealed record Found(SourceDocument Document, IReadOnlyList<DocumentText> Candidates)
    {
        public FactDiagnostic? Problem { get; init; }

        /// <summary>False for a name that is cited and that no source has: not kept for the next check.</summary>
        public bool IsSource { get; init; } = true;
    }
}
