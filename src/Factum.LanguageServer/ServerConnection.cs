using System.Text.Json;
using Microsoft.VisualStudio.Threading;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace Factum.LanguageServer;

/// <summary>A connection that takes messages in the order in which they arrive, and logs what a request fails of.</summary>
internal sealed class ServerConnection : JsonRpc
{
    private readonly ServerLog log;

    public ServerConnection(IJsonRpcMessageHandler handler, ServerLog log)
        : base(handler)
    {
        this.log = log;

        // An edit is applied before the request behind it looks at the text: a verb runs in turn up to its first await, and beside the others from there.
        SynchronizationContext = new NonConcurrentSynchronizationContext(sticky: false);
        CancelLocallyInvokedMethodsWhenConnectionIsClosed = true;
    }

    protected override JsonRpcError.ErrorDetail CreateErrorDetails(JsonRpcRequest request, Exception exception)
    {
        if (exception is JsonException)
        {
            log.Warning($"'{request.Method}' has parameters that cannot be read: {exception.Message}");
            return new JsonRpcError.ErrorDetail { Code = JsonRpcErrorCode.InvalidParams, Message = exception.Message };
        }

        if (exception is not (OperationCanceledException or LocalRpcException))
            log.Error($"'{request.Method}' failed: {exception}");
        return base.CreateErrorDetails(request, exception);
    }
}
