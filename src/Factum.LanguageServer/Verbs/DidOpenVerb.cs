using Factum.LanguageServer.Protocol;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>textDocument/didOpen</c>: from here on the client's text counts, not the disk's.</summary>
internal sealed class DidOpenVerb(Session session)
{
    [JsonRpcMethod("textDocument/didOpen", UseSingleObjectParameterDeserialization = true)]
    public void DidOpen(DidOpenParams parameters)
    {
        if (!session.IsRunning || parameters.TextDocument is not { Uri: not null, Text: not null } document)
        {
            session.Log.Warning("'textDocument/didOpen' came at the wrong time or without a text; it was ignored");
            return;
        }

        if (session.Workspace.IsOpen(document.Uri))
            session.Log.Warning($"'{document.Uri}' was opened a second time; the newer text counts");
        session.Workspace.Open(document);
    }
}
