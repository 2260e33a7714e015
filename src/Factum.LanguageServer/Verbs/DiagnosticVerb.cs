using Factum.LanguageServer.Checking;
using Factum.LanguageServer.Protocol;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>textDocument/diagnostic</c>: the client asks; the answer is of the text as it is when it is given.</summary>
internal sealed class DiagnosticVerb(Session session)
{
    [JsonRpcMethod("textDocument/diagnostic", UseSingleObjectParameterDeserialization = true)]
    public async Task<DiagnosticReport> Diagnostic(DocumentDiagnosticParams parameters, CancellationToken cancellation)
    {
        session.RequireRunning();
        if (!session.Features.ShowsDiagnostics || session.Workspace.Find(parameters.TextDocument.Uri) is not { } place)
            return new DiagnosticReport("full", "none") { Items = [] };
        // A client that is told to ask again need not wait for what it has not open.
        CheckedProject newest = await (session.Features.RefreshesDiagnostics ? place.Project.Checks.Soonest(cancellation) : place.Project.Checks.Newest(cancellation)).ConfigureAwait(false);
        return session.Reports.Of(session.Told(newest), place.Path, parameters.PreviousResultId);
    }
}
