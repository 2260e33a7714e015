using System.Collections.Immutable;
using Factum.Rules;
using Factum.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Factum.Roslyn.CodeFixes;

/// <summary>All of a rule at once: in a file, a project, a solution.</summary>
public sealed class FixAllTests
{
    private const string Wrong = "firm f \"F\" {\n    revenue 5,000 USD\n    revenue 6,000 USD\n}\n", Right = "firm f \"F\" {\n    revenue 5_000 USD\n    revenue 6_000 USD\n}\n";
    private const string Others = "=== b.facts\nfirm g \"G\" {\n    revenue 7,000 USD\n}\n";

    [Theory]
    [InlineData(0, false, false)]
    [InlineData(1, true, false)]
    [InlineData(2, true, true)]
    public async Task Actions_beside_the_fix_mend_a_file_a_project_and_a_solution(int action, bool mendsProject, bool mendsSolution)
    {
        using EditorProject project = EditorProject.Open("=== a.facts\n" + Wrong + Others);
        project.AddProject("=== c.facts\nfirm h \"H\" {\n    revenue 8,000 USD\n}\n", "other");
        CodeAction bulk = Assert.Single(await project.OfferAsync((await project.AnalyzeAsync())[0]), action => !action.NestedActions.IsEmpty);
        Assert.Equal("Mend every FACT0008", bulk.Title);
        Assert.Equal(["In this file", "In the project", "In the solution"], bulk.NestedActions.Select(nested => nested.Title));

        await project.ApplyAsync(bulk.NestedActions[action]);
        Assert.Equal(Right, project.TextOf("a.facts"));
        Assert.Equal(mendsProject, project.TextOf("b.facts").Contains("7_000", StringComparison.Ordinal));
        Assert.Equal(mendsSolution, project.TextOf("/other/c.facts").Contains("8_000", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(FixAllScope.Project, false)]
    [InlineData(FixAllScope.Solution, true)]
    public async Task A_host_mends_by_the_provider(FixAllScope scope, bool mendsSolution)
    {
        using EditorProject project = EditorProject.Open("=== a.facts\n" + Wrong + Others);
        project.AddProject("=== c.facts\nfirm h \"H\" {\n    revenue 8,000 USD\n}\n", "other");
        await project.ApplyAsync((await FixAllAsync(project, scope, "FACT0008", "FACT0008:all"))!);
        Assert.Equal(Right, project.TextOf("a.facts"));
        Assert.Contains("7_000", project.TextOf("b.facts"), StringComparison.Ordinal);
        Assert.Equal(mendsSolution, project.TextOf("/other/c.facts").Contains("8_000", StringComparison.Ordinal));
    }

    /// <summary>Several on one line are reported one by one, so each needs a round of its own.</summary>
    [Fact]
    public async Task Locking_all_locks_all()
    {
        Rule rule = RuleList.All.Single(rule => rule.Name == "CitationNotLocked");
        using EditorProject project = EditorProject.Open(rule.Fires!);
        await project.ApplyAsync((await FixAllAsync(project, FixAllScope.Project, rule.Id, rule.Id + ":all"))!);
        Assert.DoesNotContain(await project.AnalyzeAsync(), diagnostic => diagnostic.Id == rule.Id);
        string[] lines = project.TextOf("facts.lock").Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
    }

    [Fact]
    public async Task What_the_author_has_to_choose_is_never_done_to_all()
    {
        using EditorProject project = EditorProject.Open("=== a.facts\nperson ada \"Ada\" {\n    agee 41\n}\n");
        ImmutableArray<CodeAction> offered = await project.OfferAsync((await project.AnalyzeAsync())[0]);
        CodeAction only = Assert.Single(offered);
        Assert.Null(await FixAllAsync(project, FixAllScope.Solution, "FACT1101", only.EquivalenceKey!));
    }

    [Fact]
    public void The_scopes_are_those_that_hosts_know_of_fact_files() =>
        Assert.Equal([FixAllScope.Project, FixAllScope.Solution], new FactCodeFixProvider().GetFixAllProvider().GetSupportedFixAllScopes());

    /// <summary>Held against every rule's own example.</summary>
    [Fact]
    public void No_fix_for_all_changes_digits_currencies_negations_or_names()
    {
        int count = 0;
        foreach (Rule rule in RuleList.All.Where(rule => rule.Fires is not null))
        {
            foreach (FactDiagnostic diagnostic in FactTest.Run(rule.Fires!).Diagnostics)
            {
                Assert.True(diagnostic.Fixes.Count(fix => fix.IsForAll) <= 1, diagnostic.ToString());
                foreach (TextEdit edit in diagnostic.Fixes.Where(fix => fix.IsForAll).SelectMany(fix => fix.Edits).Where(edit => edit.Site.File.Path != "facts.lock"))
                {
                    Assert.Equal(Essence(edit.Site.File.ToString(edit.Site.Span)), Essence(edit.NewText));
                    count++;
                }
            }
        }

        Assert.True(count >= 5);
    }

    /// <summary>Letters in one case and digits: what remains where only the way of writing differs. A plural's s is the one letter that may go.</summary>
    private static string Essence(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant().TrimEnd('s');

    private static Task<CodeAction?> FixAllAsync(EditorProject project, FixAllScope scope, string id, string key) =>
        new FactCodeFixProvider().GetFixAllProvider().GetFixAsync(new FixAllContext(project.Solution.GetProject(project.Id)!, new FactCodeFixProvider(), scope, key, [id], new Silent(), CancellationToken.None));

    /// <summary>The provider asks the check and not the host.</summary>
    private sealed class Silent : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
