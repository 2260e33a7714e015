using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace Factum.Roslyn;

/// <summary>What the generator adds to a compilation. Every run also proves that what it wrote compiles without a warning.</summary>
public sealed class FactGeneratorTests
{
    private const string Ada = """
        === people/ada.facts
        /// She wrote the first program.
        person ada "Ada Byron" {
            age 28 ["Ada Byron, the 28-year-old engineer"]
            leads works
        }

        organisation works "The Works"

        """;

    [Fact]
    public void Facts_are_used_from_csharp() => RequireNoError(RoslynRun.Generate(Ada + """
        === Program.cs
        using Facts;
        class Program
        {
            Person Ada => Facts.Facts.People.Ada;
            Factum.Fact<int> Age => Ada.Age;
            Factum.FactList<Organisation> Leads => Ada.Leads;
        }
        """));

    [Theory]
    [InlineData("Acme.Known", "Sourced", "internal", "Acme.Known.Sourced.People.Ada")]
    [InlineData("", "", "", "Facts.Facts.People.Ada")]
    public void Names_follow_the_settings(string space, string root, string visibility, string use)
    {
        ImmutableDictionary<string, string> properties = ImmutableDictionary<string, string>.Empty.Add("FactumNamespace", space).Add("FactumRootClass", root).Add("FactumVisibility", visibility);
        RequireNoError(RoslynRun.Generate($"{Ada}=== Program.cs\nclass Program {{ object Ada => {use}; }}", new ProjectTraits { Properties = properties }));
    }

    [Fact]
    public void Without_fact_files_nothing_is_generated()
    {
        Assert.Empty(RoslynRun.Generate("=== documents/a.txt\nText.").Sources);
        Assert.Empty(RoslynRun.Generate("=== documents/a.txt\nText.", new ProjectTraits { Language = LanguageVersion.CSharp8 }).Generated.Diagnostics);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    [InlineData(LanguageVersion.CSharp10, "10.0")]
    public void LanguageVersionTooLow(LanguageVersion language, string version)
    {
        RoslynRun run = RoslynRun.Generate(Ada, new ProjectTraits { Language = language });
        Diagnostic diagnostic = Assert.Single(run.Generated.Diagnostics);
        Assert.Equal(("FACT9001", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Contains($"'{version}'", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Empty(run.Sources);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public void From_csharp_11_on_there_is_source(LanguageVersion language) => Assert.NotEmpty(RoslynRun.Generate(Ada, new ProjectTraits { Language = language }).Sources);

    [Fact]
    public void A_broken_member_leaves_the_rest_its_types() => RequireNoError(RoslynRun.Generate("""
        === a.facts
        person ada "Ada Byron" {
            age twenty-eight
            leads works
            home $$$ "Lond
        }
        organisation works "The Works" {
        === Program.cs
        class Program
        {
            Factum.Fact<int> Age => Facts.Facts.People.Ada.Age;
            Factum.FactList<Facts.Organisation> Leads => Facts.Facts.People.Ada.Leads;
        }
        """));

    [Fact]
    public void Odd_paths_make_good_hint_names()
    {
        string[] paths = ["a.facts", "A.facts", "a#b.facts", "a_b.facts", "people/a:b.facts", "people/a b.facts", "people/[é] {x}+,-.facts", "../outside.facts", "people\\back.facts"];
        RoslynRun run = RoslynRun.Generate(string.Concat(paths.Select((path, index) => $"=== {path}\nperson p{index} \"P {index}\"\n")));
        Assert.Equal(run.Sources.Count, run.Sources.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        RequireNoError(run);
    }

    [Fact]
    public void The_order_in_which_files_come_changes_nothing()
    {
        RoslynProject project = RoslynProject.Create(Ada + "=== b.facts\nperson charles \"Charles Babbage\" {\n    works-with ada\n}\n=== a.facts\nperson byron \"Lord Byron\"\n");
        Assert.Equal(RoslynRun.Generate(project).Sources.OrderBy(pair => pair.Key), RoslynRun.Generate(project.With([.. project.Texts.Reverse()])).Sources.OrderBy(pair => pair.Key));
    }

    [Fact]
    public void A_file_that_is_handed_over_twice_counts_once()
    {
        RoslynProject project = RoslynProject.Create(Ada);
        Assert.Equal(
            RoslynRun.Generate(project).Sources.OrderBy(pair => pair.Key),
            RoslynRun.Generate(project.With([.. project.Texts, .. project.Texts])).Sources.OrderBy(pair => pair.Key));
    }

    [Fact]
    public async Task The_testing_library_runs_it_too()
    {
        CSharpSourceGeneratorTest<FactGenerator, DefaultVerifier> test = new()
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck,
            TestCode = "class Program { object Ada => Facts.Facts.People.Ada; }",
        };
        test.SolutionTransforms.Add((solution, project) => solution.WithProjectParseOptions(project, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12)));
        test.TestState.AdditionalReferences.AddRange(References.Framework);
        test.TestState.AdditionalFiles.Add(("/0/a.facts", "person ada \"Ada Byron\"\n"));
        await test.RunAsync();
    }

    private static void RequireNoError(RoslynRun run) =>
        Assert.Empty(run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));
}
