using System.Collections.Immutable;
using Factum.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factum.Roslyn;

/// <summary>Generator and analyzers of one compilation, as a compiler runs them.</summary>
internal sealed class RoslynRun
{
    private static readonly GeneratorDriverOptions tracking = new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true);

    public required RoslynProject Project { get; init; }

    public required GeneratorDriver Driver { get; init; }

    public required CSharpCompilation Output { get; init; }

    public GeneratorRunResult Generated => Driver.GetRunResult().Results[0];

    public ImmutableDictionary<string, string> Sources => Generated.GeneratedSources.ToImmutableDictionary(source => source.HintName, source => source.SourceText.ToString());

    public static GeneratorDriver CreateDriver(RoslynProject project, IIncrementalGenerator? generator = null) => CSharpGeneratorDriver.Create(
        [(generator ?? new FactGenerator()).AsSourceGenerator()],
        [.. project.Texts],
        project.ParseOptions,
        project.Options.AnalyzerConfigOptionsProvider,
        tracking);

    public static RoslynRun Generate(string text, ProjectTraits? traits = null) => Generate(RoslynProject.Create(text, traits));

    public static RoslynRun Generate(RoslynProject project)
    {
        GeneratorDriver driver = CreateDriver(project).RunGeneratorsAndUpdateCompilation(project.Compilation, out Compilation output, out _);
        RoslynRun run = new() { Project = project, Driver = driver, Output = (CSharpCompilation)output };
        run.RequireSound();
        return run;
    }

    /// <summary>All diagnostics of the analyzer, as a build shows them.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync()
    {
        ImmutableArray<Diagnostic> diagnostics = await WithAnalyzer().GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.Select(Sound).OrderBy(Show, StringComparer.Ordinal)];
    }

    /// <summary>What an editor shows for one file while one types.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeLiveAsync(string path)
    {
        AnalysisResult result = await WithAnalyzer().GetAnalysisResultAsync(Project.Texts.Single(text => text.Path == RoslynProject.Directory + path), CancellationToken.None);
        return [.. result.GetAllDiagnostics().Select(Sound).OrderBy(Show, StringComparer.Ordinal)];
    }

    /// <summary><c>a.facts(3,5): warning FACT2001</c>, with <c>+ b.facts(2,5)</c> for each additional place.</summary>
    public static string Show(Diagnostic diagnostic) =>
        $"{Place(diagnostic.Location)}{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}{string.Concat(diagnostic.AdditionalLocations.Select(location => " + " + Place(location).TrimEnd(':', ' ')))}";

    public CompilationWithAnalyzers WithAnalyzer() => Output.WithAnalyzers(
        [new FactAnalyzer()],
        new CompilationWithAnalyzersOptions(Project.Options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false));

    private static string Place(Location location)
    {
        if (location.Kind == LocationKind.None)
            return "";
        FileLinePositionSpan span = location.GetLineSpan();
        string path = span.Path.StartsWith(RoslynProject.Directory, StringComparison.Ordinal) ? span.Path[RoslynProject.Directory.Length..] : span.Path;
        return $"{path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): ";
    }

    /// <summary>Whatever the facts say: the generator did not throw, and what it wrote is C#.</summary>
    private void RequireSound()
    {
        if (Generated.Exception is { } exception)
            throw new FactTestException("CS8785: " + exception);
        HashSet<SyntaxTree> generated = [.. Generated.GeneratedSources.Select(source => source.SyntaxTree)];
        List<string> wrong = [.. Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Location.SourceTree is { } tree && generated.Contains(tree)).Select(Describe)];
        if (wrong.Count > 0)
            throw new FactTestException("generated code does not compile clean:\n" + string.Join('\n', wrong.Take(20)));
    }

    private static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic}\n    {diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line]}";

    private static Diagnostic Sound(Diagnostic diagnostic) => diagnostic.Id != "AD0001" ? diagnostic : throw new FactTestException(diagnostic.ToString());
}
