using Factum.LanguageServer.Protocol;
using Factum.LanguageServer.Text;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>workspace/didChangeWorkspaceFolders</c></summary>
internal sealed class WorkspaceFoldersVerb(Session session)
{
    [JsonRpcMethod("workspace/didChangeWorkspaceFolders", UseSingleObjectParameterDeserialization = true)]
    public void DidChangeWorkspaceFolders(WorkspaceFoldersParams parameters)
    {
        if (!session.IsRunning)
            return;
        foreach (string folder in PathsOf(parameters.Event?.Removed))
            session.Workspace.RemoveFolder(folder);
        foreach (string folder in PathsOf(parameters.Event?.Added))
            session.Workspace.AddFolder(folder);
    }

    private static IEnumerable<string> PathsOf(IReadOnlyList<WorkspaceFolder>? folders) =>
        (folders ?? []).Select(folder => FileUri.PathOf(folder.Uri)).OfType<string>().Select(Path.TrimEndingDirectorySeparator);
}
