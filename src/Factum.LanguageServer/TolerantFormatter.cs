using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Factum.LanguageServer.Protocol;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace Factum.LanguageServer;

/// <summary>Reads and writes messages; one whose frame is whole and whose content is not is logged and passed over, because the next one may be good.</summary>
internal sealed class TolerantFormatter : SystemTextJsonFormatter, IJsonRpcMessageTextFormatter
{
    /// <summary>A notification that nobody answers: those that begin with <c>$/</c> may be ignored.</summary>
    private const string Unreadable = "$/factum/unreadable";

    private readonly ServerLog log;

    public TolerantFormatter(ServerLog log)
    {
        this.log = log;
        JsonSerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        JsonSerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        JsonSerializerOptions.TypeInfoResolver = JsonTypeInfoResolver.Combine(ProtocolJson.Default, new DefaultJsonTypeInfoResolver());
    }

    JsonRpcMessage IJsonRpcMessageFormatter.Deserialize(ReadOnlySequence<byte> contentBuffer) => Read(contentBuffer, Encoding.UTF8);

    JsonRpcMessage IJsonRpcMessageTextFormatter.Deserialize(ReadOnlySequence<byte> contentBuffer, Encoding encoding) => Read(contentBuffer, encoding);

    private JsonRpcMessage Read(ReadOnlySequence<byte> content, Encoding encoding)
    {
        try
        {
            return Deserialize(content, encoding);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException or NotSupportedException or ArgumentException or KeyNotFoundException)
        {
            log.Error($"a message of {content.Length} bytes cannot be read: {exception.Message}");
            return new JsonRpcRequest { Method = Unreadable };
        }
    }
}
