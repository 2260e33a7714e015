using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Factum.LanguageServer.Protocol;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace Factum.LanguageServer;

/// <summary>Reads and writes messages; one whose frame is whole and whose content is not, or that answers what nobody asked, is logged and passed over, because the next one may be good.</summary>
internal sealed class TolerantFormatter : SystemTextJsonFormatter, IJsonRpcMessageTextFormatter
{
    /// <summary>A notification that nobody answers: those that begin with <c>$/</c> may be ignored.</summary>
    private const string Unreadable = "$/factum/unreadable";

    private readonly ServerLog log;
    private readonly HashSet<RequestId> asked = [];

    public TolerantFormatter(ServerLog log)
    {
        this.log = log;
        JsonSerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        JsonSerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        JsonSerializerOptions.TypeInfoResolver = JsonTypeInfoResolver.Combine(ProtocolJson.Default, new DefaultJsonTypeInfoResolver());
    }

    JsonRpcMessage IJsonRpcMessageFormatter.Deserialize(ReadOnlySequence<byte> contentBuffer) => Read(contentBuffer, Encoding.UTF8);

    JsonRpcMessage IJsonRpcMessageTextFormatter.Deserialize(ReadOnlySequence<byte> contentBuffer, Encoding encoding) => Read(contentBuffer, encoding);

    void IJsonRpcMessageFormatter.Serialize(IBufferWriter<byte> bufferWriter, JsonRpcMessage message)
    {
        if (message is JsonRpcRequest { IsResponseExpected: true } request)
        {
            lock (asked)
                asked.Add(request.RequestId);
        }

        Serialize(bufferWriter, message);
    }

    private JsonRpcMessage Read(ReadOnlySequence<byte> content, Encoding encoding)
    {
        try
        {
            return Deserialize(content, encoding) is var message && IsExpected(message) ? message : new JsonRpcRequest { Method = Unreadable };
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException or NotSupportedException or ArgumentException or KeyNotFoundException)
        {
            log.Error($"a message of {content.Length} bytes cannot be read: {exception.Message}");
            return new JsonRpcRequest { Method = Unreadable };
        }
    }

    /// <summary>An answer to no question would end the connection.</summary>
    private bool IsExpected(JsonRpcMessage message)
    {
        RequestId? answered = message switch
        {
            JsonRpcResult result => result.RequestId,
            JsonRpcError error => error.RequestId,
            _ => null,
        };
        if (answered is not { } id)
            return true;
        lock (asked)
        {
            if (asked.Remove(id))
                return true;
        }

        log.Warning($"an answer to '{id}', which was not asked, was ignored");
        return false;
    }
}
