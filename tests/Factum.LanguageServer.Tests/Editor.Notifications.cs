using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using StreamJsonRpc;
using Xunit;

namespace Factum.LanguageServer;

internal sealed partial class Editor
{
    /// <summary>What the server sends of its own accord.</summary>
    private sealed class Notifications
    {
        private readonly List<JsonObject> all = [];
        private readonly ConcurrentQueue<TaskCompletionSource> waiting = new();

        [JsonRpcMethod("textDocument/publishDiagnostics", UseSingleObjectParameterDeserialization = true)]
        public void Publish(JsonElement parameters)
        {
            lock (all)
                all.Add(JsonNode.Parse(parameters.GetRawText())!.AsObject());
            while (waiting.TryDequeue(out TaskCompletionSource? waiter))
                waiter.TrySetResult();
        }

        [JsonRpcMethod("factum/citedPassages", UseSingleObjectParameterDeserialization = true)]
        public void Mark(JsonElement parameters) => Publish(parameters);

        public void Forget()
        {
            lock (all)
                all.Clear();
        }

        public IReadOnlyList<JsonObject> Of(string uri)
        {
            lock (all)
                return [.. all.Where(published => (string?)published["uri"] == uri)];
        }

        public ConcurrentQueue<JsonObject> Edits { get; } = new();

        [JsonRpcMethod("workspace/applyEdit", UseSingleObjectParameterDeserialization = true)]
        public object Apply(JsonElement parameters)
        {
            Edits.Enqueue(JsonNode.Parse(parameters.GetRawText())!.AsObject());
            return new { applied = true };
        }

        [JsonRpcMethod("window/logMessage", UseSingleObjectParameterDeserialization = true)]
        public void LogMessage(JsonElement parameters) => _ = parameters;

        public JsonNode? Settings { get; set; }

        [JsonRpcMethod("workspace/configuration", UseSingleObjectParameterDeserialization = true)]
        public JsonArray Configuration(JsonElement parameters)
        {
            Assert.Equal("factum", parameters.GetProperty("items")[0].GetProperty("section").GetString());
            return [Settings?.DeepClone()];
        }

        [JsonRpcMethod("client/registerCapability", UseSingleObjectParameterDeserialization = true)]
        public object? Register(JsonElement parameters)
        {
            _ = parameters;
            return null;
        }

        /// <summary>The newest that fits, or the first to come.</summary>
        public async Task<JsonObject> First(Func<JsonObject, bool> isIt, TimeSpan patience, Func<string> log)
        {
            using CancellationTokenSource limit = new(patience);
            while (true)
            {
                TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);
                waiting.Enqueue(next);
                lock (all)
                {
                    if (all.LastOrDefault(isIt) is { } found)
                        return found;
                }

                try
                {
                    await next.Task.WaitAsync(limit.Token);
                }
                catch (OperationCanceledException)
                {
                    throw new TimeoutException($"the server published nothing of the kind; its log:\n{log()}");
                }
            }
        }
    }
}
