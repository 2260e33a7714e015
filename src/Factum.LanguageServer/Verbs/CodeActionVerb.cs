using Factum.LanguageServer.Checking;
using Factum.LanguageServer.Protocol;
using Factum.LanguageServer.Workspaces;
using Factum.Rules;
using Factum.Text;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>textDocument/codeAction</c>: every edit that the core offers, and all safe ones of a file at once.</summary>
internal sealed class CodeActionVerb(Session session)
{
    [JsonRpcMethod("textDocument/codeAction", UseSingleObjectParameterDeserialization = true)]
    public async Task<IReadOnlyList<CodeAction>> CodeActions(CodeActionParams parameters, CancellationToken cancellation)
    {
        session.RequireRunning();
        if (session.Workspace.Find(parameters.TextDocument.Uri) is not { } place)
            return [];
        // An edit of an older text would do harm, so the newest check is waited for.
        CheckedProject newest = await place.Project.Checks.Newest(cancellation).ConfigureAwait(false);
        FactDiagnostic[] found = [.. newest.Diagnostics[place.Path]];
        List<CodeAction> actions = [];
        if (Wants(parameters, CodeActionKinds.QuickFix))
            actions.AddRange(found.Where(diagnostic => Touches(diagnostic, parameters.Range)).SelectMany(diagnostic => Fixes(newest, diagnostic)));
        if (Wants(parameters, CodeActionKinds.FixAll) && FixAll(newest, found) is { } all)
            actions.Add(all);
        return actions;
    }

    private IEnumerable<CodeAction> Fixes(CheckedProject project, FactDiagnostic diagnostic)
    {
        ShownDiagnostic shown = new DiagnosticTranslator(project.Project, session.Positions).Translate(diagnostic);
        foreach (Fix fix in diagnostic.Fixes)
        {
            if (Translate(project.Project, fix.Edits) is { } edit)
                yield return new CodeAction(fix.Title, CodeActionKinds.QuickFix, edit) { Diagnostics = [shown], IsPreferred = diagnostic.Fixes.Length == 1 ? true : null };
        }
    }

    /// <summary>What changes only the way of writing, in this file alone: what changes a claim or its evidence is for the author to choose, and a lock is not written by saving.</summary>
    private CodeAction? FixAll(CheckedProject project, IEnumerable<FactDiagnostic> found)
    {
        CombinedFixes combined = CombinedFixes.Of(found.SelectMany(diagnostic => diagnostic.Fixes.Where(fix => fix.IsForAll && fix.Edits.All(edit => edit.Site.File.Path == diagnostic.Site.File.Path))));
        return !combined.Edits.IsEmpty && Translate(project.Project, combined.Edits) is { } all ? new CodeAction("Mend all slips in this file", CodeActionKinds.FixAll, all) : null;
    }

    private WorkspaceEdit? Translate(ProjectSnapshot project, IEnumerable<TextEdit> edits) => session.EditOf(project, edits.Select(edit => (edit.Site, edit.NewText)));

    private bool Touches(FactDiagnostic diagnostic, PositionRange range)
    {
        TextSpan asked = session.Positions.SpanOf(diagnostic.Site.File, range);
        return diagnostic.Site.Span.Start <= asked.End && asked.Start <= diagnostic.Site.Span.End;
    }

    /// <summary>A kind that is asked for covers those below it: <c>source.fixAll</c> covers <c>source.fixAll.factum</c>.</summary>
    private static bool Wants(CodeActionParams parameters, string kind) =>
        parameters.Context?.Only is not { Count: > 0 } only || only.Any(asked => kind == asked || kind.StartsWith(asked + ".", StringComparison.Ordinal));
}
