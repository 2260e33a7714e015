using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Factum.Roslyn;

/// <summary>What an edit makes the generator do again: a table of edits and steps.</summary>
public sealed class FactGeneratorCachingTests
{
    private const string Ada = """
        according to tribune

        person ada "Ada Byron" {
            age 28 ["Ada Byron, the 28-year-old engineer"]
        }
        """;

    private const string Start = $$"""
        === a.facts
        {{Ada}}
        === b.facts
        person charles "Charles Babbage" {
            works-with ada [tribune: "Charles Babbage works with Ada Byron"]
        }
        === sources.facts
        source tribune "The Tribune" {
            document "tribune.txt"
        }
        === documents/tribune.txt
        Ada Byron, the 28-year-old engineer, leads the works. Charles Babbage works with Ada Byron.
        === Program.cs
        class Program { }
        """;

    /// <summary>Units compare place by place, so a file that is added or removed moves the shards behind it too.</summary>
    public static TheoryData<string, string> Table => new()
    {
        { "nothing", "Parse: 3 Cached; Check: 1 Cached; Shards: 9 Cached; Emit: 0 of 9" },
        { "blank line", "Parse: 1 Unchanged, 2 Cached; Check: 1 Cached; Shards: 9 Cached; Emit: 0 of 9" },
        { "comment", "Parse: 1 Unchanged, 2 Cached; Check: 1 Cached; Shards: 9 Cached; Emit: 0 of 9" },
        { "value", "Parse: 1 Modified, 2 Cached; Check: 1 Modified; Shards: 1 Modified, 8 Unchanged; Emit: 1 of 9" },
        { "name of an entity", "Parse: 1 Modified, 2 Cached; Check: 1 Modified; Shards: 3 Modified, 6 Unchanged; Emit: 3 of 9" },
        { "document", "Parse: 3 Cached; Check: 1 Modified; Shards: 2 Modified, 7 Unchanged; Emit: 2 of 9" },
        { "file added", "Parse: 1 New, 3 Cached; Check: 1 Modified; Shards: 1 New, 3 Modified, 6 Unchanged; Emit: 4 of 10" },
        { "file removed", "Parse: 2 Cached, 1 Removed; Check: 1 Modified; Shards: 3 Modified, 5 Unchanged, 1 Removed; Emit: 3 of 8" },
        { "unrelated C#", "Parse: 3 Cached; Check: 1 Cached; Shards: 9 Cached; Emit: 0 of 9" },
        { "unrelated option", "Parse: 3 Cached; Check: 1 Cached; Shards: 9 Cached; Emit: 0 of 9" },
        { "namespace", "Parse: 3 Cached; Check: 1 Modified; Shards: 9 Modified; Emit: 9 of 9" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void An_edit_redoes_what_depends_on_it(string edit, string expected)
    {
        RoslynProject project = RoslynProject.Create(Start);
        GeneratorDriver driver = RoslynRun.CreateDriver(project).RunGenerators(project.Compilation);
        (driver, Compilation compilation) = Apply(edit, driver, project);
        driver = driver.RunGenerators(compilation);
        Assert.Equal(expected, Caching.Show(driver, Steps.Parse, Steps.Check, Steps.Shards));
    }

    [Fact]
    public void The_table_would_notice_a_generator_that_caches_nothing()
    {
        RoslynProject project = RoslynProject.Create(Start);
        GeneratorDriver driver = RoslynRun.CreateDriver(project, new ForgetfulGenerator()).RunGenerators(project.Compilation);
        driver = driver.RunGenerators(project.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Other { }", project.ParseOptions)));
        Assert.Equal("Parse: 3 Modified; Emit: 3 of 3", Caching.Show(driver, Steps.Parse));
    }

    private static (GeneratorDriver Driver, Compilation Compilation) Apply(string edit, GeneratorDriver driver, RoslynProject project) => edit switch
    {
        "nothing" => (driver, project.Compilation),
        "blank line" => (Replace(driver, project, "a.facts", "\n\n" + Ada.Replace("person", "\n\n  person")), project.Compilation),
        "comment" => (Replace(driver, project, "a.facts", "// Ada.\n" + Ada), project.Compilation),
        "value" => (Replace(driver, project, "a.facts", Ada.Replace("age 28", "age 29")), project.Compilation),
        "name of an entity" => (Replace(driver, project, "a.facts", Ada.Replace("person ada ", "person ada-byron ")), project.Compilation),
        "document" => (Replace(driver, project, "documents/tribune.txt", "\n\nAda Byron, the 28-year-old engineer, leads the works. Charles Babbage works with Ada Byron."), project.Compilation),
        "file added" => (driver.AddAdditionalTexts([new TestText(RoslynProject.Directory + "c.facts", "person byron \"Lord Byron\"\n")]), project.Compilation),
        "file removed" => (driver.RemoveAdditionalTexts([project.Texts.Single(text => text.Path.EndsWith("b.facts", StringComparison.Ordinal))]), project.Compilation),
        "unrelated C#" => (driver, project.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Other { }", project.ParseOptions))),
        "unrelated option" => (driver.WithUpdatedAnalyzerConfigOptions(new TestOptions(ImmutableDictionary<string, string>.Empty.Add("Other", "x"), [])), project.Compilation),
        "namespace" => (driver.WithUpdatedAnalyzerConfigOptions(new TestOptions(ImmutableDictionary<string, string>.Empty.Add("FactumNamespace", "Other.Space"), [])), project.Compilation),
        _ => throw new ArgumentException(edit),
    };

    private static GeneratorDriver Replace(GeneratorDriver driver, RoslynProject project, string path, string text)
    {
        TestText old = project.Texts.Single(candidate => candidate.Path == RoslynProject.Directory + path);
        return driver.ReplaceAdditionalText(old, new TestText(old.Path, text));
    }
}

/// <summary>Everything that a generator should not do: the compilation in its pipeline, and values that compare by reference.</summary>
internal sealed class ForgetfulGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<string[]> files = context.AdditionalTextsProvider.Where(text => text.Path.EndsWith(".facts", StringComparison.Ordinal))
            .Combine(context.CompilationProvider).Select((pair, cancellation) => new[] { pair.Left.Path, pair.Left.GetText(cancellation)!.ToString() }).WithTrackingName(Steps.Parse);
        context.RegisterSourceOutput(files, (output, file) => output.AddSource(file[0].Replace('/', '_') + ".g.cs", SourceText.From("// " + file[1].Length, Encoding.UTF8)));
    }
}
