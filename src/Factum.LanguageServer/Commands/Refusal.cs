using StreamJsonRpc;

namespace Factum.LanguageServer.Commands;

/// <summary>The error reply to a command.</summary>
internal static class Refusal
{
    private const int InvalidParams = -32602, RequestFailed = -32803;

    /// <summary>A good request that cannot be done.</summary>
    public static LocalRpcException Because(string why) => new(why) { ErrorCode = RequestFailed };

    /// <summary>A request that says nothing which could be done.</summary>
    public static LocalRpcException NotUnderstood(string why) => new(why) { ErrorCode = InvalidParams };
}
