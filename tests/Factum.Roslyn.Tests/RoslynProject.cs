using System.Collections.Immutable;
using Factum.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Factum.Roslyn;

/// <summary>
/// A project as a compiler sees it, from one text (parts parted by <c>=== path</c>): <c>.cs</c> parts are sources, <c>.editorconfig</c> and
/// <c>.globalconfig</c> are settings, all else is an additional file. It lies in <c>/project/</c>.
/// </summary>
internal sealed class RoslynProject
{
    public const string Directory = "/project/";

    private RoslynProject()
    {
    }

    public required ImmutableArray<TestText> Texts { get; init; }

    public required AnalyzerOptions Options { get; init; }

    public required CSharpCompilation Compilation { get; init; }

    public CSharpParseOptions ParseOptions => (CSharpParseOptions?)Compilation.SyntaxTrees.FirstOrDefault()?.Options ?? CSharpParseOptions.Default;

    public RoslynProject With(CSharpCompilation compilation) => new() { Texts = Texts, Options = Options, Compilation = compilation };

    public RoslynProject With(ImmutableArray<TestText> texts) => new() { Texts = texts, Options = new AnalyzerOptions([.. texts], Options.AnalyzerConfigOptionsProvider), Compilation = Compilation };

    public static RoslynProject Create(string text, ProjectTraits? traits = null)
    {
        traits ??= new ProjectTraits();
        IReadOnlyList<(string Path, string Content)> parts = TextProject.Parts(text);
        CSharpParseOptions parse = CSharpParseOptions.Default.WithLanguageVersion(traits.Language);
        ImmutableArray<TestText> texts = [.. parts.Where(part => !IsSource(part.Path) && !IsConfig(part.Path)).Select(part => new TestText(Directory + part.Path, part.Content))];
        IEnumerable<SyntaxTree> trees = parts.Where(part => IsSource(part.Path)).Select(part => CSharpSyntaxTree.ParseText(part.Content, parse, Directory + part.Path));
        return Create(texts, [.. trees.DefaultIfEmpty(CSharpSyntaxTree.ParseText("", parse, Directory + "Empty.cs"))], parts, traits);
    }

    private static RoslynProject Create(ImmutableArray<TestText> texts, ImmutableArray<SyntaxTree> trees, IReadOnlyList<(string Path, string Content)> parts, ProjectTraits traits) => new()
    {
        Texts = texts,
        Compilation = CSharpCompilation.Create(
            traits.AssemblyName,
            trees,
            [.. traits.HasFramework ? References.Framework : [], .. traits.References],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable).WithDeterministic(true)),
        Options = new AnalyzerOptions([.. texts], new TestOptions(traits.Properties, [.. parts.Where(part => IsConfig(part.Path)).Select(part => AnalyzerConfig.Parse(part.Content, Directory + part.Path))])),
    };

    private static bool IsSource(string path) => path.EndsWith(".cs", StringComparison.Ordinal);

    private static bool IsConfig(string path) => path.EndsWith("config", StringComparison.Ordinal);
}

/// <summary>What a test sets besides the texts.</summary>
internal sealed record ProjectTraits
{
    public string AssemblyName { get; init; } = "Project";
    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp12;
    public bool HasFramework { get; init; } = true;
    public ImmutableArray<MetadataReference> References { get; init; } = [];
    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;
}

/// <summary>An additional file that counts how often it is asked for.</summary>
internal sealed class TestText(string path, SourceText? text) : AdditionalText
{
    private int reads;

    public TestText(string path, string text)
        : this(path, SourceText.From(text, System.Text.Encoding.UTF8))
    {
    }

    public override string Path { get; } = path;

    public int Reads => reads;

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref reads);
        return text;
    }
}
