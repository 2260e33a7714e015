using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Factum.Roslyn.CodeFixes;

/// <summary>A project as text, a rule, the title of a fix, and the text that comes of it; and what is offered nothing.</summary>
public sealed class FixTests
{
    [Theory]
    [InlineData("person ada \"Ada\" {\n    zzzzzz 1\n}\n", "FACT1101", null, null)]
    [InlineData("person ada \"Ada\" {\n    agee 41\n}\n", "FACT1101", "Change 'agee' to 'age'", "person ada \"Ada\" {\n    age 41\n}\n")]
    [InlineData("person Ada \"Ada\"\n", "FACT0004", "Change the name 'Ada' to 'ada'", "person ada \"Ada\"\n")]
    [InlineData("firm f \"F\" {\r\n    revenue 5,000,000 USD\r\n}\r\n", "FACT0008", "Write '5_000_000'", "firm f \"F\" {\r\n    revenue 5_000_000 USD\r\n}\r\n")]
    [InlineData("firm f \"F\" {\n    revenue 5 usd\n}\n", "FACT0019", "Write 'USD'", "firm f \"F\" {\n    revenue 5 USD\n}\n")]
    public async Task A_fix_writes(string text, string rule, string? title, string? expected)
    {
        using EditorProject project = EditorProject.Open("=== a.facts\n" + text);
        ImmutableArray<CodeAction> offered = await project.OfferAsync(rule);
        Assert.Equal(title is null ? [] : [title], offered.Select(action => action.Title));
        if (expected is null)
            return;
        await project.ApplyAsync(offered[0]);
        Assert.Equal(expected, project.TextOf("a.facts"));
    }

    [Fact]
    public async Task A_lock_is_edited_from_the_fact_file_that_cites()
    {
        string text = Rules.RuleList.All.Single(rule => rule.Name == "CitationNotLocked").Fires!;
        using EditorProject project = EditorProject.Open(text);
        string before = project.TextOf("facts.lock");
        await project.ApplyAsync((await project.OfferAsync("FACT2023"))[0]);
        Assert.True(project.TextOf("facts.lock").Length > before.Length);
        Assert.DoesNotContain(await project.AnalyzeAsync(), diagnostic => diagnostic.Id == "FACT2023");
    }

    [Fact]
    public async Task A_file_that_changed_since_is_offered_nothing_for_what_was_shown()
    {
        using EditorProject project = EditorProject.Open("=== a.facts\nperson ada \"Ada\" {\n    agee 41\n}\n");
        Diagnostic shown = Assert.Single(await project.AnalyzeAsync());
        project.Type("a.facts", "// A line before.\nperson ada \"Ada\" {\n    agee 41\n}\n");
        Assert.Empty(await project.OfferAsync(shown));
        project.Type("a.facts", "person ada \"Ada\" {\n    age 41\n}\n");
        Assert.Empty(await project.OfferAsync(shown));
    }

    [Fact]
    public async Task A_csharp_document_is_offered_nothing()
    {
        using EditorProject project = EditorProject.Open("=== a.facts\nperson ada \"Ada\" {\n    agee 41\n}\n=== Program.cs\nclass Program;\n");
        Diagnostic shown = Assert.Single(await project.AnalyzeAsync());
        Assert.Empty(await EditorProject.OfferAsync(project.Document("Program.cs"), shown));
    }

    [Fact]
    public void The_provider_is_exported_for_fact_files_alone()
    {
        ExportCodeFixProviderAttribute export = Assert.Single(typeof(FactCodeFixProvider).GetCustomAttributes(inherit: false).OfType<ExportCodeFixProviderAttribute>());
        Assert.Equal(nameof(TextDocumentKind.AdditionalDocument), Assert.Single(export.DocumentKinds));
        Assert.Equal(".facts", Assert.Single(export.DocumentExtensions!));
        Assert.Equal(LanguageNames.CSharp, Assert.Single(export.Languages));
    }

    [Theory]
    [InlineData("")]
    [InlineData("}}}} @@@ \"\\q")]
    [InlineData("person {{{{ [ \"\\q\" agee 1,2,3\nPerson Ada \"x\ny\" {\n  age 5x [\"a\\zb\"\n")]
    [InlineData("person ada \"\uD800\" { agee \0 }")]
    public async Task Broken_files_break_nothing(string text)
    {
        using EditorProject project = EditorProject.Open("=== a.facts\n" + text + "\n=== b.facts\nperson bob \"Bob\" {\n    agee 1\n}\n");
        foreach (Diagnostic shown in await project.AnalyzeAsync())
        {
            Solution before = project.Solution;
            foreach (CodeAction action in (await project.OfferAsync(shown)).SelectMany(action => action.NestedActions.IsEmpty ? [action] : action.NestedActions))
            {
                await project.ApplyAsync(action);
                await project.AnalyzeAsync();
                project.UndoTo(before);
            }
        }
    }

    [Fact]
    public async Task What_the_project_switches_off_is_not_mended()
    {
        using EditorProject project = EditorProject.Open("=== a.facts\nperson ada \"Ada\" {\n    agee 41\n}\n");
        Diagnostic shown = Assert.Single(await project.AnalyzeAsync());
        using EditorProject silent = EditorProject.Open("=== a.facts\nperson ada \"Ada\" {\n    agee 41\n}\n=== .editorconfig\nroot = true\n[*.facts]\nfacts.FACT1101.severity = none\n");
        Assert.Empty(await silent.AnalyzeAsync());
        Assert.Empty(await silent.OfferAsync(shown));
    }

    [Fact]
    public async Task Keys_and_titles_are_the_same_each_time()
    {
        List<string> seen = [];
        for (int i = 0; i < 2; i++)
        {
            using EditorProject project = EditorProject.Open("=== a.facts\nfirm f \"F\" {\n    revenue 5,000 USD\n}\n");
            seen.Add(string.Join(' ', (await project.OfferAsync((await project.AnalyzeAsync())[0])).Select(action => $"{action.Title}={action.EquivalenceKey}")));
        }

        Assert.Equal("Write '5_000'=FACT0008:all", seen[0].Split(" Mend")[0]);
        Assert.Equal(seen[0], seen[1]);
    }
}
