using Factum.Binding;
using Factum.Evidence.Rules;
using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence;

/// <summary>The document of each source that is cited, looked up once.</summary>
internal sealed class SourceDocuments(FactSet facts, ProjectInput input)
{
    private readonly DocumentFolder folder = new(input.Documents, input.Settings.DocumentFolders);
    private readonly Dictionary<string, SourceDocument> known = new(StringComparer.Ordinal);
    private readonly List<FactDiagnostic> diagnostics = [];

    /// <summary>Of documents that cannot be read or told apart.</summary>
    public IReadOnlyList<FactDiagnostic> Diagnostics => diagnostics;

    /// <summary>Looks at every source of the project, cited or not, so that a broken document is reported.</summary>
    public void FindAll()
    {
        foreach (BoundEntity entity in facts.Entities)
        {
            if (entity.Kind.Is("source"))
                Of(entity.Id);
        }
    }

    public SourceDocument Of(string source)
    {
        if (!known.TryGetValue(source, out SourceDocument? document))
            known.Add(source, document = Find(source));
        return document;
    }

    private SourceDocument Find(string source)
    {
        if (facts.Find(source) is not { } entity || !entity.Kind.Is("source"))
            return new SourceDocument(null, $"'{source}' is no source");
        foreach (BoundClaim claim in entity.FindFact("document")?.Claims ?? [])
        {
            if (claim.Value.Presence == Presence.Stated && claim.Value.Choices is [{ IsNot: false } choice, ..])
                return Find(choice.Scalar.Text, choice.Site);
        }

        return new SourceDocument(null, $"source '{source}' names no document") { Site = entity.Blocks[0].NameSite, UncheckedRule = SourceWithoutDocument.Rule, Name = source };
    }

    private SourceDocument Find(string name, Site site)
    {
        switch (folder.Find(site.File.Path, name))
        {
            case []:
                return new SourceDocument(null, $"document '{name}' is not at hand") { Site = site, UncheckedRule = DocumentNotAtHand.Rule, Name = name };
            case [{ Problem: { } problem }]:
                return Unusable(new FactDiagnostic(DocumentUnreadable.Rule, site, name, problem), $"document '{name}' cannot serve as evidence: {problem}");
            case [{ File: var file }] when DocumentUnreadable.ProblemOf(file.Text.Span) is { } problem:
                return Unusable(new FactDiagnostic(DocumentUnreadable.Rule, site, name, problem), $"document '{name}' cannot serve as evidence: {problem}");
            case [var document]:
                return SourceDocument.Of(DocumentIndex.Of(document), name, site);
            case [var first, var second, ..]:
                return Unusable(new FactDiagnostic(DocumentAmbiguous.Rule, site, name, first.File.Path, second.File.Path), $"document '{name}' is ambiguous");
            default:
                throw new InvalidOperationException("a list has none, one or more items");
        }
    }

    private SourceDocument Unusable(FactDiagnostic diagnostic, string reason)
    {
        diagnostics.Add(diagnostic);
        return new SourceDocument(null, reason) { Site = diagnostic.Site };
    }
}
