using Factum.LanguageServer.Protocol;
using Factum.LanguageServer.Text;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>textDocument/didClose</c> and <c>didSave</c>: what is on disk is read again.</summary>
internal sealed class DidCloseVerb(Session session)
{
    [JsonRpcMethod("textDocument/didClose", UseSingleObjectParameterDeserialization = true)]
    public void DidClose(NamedFileParams parameters)
    {
        if (!session.IsRunning || parameters.TextDocument?.Uri is not { } uri || !session.Workspace.IsOpen(uri))
            session.Log.Warning("'textDocument/didClose' of a file that is not open was ignored");
        else
        {
            session.Workspace.Close(uri);
            session.Passages.Forget(uri);
        }
    }

    [JsonRpcMethod("textDocument/didSave", UseSingleObjectParameterDeserialization = true)]
    public void DidSave(NamedFileParams parameters)
    {
        if (session.IsRunning && parameters.TextDocument?.Uri is { } uri && FileUri.PathOf(uri) is { } path)
            session.Workspace.Refresh(path);
    }
}
