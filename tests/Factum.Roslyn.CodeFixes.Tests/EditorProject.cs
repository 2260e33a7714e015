using System.Collections.Immutable;
using Factum.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Factum.Roslyn.CodeFixes;

/// <summary>
/// A C# project in an editor's workspace, from one text (parts parted by <c>=== path</c>): <c>.cs</c> parts are sources, <c>.globalconfig</c> is
/// settings, all else additional documents. The verifiers of Roslyn's own testing library know no fixes in additional documents.
/// </summary>
internal sealed class EditorProject : IDisposable
{
    private const string Directory = "/project/";
    private readonly AdhocWorkspace workspace = new();

    private EditorProject(string text)
    {
        Id = ProjectId.CreateNewId();
        Solution = Add(workspace.CurrentSolution.AddProject(ProjectInfo.Create(Id, VersionStamp.Create(), "Project", "Project", LanguageNames.CSharp)), Id, text, Directory);
    }

    public ProjectId Id { get; }

    public Solution Solution { get; private set; }

    public static EditorProject Open(string text) => new(text);

    /// <summary>Adds a project beside the first, of its own files and folder.</summary>
    public void AddProject(string text, string folder)
    {
        ProjectId other = ProjectId.CreateNewId();
        Solution = Add(Solution.AddProject(ProjectInfo.Create(other, VersionStamp.Create(), folder, folder, LanguageNames.CSharp)), other, text, "/" + folder + "/");
    }

    /// <summary>Types over a whole file.</summary>
    public void Type(string path, string text) => Solution = Solution.WithAdditionalDocumentText(Document(path).Id, SourceText.From(text));

    public void UndoTo(Solution before) => Solution = before;

    /// <summary>What the analyzer reports, in order of place.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync()
    {
        Project project = Solution.GetProject(Id)!;
        Compilation compilation = (await project.GetCompilationAsync())!;
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers([new FactAnalyzer()], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "AD0001");
        return [.. found.Where(diagnostic => diagnostic.Location.Kind == LocationKind.ExternalFile).OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    public async Task<ImmutableArray<CodeAction>> OfferAsync(Diagnostic diagnostic) => await OfferAsync(DocumentOf(diagnostic), diagnostic);

    public static async Task<ImmutableArray<CodeAction>> OfferAsync(TextDocument document, Diagnostic diagnostic)
    {
        List<CodeAction> actions = [];
        await new FactCodeFixProvider().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return [.. actions];
    }

    /// <summary>The fixes of the first diagnostic of a rule, without the actions that mend it everywhere.</summary>
    public async Task<ImmutableArray<CodeAction>> OfferAsync(string ruleId) =>
        [.. (await OfferAsync((await AnalyzeAsync()).First(diagnostic => diagnostic.Id == ruleId))).Where(action => action.NestedActions.IsEmpty)];

    public async Task ApplyAsync(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(Solution, new Progress<CodeAnalysisProgress>(), CancellationToken.None);
        Solution = Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution;
    }

    public TextDocument Document(string path) =>
        Solution.Projects.SelectMany(project => project.AdditionalDocuments.Concat(project.Documents)).Single(document => document.FilePath == (path.StartsWith('/') ? path : Directory + path));

    public string TextOf(string path) => Document(path).GetTextAsync().Result.ToString();

    public void Dispose() => workspace.Dispose();

    private TextDocument DocumentOf(Diagnostic diagnostic) => Document(diagnostic.Location.GetLineSpan().Path);

    private static Solution Add(Solution solution, ProjectId project, string text, string folder)
    {
        solution = solution.AddMetadataReference(project, MetadataReference.CreateFromFile(typeof(object).Assembly.Location))
            .AddAnalyzerConfigDocument(DocumentId.CreateNewId(project), ".globalconfig", SourceText.From("is_global = true\nbuild_property.ProjectDir = " + folder + "\n"), filePath: folder + ".globalconfig");
        foreach ((string path, string content) in TextProject.Parts(text))
        {
            DocumentId id = DocumentId.CreateNewId(project);
            string fullPath = path.StartsWith('/') ? path : folder + path;
            SourceText source = SourceText.From(content);
            solution = path.EndsWith(".cs", StringComparison.Ordinal) ? solution.AddDocument(id, path, source, filePath: fullPath)
                : path.EndsWith("config", StringComparison.Ordinal) ? solution.AddAnalyzerConfigDocument(id, path, source, filePath: fullPath)
                : solution.AddAdditionalDocument(id, path, source, filePath: fullPath);
        }

        return solution;
    }
}
