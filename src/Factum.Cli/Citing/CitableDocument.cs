using System.Collections.Immutable;
using Factum.Binding;
using Factum.Cli.Files;
using Factum.Evidence;
using Factum.Evidence.Rules;
using Factum.Text;

namespace Factum.Cli.Citing;

/// <summary>A document to cite from, and the sources of a project that name it.</summary>
/// <param name="Index">Its text.</param>
/// <param name="FullPath">Absolute.</param>
/// <param name="Sources">Ids, in the order of the project; empty where no source names it.</param>
/// <param name="IsAtHand">Whether a check of the project reads it.</param>
internal sealed record CitableDocument(DocumentIndex Index, string FullPath, ImmutableArray<string> Sources, bool IsAtHand)
{
    /// <param name="document">A path, or the end of one below the folders of documents.</param>
    /// <param name="folder">Of the fact files; there may be none yet.</param>
    /// <param name="documents">Folders of documents; the default where none are given.</param>
    public static CitableDocument Read(string document, string folder, IReadOnlyList<string> documents)
    {
        IReadOnlyList<string> atHand = [.. (documents.Count == 0 ? [Path.Combine(folder, "documents")] : documents).Select(Path.GetFullPath).SelectMany(FactFiles.FindDocuments).Distinct(StringComparer.Ordinal)];
        string fullPath = Find(document, atHand);
        TextFile file = TextFile.Read(fullPath);
        DocumentText text = new(new SourceFile(Path.GetRelativePath(Path.GetFullPath(folder), fullPath).Replace('\\', '/'), file.Text.AsMemory()), file.Problem);
        if ((text.Problem ?? DocumentUnreadable.ProblemOf(text.File.Text.Span)) is { } problem)
            throw new UnusableInputException($"document '{document}' cannot serve as evidence: {problem}");
        return new CitableDocument(DocumentIndex.Of(text), fullPath, FindSources(text, folder, documents), atHand.Contains(fullPath));
    }

    private static string Find(string document, IReadOnlyList<string> atHand)
    {
        if (File.Exists(document))
            return Path.GetFullPath(document);
        string end = Path.DirectorySeparatorChar + document.Replace('/', Path.DirectorySeparatorChar);
        return atHand.Where(path => path.EndsWith(end, StringComparison.Ordinal)).ToArray() switch
        {
            [var only] => only,
            [] => throw new UnusableInputException($"there is no document '{document}'"),
            [var first, var second, ..] => throw new UnusableInputException($"document '{document}' is ambiguous: '{first}' and '{second}'"),
        };
    }

    private static ImmutableArray<string> FindSources(DocumentText document, string folder, IReadOnlyList<string> documents)
    {
        if (!Directory.Exists(folder))
            throw new UnusableInputException($"there is no folder '{folder}'");
        if (FactFiles.Find(Path.GetFullPath(folder)).Count == 0)
            return [];
        ProjectInput project = ProjectFolder.Read(folder, documents, FactumSettings.Default, _ => { }).Input;
        ProjectInput input = new() { Files = project.Files, Documents = [document], Settings = project.Settings };
        FactSet facts = FactCompiler.Check(input).Facts;
        SourceDocuments sources = new(facts, input);
        return [.. facts.Entities.Where(entity => entity.Kind.Is("source") && sources.Of(entity.Id).Index is not null).Select(entity => entity.Id)];
    }
}
