using System.Collections.Immutable;
using System.Globalization;
using Factum.Roslyn.Checking;
using Factum.Roslyn.Inputs;
using Factum.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factum.Roslyn.CodeFixes;

/// <summary>A project of a workspace whose facts were checked: by the same memo as the analyzer's, so as a rule not for a second time.</summary>
internal sealed class FactProject
{
    private readonly Project project;
    private readonly ProjectCheck check;
    private readonly IReadOnlyDictionary<string, string> hostPaths;

    private FactProject(Project project, ProjectCheck check, IReadOnlyDictionary<string, string> hostPaths)
    {
        this.project = project;
        this.check = check;
        this.hostPaths = hostPaths;
    }

    /// <summary>Null where the project has no fact files.</summary>
    public static async Task<FactProject?> CheckAsync(Project project, CancellationToken cancellation)
    {
        if (!project.AdditionalDocuments.Any(IsFactFile) || await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
            return null;
        ProjectCheck check = new(project.AnalyzerOptions, compilation);
        return check.HasFactFiles ? new FactProject(project, check, check.Check(cancellation).HostPaths) : null;
    }

    public static bool IsFactFile(TextDocument document) =>
        document is not Document && ProjectPath.HasExtension(PathOf(document), ".facts");

    /// <summary>Whether the host shows a diagnostic of the core: the same rule says the same of the same place.</summary>
    public static bool AreSame(FactDiagnostic diagnostic, Diagnostic shown) =>
        diagnostic.Rule.Id == shown.Id
        && diagnostic.Site.Span.Start == shown.Location.SourceSpan.Start
        && diagnostic.Site.Span.Length == shown.Location.SourceSpan.Length
        && diagnostic.Message == shown.GetMessage(CultureInfo.InvariantCulture);

    /// <summary>What is wrong in a file, less what the project switches off.</summary>
    public ImmutableArray<FactDiagnostic> In(TextDocument document, CancellationToken cancellation)
    {
        string path = PathOf(document);
        return project.AnalyzerOptions.AdditionalFiles.FirstOrDefault(file => file.Path == path) is { } text
            ? [.. check.In(text, cancellation).Select(pair => pair.Diagnostic)]
            : [];
    }

    /// <summary>A fix may concern facts of another assembly, which are no files here.</summary>
    public bool CanApply(Fix fix) => !fix.Edits.IsEmpty && fix.Edits.All(edit => hostPaths.ContainsKey(edit.Site.File.Path));

    /// <summary>The solution with edits that do not overlap; a file that several projects share is edited in each of them.</summary>
    public async Task<Solution> ApplyAsync(IEnumerable<TextEdit> edits, CancellationToken cancellation)
    {
        Solution solution = project.Solution;
        foreach (IGrouping<string, TextEdit> file in edits.GroupBy(edit => hostPaths[edit.Site.File.Path], StringComparer.Ordinal))
        {
            TextChange[] changes = [.. file.OrderBy(edit => edit.Site.Span.Start).Select(edit => new TextChange(new TextSpan(edit.Site.Span.Start, edit.Site.Span.Length), edit.NewText))];
            string checkedText = file.First().Site.File.Text.ToString();
            foreach (DocumentId id in DocumentsAt(file.Key))
            {
                SourceText text = await solution.GetAdditionalDocument(id)!.GetTextAsync(cancellation).ConfigureAwait(false);
                // Edits fit the text that was checked and no other.
                if (text.ToString() == checkedText)
                    solution = solution.WithAdditionalDocumentText(id, text.WithChanges(changes));
            }
        }

        return solution;
    }

    private IEnumerable<DocumentId> DocumentsAt(string path) => project.Solution.GetDocumentIdsWithFilePath(path)
        .Where(id => project.Solution.GetAdditionalDocument(id) is not null)
        .Concat(project.AdditionalDocuments.Where(document => PathOf(document) == path).Select(document => document.Id))
        .Distinct();

    private static string PathOf(TextDocument document) => document.FilePath ?? document.Name;
}
