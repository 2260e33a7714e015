using StreamJsonRpc;

namespace Factum.LanguageServer;

/// <summary>What the server sends of its own accord. A client that has gone is no error: there is nobody left to tell.</summary>
internal sealed class Client(JsonRpc connection, ServerLog log)
{
    public void Notify(string method, object parameters) => Observe(connection.NotifyWithParameterObjectAsync(method, parameters));

    /// <summary>Asks for something whose answer does not matter.</summary>
    public void Request(string method, object? parameters) => Observe(parameters is null ? connection.InvokeAsync(method) : connection.InvokeWithParameterObjectAsync(method, parameters));

    /// <summary>Asks, and waits for the answer.</summary>
    public Task<T> Ask<T>(string method, object parameters) => connection.InvokeWithParameterObjectAsync<T>(method, parameters);

    private async void Observe(Task sending)
    {
        try
        {
            await sending.ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is ObjectDisposedException or ConnectionLostException or IOException or OperationCanceledException)
        {
            // The client has gone. This comes first: a lost connection is a refusal too, and logging one is sending.
        }
        catch (RemoteRpcException exception)
        {
            log.Warning($"the client refused: {exception.Message}");
        }
    }
}
