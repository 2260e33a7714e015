using System.Collections.Immutable;
using Factum.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace Factum.Roslyn.CodeFixes;

/// <summary>Mends some rules wherever they fire, as far as their fixes may be applied together.</summary>
internal sealed class BulkFix(ImmutableHashSet<string> ruleIds)
{
    /// <summary>Fixes that touch each other need a round each; a text in which they never end is left half mended, not for ever.</summary>
    private const int MostRounds = 20;

    /// <summary>
    /// Actions beside the single fix, because hosts offer the scopes of a <see cref="Microsoft.CodeAnalysis.CodeFixes.FixAllProvider"/> in C# documents only.
    /// </summary>
    public static CodeAction ActionsFor(TextDocument document, Rule rule)
    {
        BulkFix bulk = new([rule.Id]);
        Solution solution = document.Project.Solution;
        ProjectId project = document.Project.Id;
        return CodeAction.Create(
            $"Mend every {rule.Id}",
            [
                CodeAction.Create("In this file", cancellation => bulk.ApplyAsync(solution, [project], document.Id, cancellation), rule.Id + ":file"),
                CodeAction.Create("In the project", cancellation => bulk.ApplyAsync(solution, [project], file: null, cancellation), rule.Id + ":project"),
                CodeAction.Create("In the solution", cancellation => bulk.ApplyAsync(solution, solution.ProjectIds, file: null, cancellation), rule.Id + ":solution"),
            ],
            isInlinable: false);
    }

    /// <summary>Mends one file where one is named, else every fact file of the projects.</summary>
    public async Task<Solution> ApplyAsync(Solution solution, IReadOnlyList<ProjectId> projects, DocumentId? file, CancellationToken cancellation)
    {
        foreach (ProjectId project in projects)
        {
            bool isDone = false;
            for (int round = 0; round < MostRounds && !isDone; round++)
                (solution, isDone) = await ApplyRoundAsync(solution.GetProject(project)!, file, cancellation).ConfigureAwait(false);
        }

        return solution;
    }

    private async Task<(Solution Solution, bool IsDone)> ApplyRoundAsync(Project project, DocumentId? file, CancellationToken cancellation)
    {
        if (project.Language != LanguageNames.CSharp || await FactProject.CheckAsync(project, cancellation).ConfigureAwait(false) is not { } facts)
            return (project.Solution, IsDone: true);
        IEnumerable<Fix> fixes = project.AdditionalDocuments
            .Where(document => FactProject.IsFactFile(document) && (file is null || document.Id == file))
            .SelectMany(document => facts.In(document, cancellation))
            .Where(diagnostic => ruleIds.Contains(diagnostic.Rule.Id))
            .SelectMany(diagnostic => diagnostic.Fixes)
            .Where(fix => fix.IsForAll && facts.CanApply(fix));
        CombinedFixes combined = CombinedFixes.Of(fixes);
        return (await facts.ApplyAsync(combined.Edits, cancellation).ConfigureAwait(false), combined.IsComplete || combined.Edits.IsEmpty);
    }
}
