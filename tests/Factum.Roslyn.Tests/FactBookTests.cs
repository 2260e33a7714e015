using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using Xunit;

namespace Factum.Roslyn;

/// <summary>Two projects: a library that exports its facts, and one that refers to its entities and kinds, as a compiled image and as an editor's project reference.</summary>
public sealed class FactBookTests
{
    private const string Library = """
        === library.facts
        kind ship "ships" {
            length integer
        }

        firm steam-works "Steam Works"

        ship great-eastern "Great Eastern" {
            length 211
        }
        """;

    private const string Consumer = """
        === consumer.facts
        person ada "Ada Byron" {
            leads steam-works
        }

        ship britannia "Britannia" {
            length 63
        }
        === Program.cs
        class Program
        {
            Factum.FactList<Library.Organisation> Leads => Consumer.Facts.People.Ada.Leads;
            Library.Ship Own => Consumer.Facts.Ships.Britannia;
            Library.Ship Theirs => Library.Facts.Ships.GreatEastern;
        }
        """;

    public static TheoryData<bool> Images => new(true, false);

    [Theory]
    [MemberData(nameof(Images))]
    public async Task A_consumer_refers_to_entities_and_kinds_of_a_library(bool isImage)
    {
        RoslynRun run = RoslynRun.Generate(Consumer, Traits("Consumer", Reference(Library, isImage)));
        Assert.Empty(Errors(run));
        Assert.DoesNotContain(await run.AnalyzeAsync(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.DoesNotContain(run.Sources.Values, source => source.Contains("partial record Ship", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Images))]
    public async Task A_name_that_the_library_does_not_export_is_reported(bool isImage)
    {
        RoslynRun run = RoslynRun.Generate(Consumer.Replace("leads steam-works", "leads steam-worx"), Traits("Consumer", Reference(Library, isImage)));
        Assert.Contains("consumer.facts(2,11): error FACT1", string.Join('\n', (await run.AnalyzeAsync()).Select(RoslynRun.Show)));
    }

    [Fact]
    public void A_library_compiled_again_with_the_same_facts_changes_nothing()
    {
        RoslynProject project = RoslynProject.Create(Consumer, Traits("Consumer", Reference(Library, isImage: false)));
        GeneratorDriver driver = RoslynRun.CreateDriver(project).RunGenerators(project.Compilation);
        Compilation again = project.Compilation.ReplaceReference(project.Compilation.References.Last(), Reference(Library + "\n=== Other.cs\nclass Other { }", isImage: false));
        Assert.Contains("Check: 1 Cached", Caching.Show(driver.RunGenerators(again), Steps.Check));
    }

    [Fact]
    public void A_library_compiled_again_with_other_facts_is_read_again()
    {
        RoslynProject project = RoslynProject.Create(Consumer, Traits("Consumer", Reference(Library, isImage: false)));
        GeneratorDriver driver = RoslynRun.CreateDriver(project).RunGenerators(project.Compilation);
        Compilation again = project.Compilation.ReplaceReference(project.Compilation.References.Last(), Reference(Library.Replace("211", "212"), isImage: false));
        Assert.Contains("Check: 1 Modified", Caching.Show(driver.RunGenerators(again), Steps.Check));
    }

    [Fact]
    public async Task ExtendsImportedKind()
    {
        const string text = "=== a.facts\nextend ship {\n    width integer\n}\n";
        RoslynRun run = RoslynRun.Generate(text, Traits("Consumer", Reference(Library, isImage: true)));
        Assert.Contains("a.facts(1,8): error FACT1015", (await run.AnalyzeAsync()).Select(RoslynRun.Show));
    }

    [Fact]
    public async Task KindFromTwoAssemblies()
    {
        MetadataReference[] libraries = [Reference("=== a.facts\nkind ship \"ships\" {\n}\n", isImage: true, "One"), Reference("=== b.facts\nkind ship \"ships\" {\n}\n", isImage: true, "Two")];
        RoslynRun run = RoslynRun.Generate("=== a.facts\nship britannia \"Britannia\"\n", Traits("Consumer", [.. libraries]));
        Assert.Contains("FACT1016", (await run.AnalyzeAsync()).Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_broken_image_is_left_to_the_csharp_compiler()
    {
        PortableExecutableReference broken = MetadataReference.CreateFromImage([.. "no image at all"u8]);
        RoslynProject project = RoslynProject.Create("=== a.facts\nperson ada \"Ada Byron\"\n", Traits("Consumer", broken));
        Assert.Null(RoslynRun.CreateDriver(project).RunGenerators(project.Compilation).GetRunResult().Results[0].Exception);
    }

    private static ProjectTraits Traits(string name, params ImmutableArray<MetadataReference> references) =>
        new() { AssemblyName = name, References = references, Properties = ImmutableDictionary<string, string>.Empty.Add("RootNamespace", name) };

    private static MetadataReference Reference(string text, bool isImage, string name = "Library")
    {
        RoslynRun run = RoslynRun.Generate(text, Traits(name));
        Assert.Empty(Errors(run));
        if (!isImage)
            return run.Output.ToMetadataReference();
        using MemoryStream image = new();
        EmitResult result = run.Output.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static IEnumerable<string> Errors(RoslynRun run) =>
        run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString());
}
