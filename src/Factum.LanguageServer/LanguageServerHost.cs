using Factum.LanguageServer.Checking;
using Factum.LanguageServer.Verbs;
using StreamJsonRpc;

namespace Factum.LanguageServer;

/// <summary>Runs the language server over a pair of streams.</summary>
public static class LanguageServerHost
{
    /// <returns>0 where the client said goodbye (<c>shutdown</c>, then <c>exit</c>), else 1.</returns>
    public static async Task<int> RunAsync(Stream input, Stream output, LanguageServerOptions options, CancellationToken cancellation = default)
    {
        ServerLog log = new(options.Log);
        Rehearsal.Begin(log);
        using Session session = new(log, options);
        using TolerantFormatter formatter = new(log);
        using JsonRpc connection = new ServerConnection(new HeaderDelimitedMessageHandler(output, input, formatter), log);
        session.Client = new Client(connection, log);
        foreach (object verb in VerbList.For(session))
            connection.AddLocalRpcTarget(verb, new JsonRpcTargetOptions { DisposeOnDisconnect = false });
        using CancellationTokenRegistration stop = cancellation.Register(connection.Dispose);
        connection.StartListening();
        int code = await session.Ended(connection.Completion).ConfigureAwait(false);
        log.Info($"the server ends with {code}");
        return code;
    }
}
