using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace Factum.Roslyn;

/// <summary>What a build and an editor show.</summary>
public sealed class FactAnalyzerTests
{
    private const string Tribune = """
        === sources.facts
        source tribune "The Tribune" {
            document "tribune.txt"
        }
        === documents/tribune.txt
        Ada Byron, the 28-year-old engineer, leads the works. Charles Babbage works with Ada Byron.

        """;

    private const string Wrong = Tribune + """
        === people/ada.facts
        according to tribune

        person ada "Ada Byron" {
            age 28 ["Ada Byron, the 82-year-old engineer"]
        }
        """;

    private const string Broken = """
        === a.facts
        firm steam-works "Steam Works" {
            revenue $100
        }
        """;

    [Fact]
    public async Task A_diagnostic_stands_at_its_line_and_column() =>
        Assert.Equal(["info FACT9002", "people/ada.facts(4,14): error FACT2003"], Show(await RoslynRun.Generate(Wrong).AnalyzeAsync()));

    [Fact]
    public async Task A_contradiction_is_reported_in_each_file_with_the_other_place()
    {
        const string text = Tribune + """
            === a.facts
            person ada "Ada Byron" {
                born 1815-12-10 [tribune]
            }
            === b.facts
            person ada {
                born 1816-01-01 [tribune]
            }
            """;
        ImmutableArray<Diagnostic> diagnostics = await RoslynRun.Generate(text).AnalyzeAsync();
        Assert.Equal(
            ["a.facts(2,10): warning FACT3001 + b.facts(2,10)", "b.facts(2,10): warning FACT3001 + a.facts(2,10)"],
            Show(diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("FACT3", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task An_editor_is_shown_the_same_while_one_types()
    {
        RoslynRun run = RoslynRun.Generate(Wrong);
        Assert.Equal(["people/ada.facts(4,14): error FACT2003"], Show(await run.AnalyzeLiveAsync("people/ada.facts")));
        Assert.Empty(await run.AnalyzeLiveAsync("sources.facts"));
    }

    [Fact]
    public async Task A_diagnostic_bears_the_link_to_its_page()
    {
        Diagnostic diagnostic = (await RoslynRun.Generate(Broken).AnalyzeAsync()).First(found => found.Id == "FACT0007");
        Assert.EndsWith("docs/rules/FACT0007.md", diagnostic.Descriptor.HelpLinkUri);
    }

    [Theory]
    [InlineData("error", "a.facts(2,13): error FACT0007")]
    [InlineData("warning", "a.facts(2,13): warning FACT0007")]
    [InlineData("suggestion", "a.facts(2,13): info FACT0007")]
    [InlineData("silent", "a.facts(2,13): hidden FACT0007")]
    [InlineData("none", "")]
    [InlineData("default", "a.facts(2,13): error FACT0007")]
    public async Task A_severity_is_set_for_some_files(string severity, string expected)
    {
        ImmutableArray<Diagnostic> diagnostics = await RoslynRun.Generate($"""
            {Broken}
            === .editorconfig
            [*.facts]
            facts.FACT0007.severity = {severity}
            [other/*.facts]
            facts.FACT0007.severity = error
            """).AnalyzeAsync();
        Assert.Equal(expected, string.Join('\n', Show(diagnostics.Where(diagnostic => diagnostic.Id == "FACT0007"))));
    }

    [Fact]
    public async Task A_severity_for_one_folder_leaves_the_others_alone()
    {
        ImmutableArray<Diagnostic> diagnostics = await RoslynRun.Generate($"""
            {Broken}
            === drafts/b.facts
            firm mill "Mill" {"{"}
                revenue $100
            {"}"}
            === .editorconfig
            [drafts/*.facts]
            facts.FACT0007.severity = none
            """).AnalyzeAsync();
        Assert.Equal(["a.facts(2,13): error FACT0007"], Show(diagnostics.Where(diagnostic => diagnostic.Id == "FACT0007")));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Warn, "a.facts(2,13): warning FACT0007")]
    [InlineData(ReportDiagnostic.Suppress, "")]
    public async Task The_options_of_the_project_win(ReportDiagnostic option, string expected)
    {
        RoslynProject project = RoslynProject.Create(Broken);
        RoslynRun run = RoslynRun.Generate(project.With(project.Compilation.WithOptions(project.Compilation.Options.WithSpecificDiagnosticOptions([new("FACT0007", option)]))));
        Assert.Equal(expected, string.Join('\n', Show((await run.AnalyzeAsync()).Where(diagnostic => diagnostic.Id == "FACT0007"))));
    }

    [Fact]
    public async Task A_file_that_is_handed_over_twice_is_reported_once()
    {
        RoslynProject project = RoslynProject.Create(Broken);
        RoslynRun run = RoslynRun.Generate(project.With([.. project.Texts, new TestText(project.Texts[0].Path, project.Texts[0].GetText()!)]));
        Assert.Single(await run.AnalyzeAsync(), diagnostic => diagnostic.Id == "FACT0007");
    }

    [Fact]
    public async Task EvidenceSummarised()
    {
        string evidence = Wrong.Replace("82-year-old", "28-year-old");
        Assert.Equal(["info FACT9002"], Show(await RoslynRun.Generate(evidence).AnalyzeAsync()));
        ImmutableArray<Diagnostic> diagnostics = await RoslynRun.Generate(evidence.Replace("=== documents/tribune.txt", "=== elsewhere/other.txt")).AnalyzeAsync();
        Assert.Contains("warning FACT9002", Show(diagnostics));
    }

    [Fact]
    public async Task SettingInvalid()
    {
        ProjectTraits traits = new() { Properties = ImmutableDictionary<string, string>.Empty.Add("FactumVisibility", "private") };
        ImmutableArray<Diagnostic> diagnostics = await RoslynRun.Generate(Tribune, traits).AnalyzeAsync();
        Assert.Equal("Setting 'FactumVisibility' is 'private', and has to be 'public' or 'internal'", diagnostics.Single(diagnostic => diagnostic.Id == "FACT9004").GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2|persn=1|person.agee=1", "Setting 'FactumMinimumOrigins' is 'persn=1', and has to be of a kind that exists: none is called 'persn', did you mean 'person'", "Setting 'FactumMinimumOrigins' is 'person.agee=1', and has to be of a property that 'person' has: none is called 'agee', did you mean 'age'")]
    [InlineData("2|x", "Setting 'FactumMinimumOrigins' is 'x', and has to be a number from 0 to 999, 'kind=number' or 'kind.property=number'")]
    [InlineData("2")]
    public async Task Minimum_origins_are_a_setting(string value, params string[] messages)
    {
        ProjectTraits traits = new() { Properties = ImmutableDictionary<string, string>.Empty.Add("FactumMinimumOrigins", value) };
        ImmutableArray<Diagnostic> diagnostics = await RoslynRun.Generate(Tribune + "=== origins.facts\nsource minutes \"Minutes\"\nfirm books \"Harbour Books\" {\n founded 1987 [minutes]\n}\n", traits).AnalyzeAsync();
        Assert.Equal(messages, diagnostics.Where(diagnostic => diagnostic.Id == "FACT9004").Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal));
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == "FACT3030");
    }

    [Fact]
    public async Task FactFilesMissing()
    {
        Assert.Empty(await RoslynRun.Generate("=== Program.cs\nclass Program { }").AnalyzeAsync());
        ProjectTraits traits = new() { Properties = ImmutableDictionary<string, string>.Empty.Add("FactumRequireFacts", "true") };
        Assert.Equal(["error FACT9005"], Show(await RoslynRun.Generate("=== Program.cs\nclass Program { }", traits).AnalyzeAsync()));
    }

    [Fact]
    public async Task A_document_that_nothing_names_is_not_read()
    {
        RoslynRun run = RoslynRun.Generate(Tribune + "=== README.md\nNot a document.\n");
        await run.AnalyzeAsync();
        Assert.Equal(0, run.Project.Texts.Single(text => text.Path.EndsWith("README.md", StringComparison.Ordinal)).Reads);
    }

    [Fact]
    public async Task Without_fact_files_no_document_is_read()
    {
        RoslynRun run = RoslynRun.Generate("=== documents/a.txt\nText.\n");
        await run.AnalyzeAsync();
        Assert.All(run.Project.Texts, text => Assert.Equal(0, text.Reads));
    }

    [Fact]
    public async Task FactFileNotText()
    {
        RoslynProject project = RoslynProject.Create("=== Program.cs\nclass Program { }");
        Microsoft.CodeAnalysis.Text.SourceText text = Microsoft.CodeAnalysis.Text.SourceText.From(new MemoryStream([.. "person zu \"Z"u8, 0xFC, .. "rich\"\n"u8]), System.Text.Encoding.Latin1);
        RoslynRun run = RoslynRun.Generate(project.With([new TestText(RoslynProject.Directory + "a.facts", text)]));
        Assert.Contains("a.facts(1,1): error FACT9003", Show(await run.AnalyzeAsync()));
    }

    [Fact]
    public async Task Many_at_once_say_the_same()
    {
        RoslynRun run = RoslynRun.Generate(Wrong);
        string[][] all = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () => Show(await run.AnalyzeAsync()).ToArray())));
        Assert.All(all, one => Assert.Equal(all[0], one));
    }

    /// <summary>The summary has no place and is not what is tested, so it is set off.</summary>
    [Fact]
    public async Task The_testing_library_runs_it_too()
    {
        CSharpAnalyzerTest<FactAnalyzer, DefaultVerifier> test = new()
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            TestCode = "class Program { }",
            DisabledDiagnostics = { "FACT9002" },
        };
        test.TestState.AdditionalReferences.AddRange(References.Framework);
        test.TestState.AdditionalFiles.Add(("/0/a.facts", "firm steam-works \"Steam Works\" {\n    revenue {|FACT0007:$|}100\n}\n"));
        await test.RunAsync();
    }

    private static IEnumerable<string> Show(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(RoslynRun.Show);
}
