using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>shutdown</c> and <c>exit</c>.</summary>
internal sealed class ShutdownVerb(Session session)
{
    [JsonRpcMethod("shutdown")]
    public object? Shutdown()
    {
        session.Shutdown();
        return null;
    }

    [JsonRpcMethod("exit")]
    public void Exit() => session.Exit();
}
