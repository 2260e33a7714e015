using System.Collections.Immutable;
using System.Composition;
using Factum.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Factum.Roslyn.CodeFixes;

/// <summary>The core's fixes in fact files of a C# project, as corrections that an editor offers.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(FactCodeFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".facts"])]
[Shared]
public sealed class FactCodeFixProvider : CodeFixProvider
{
    /// <summary>All: which of them can be mended is said by the core, case by case.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. RuleList.All.Select(rule => rule.Id)];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FactFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        TextDocument document = context.TextDocument;
        if (!FactProject.IsFactFile(document) || await FactProject.CheckAsync(document.Project, context.CancellationToken).ConfigureAwait(false) is not { } project)
            return;
        ImmutableArray<FactDiagnostic> found = project.In(document, context.CancellationToken);
        foreach (Diagnostic shown in context.Diagnostics)
        {
            // What was shown may be of an older text: nothing is mended but what is wrong now.
            if (found.FirstOrDefault(diagnostic => FactProject.AreSame(diagnostic, shown)) is not { } diagnostic)
                continue;
            foreach (Fix fix in diagnostic.Fixes.Where(project.CanApply))
            {
                context.RegisterCodeFix(CodeAction.Create(fix.Title, cancellation => project.ApplyAsync(fix.Edits, cancellation), FixKeys.Of(diagnostic.Rule, fix)), shown);
                if (fix.IsForAll)
                    context.RegisterCodeFix(BulkFix.ActionsFor(document, diagnostic.Rule), shown);
            }
        }
    }
}
