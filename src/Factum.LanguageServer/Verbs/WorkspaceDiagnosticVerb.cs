using Factum.LanguageServer.Checking;
using Factum.LanguageServer.Protocol;
using Factum.LanguageServer.Workspaces;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>workspace/diagnostic</c>: of files that are not open too.</summary>
internal sealed class WorkspaceDiagnosticVerb(Session session)
{
    [JsonRpcMethod("workspace/diagnostic", UseSingleObjectParameterDeserialization = true)]
    public async Task<WorkspaceDiagnosticReport> WorkspaceDiagnostic(WorkspaceDiagnosticParams parameters, CancellationToken cancellation)
    {
        session.RequireRunning();
        Dictionary<string, string> known = new(StringComparer.Ordinal);
        foreach (PreviousResult result in parameters.PreviousResultIds ?? [])
            known[result.Uri] = result.Value;
        List<DiagnosticReport> reports = [];
        foreach (Project project in session.Features.ShowsDiagnostics ? session.Workspace.AllProjects : [])
        {
            CheckedProject newest = await project.Checks.Newest(cancellation).ConfigureAwait(false);
            reports.AddRange(session.Reports.OfAll(session.Told(newest), known));
        }

        return new WorkspaceDiagnosticReport(reports);
    }
}
