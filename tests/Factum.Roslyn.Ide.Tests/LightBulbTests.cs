using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Factum.Roslyn.Ide.Tests;

/// <summary>Fixes as an editor finds them: by the analyzer and code-fix assemblies that a project references, through Roslyn's services.</summary>
public sealed class LightBulbTests : IDisposable
{
    private readonly AdhocWorkspace workspace = new(IdeServices.Host);

    [Theory]
    [InlineData("person ada \"Ada\" {\n    agee 41\n}\n", "FACT1101", "Change 'agee' to 'age'", "person ada \"Ada\" {\n    age 41\n}\n")]
    [InlineData("firm f \"F\" {\n    revenue 5,000 USD\n    revenue 6,000 USD\n}\n", "FACT0008", "Write '5_000'", "firm f \"F\" {\n    revenue 5_000 USD\n    revenue 6,000 USD\n}\n")]
    [InlineData("firm f \"F\" {\n    revenue 5,000 USD\n    revenue 6,000 USD\n}\n", "FACT0008", "In this file", "firm f \"F\" {\n    revenue 5_000 USD\n    revenue 6_000 USD\n}\n")]
    [InlineData("person Ada \"Ada\"\n", "FACT0004", "Change the name 'Ada' to 'ada'", "person ada \"Ada\"\n")]
    public async Task The_light_bulb_mends(string text, string ruleId, string title, string expected)
    {
        TextDocument document = Open(text);
        Diagnostic shown = (await IdeServices.DiagnosticsAsync(document)).First(diagnostic => diagnostic.Id == ruleId);
        IReadOnlyList<CodeAction> offered = await IdeServices.LightBulbAsync(document, shown.Location.SourceSpan);
        CodeAction action = Assert.Single(offered.Concat(offered.SelectMany(action => action.NestedActions)), action => action.Title == title);

        CodeActionOperation operation = Assert.Single(await action.GetOperationsAsync(document.Project.Solution, new Progress<CodeAnalysisProgress>(), CancellationToken.None));
        TextDocument mended = Assert.IsType<ApplyChangesOperation>(operation).ChangedSolution.GetAdditionalDocument(document.Id)!;
        Assert.Equal(expected, (await mended.GetTextAsync()).ToString());
        Assert.DoesNotContain(await IdeServices.DiagnosticsAsync(mended), left => left.Id == ruleId && left.GetMessage(CultureInfo.InvariantCulture) == shown.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task An_editor_that_leaves_diagnostics_to_the_server_shows_none()
    {
        const string wrong = "person ada \"Ada\" {\n    agee 41\n}\n";
        Assert.NotEmpty(await IdeServices.DiagnosticsAsync(Open(wrong)));
        Assert.Empty(await IdeServices.DiagnosticsAsync(Open(wrong, "facts.left-to-server = true\n")));
    }

    public void Dispose() => workspace.Dispose();

    private TextDocument Open(string text, string settings = "")
    {
        ProjectId project = ProjectId.CreateNewId();
        DocumentId facts = DocumentId.CreateNewId(project);
        return workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(project, VersionStamp.Create(), "Project", "Project", LanguageNames.CSharp, analyzerReferences: [Analyzer("Factum.Roslyn"), Analyzer("Factum.Roslyn.CodeFixes")]))
            .AddMetadataReference(project, MetadataReference.CreateFromFile(typeof(object).Assembly.Location))
            .AddDocument(DocumentId.CreateNewId(project), "Program.cs", SourceText.From("class Program;"), filePath: "/project/Program.cs")
            .AddAnalyzerConfigDocument(DocumentId.CreateNewId(project), ".globalconfig", SourceText.From("is_global = true\nbuild_property.ProjectDir = /project/\n" + settings), filePath: "/project/.globalconfig")
            .AddAdditionalDocument(facts, "a.facts", SourceText.From(text), filePath: "/project/a.facts")
            .GetAdditionalDocument(facts)!;
    }

    private static AnalyzerFileReference Analyzer(string name) => new(Path.Combine(AppContext.BaseDirectory, name + ".dll"), new Loader());

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
