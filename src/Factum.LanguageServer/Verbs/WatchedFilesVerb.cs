using Factum.LanguageServer.Protocol;
using Factum.LanguageServer.Text;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>workspace/didChangeWatchedFiles</c>: somebody else wrote a file.</summary>
internal sealed class WatchedFilesVerb(Session session)
{
    [JsonRpcMethod("workspace/didChangeWatchedFiles", UseSingleObjectParameterDeserialization = true)]
    public void DidChangeWatchedFiles(WatchedFilesParams parameters)
    {
        if (!session.IsRunning)
            return;
        foreach (FileEvent change in parameters.Changes ?? [])
        {
            if (FileUri.PathOf(change.Uri) is { } path)
                session.Workspace.Refresh(path);
        }
    }
}
