using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Factum.Roslyn.CodeFixes;

/// <summary>For hosts that mend a project or a solution at once. A document's scope is one of C# documents; <see cref="BulkFix.ActionsFor"/> has a file's.</summary>
internal sealed class FactFixAllProvider : FixAllProvider
{
    public static FactFixAllProvider Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    /// <summary>Null where the fix is one that the author has to choose.</summary>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        CodeAction? action = FixKeys.IsForAll(fixAllContext.CodeActionEquivalenceKey)
            ? CodeAction.Create("Mend every " + string.Join(", ", fixAllContext.DiagnosticIds.OrderBy(id => id, StringComparer.Ordinal)), cancellation => ApplyAsync(fixAllContext, cancellation), fixAllContext.CodeActionEquivalenceKey)
            : null;
        return Task.FromResult(action);
    }

    private static Task<Solution> ApplyAsync(FixAllContext context, CancellationToken cancellation)
    {
        IReadOnlyList<ProjectId> projects = context.Scope == FixAllScope.Solution ? context.Solution.ProjectIds : [context.Project.Id];
        return new BulkFix(context.DiagnosticIds).ApplyAsync(context.Solution, projects, file: null, cancellation);
    }
}
