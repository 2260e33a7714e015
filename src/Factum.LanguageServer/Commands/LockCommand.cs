using System.Globalization;
using System.Text;
using Factum.Cli.Files;
using Factum.Evidence.Lock;
using Factum.LanguageServer.Checking;
using Factum.LanguageServer.Protocol;
using Factum.LanguageServer.Workspaces;
using Factum.Text;

namespace Factum.LanguageServer.Commands;

/// <summary><c>factum.lock</c>: what the tool's <c>factum lock</c> does, for the project of a file.</summary>
internal sealed class LockCommand(Session session)
{
    private const string LockName = "facts.lock";

    public async Task<LockResult> Run(string uri, CancellationToken cancellation)
    {
        Project project = session.Workspace.Find(uri)?.Project ?? throw Refusal.Because($"'{uri}' is of no project");
        string path = project.Paths.LockPath;
        CheckedProject newest = await project.Checks.Newest(cancellation).ConfigureAwait(false);
        if (newest.Project.Input.Files.IsEmpty)
            throw Refusal.Because($"'{project.Paths.Root}' has no fact files: open one of the project whose facts are to be locked");
        if (LockLoss.ReasonOf(path, newest.Project.Input, newest.Set) is { } loss)
            throw Refusal.Because(loss);
        string text = LockWriter.Write(newest.Set, newest.Project.Input);
        bool isChanged = await Write(project, path, text).ConfigureAwait(false);
        EvidenceSummary summary = newest.Set.Summary;
        int locked = summary.VerifiedByText + summary.VerifiedByLock;
        return new LockResult(path, locked, Message(isChanged, summary));
    }

    /// <summary>A lock that the client has open is the client's to change, so that its text and the file do not part.</summary>
    private async Task<bool> Write(Project project, string path, string text)
    {
        if (project.FindOpen(LockName) is { } open && session.Features.AppliesEdits && session.Client is { } client)
        {
            SourceFile file = open.File;
            if (file.Text.Span.SequenceEqual(text))
                return false;
            WorkspaceEdit edit = new() { Changes = new Dictionary<string, IReadOnlyList<RangeEdit>> { [open.Uri] = [new RangeEdit(session.Positions.RangeOf(file, new TextSpan(0, file.Text.Length)), text)] } };
            ApplyEditResult answer = await client.Ask<ApplyEditResult>("workspace/applyEdit", new ApplyEditParams("Lock the evidence", edit)).ConfigureAwait(false);
            return answer.Applied ? true : throw Refusal.Because($"the editor did not change '{path}': {answer.FailureReason ?? "it gave no reason"}");
        }

        byte[] bytes = Encoding.UTF8.GetBytes(text);
        if (File.Exists(path) && (await File.ReadAllBytesAsync(path).ConfigureAwait(false)).AsSpan().SequenceEqual(bytes))
            return false;
        if (AtomicFile.Replace(path, bytes) is { } refusal)
            throw Refusal.Because($"'{path}': {refusal}");
        session.Workspace.Refresh(path);
        return true;
    }

    private static string Message(bool isChanged, EvidenceSummary summary) => string.Create(
        CultureInfo.InvariantCulture,
        $"{LockName} {(isChanged ? "written" : "unchanged")}: locked {summary.VerifiedByText} {(summary.VerifiedByText == 1 ? "citation" : "citations")}, kept {summary.VerifiedByLock}, left out {summary.Unchecked} unchecked and {summary.Failed} failed");
}
