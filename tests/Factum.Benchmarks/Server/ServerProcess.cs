using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Factum.Benchmarks.Server;

/// <summary>The language server as an editor starts it: a process, messages over its standard input and output. What comes in is timed where it arrives.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(3);
    private readonly Process process;
    private readonly Stream input;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<(long At, JsonElement Result)>> asked = new();
    private readonly ConcurrentDictionary<(string Uri, int Version), TaskCompletionSource<long>> awaited = new();
    private readonly Lock writing = new();
    private int lastId;

    private ServerProcess(string program)
    {
        Started = Stopwatch.GetTimestamp();
        process = Process.Start(new ProcessStartInfo(program, "lsp") { RedirectStandardInput = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"'{program}' cannot be started");
        input = process.StandardInput.BaseStream;
        new Thread(() => ReadAll(process.StandardOutput.BaseStream)) { IsBackground = true }.Start();
    }

    public long Started { get; }

    public int Id => process.Id;

    /// <summary>Bytes in memory, whatever they are for.</summary>
    public long WorkingSet
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>Milliseconds of processor time so far.</summary>
    public double Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime.TotalMilliseconds;
        }
    }

    /// <summary>A server that has said what it can do, and knows the folder.</summary>
    public static async Task<ServerProcess> Start(string program, string folder)
    {
        ServerProcess server = new(program);
        await server.Ask("initialize", new { processId = Environment.ProcessId, rootUri = new Uri(folder).AbsoluteUri, capabilities = new { } });
        server.Notify("initialized", new { });
        return server;
    }

    public void Notify(string method, object parameters) => Send(new { jsonrpc = "2.0", method, @params = parameters });

    /// <returns>When the answer was there, and what it is.</returns>
    public async Task<(long At, JsonElement Result)> Ask(string method, object? parameters)
    {
        int id = Interlocked.Increment(ref lastId);
        TaskCompletionSource<(long, JsonElement)> answer = asked[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Send(parameters is null ? new { jsonrpc = "2.0", id, method } : new { jsonrpc = "2.0", id, method, @params = parameters });
        return await answer.Task.WaitAsync(patience);
    }

    /// <summary>When the first diagnostics of a version of a file came. Call it before the version is sent.</summary>
    public Task<long> Diagnostics(string uri, int version) =>
        awaited.GetOrAdd((uri, version), _ => new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously)).Task.WaitAsync(patience);

    public async Task Quit()
    {
        await Ask("shutdown", null);
        Notify("exit", new { });
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }

    private void Send(object message)
    {
        byte[] content = JsonSerializer.SerializeToUtf8Bytes(message);
        lock (writing)
        {
            input.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {content.Length}\r\n\r\n")));
            input.Write(content);
            input.Flush();
        }
    }

    private void ReadAll(Stream output)
    {
        try
        {
            using BufferedStream buffered = new(output, 1 << 16);
            while (ReadHeader(buffered) is { } length)
            {
                byte[] content = new byte[length];
                buffered.ReadExactly(content);
                long now = Stopwatch.GetTimestamp();
                using JsonDocument message = JsonDocument.Parse(content);
                Take(message.RootElement, now);
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or JsonException)
        {
            Fail(exception);
            return;
        }

        Fail(new IOException("the server ended"));
    }

    private static int? ReadHeader(Stream stream)
    {
        StringBuilder header = new();
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            int next = stream.ReadByte();
            if (next < 0)
                return null;
            header.Append((char)next);
        }

        string length = header.ToString().Split("\r\n").First(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return int.Parse(length["Content-Length:".Length..], CultureInfo.InvariantCulture);
    }

    private void Take(JsonElement message, long now)
    {
        bool hasId = message.TryGetProperty("id", out JsonElement id);
        if (!message.TryGetProperty("method", out JsonElement method))
        {
            if (!asked.TryRemove(id.GetInt32(), out TaskCompletionSource<(long, JsonElement)>? answer))
                return;
            if (message.TryGetProperty("result", out JsonElement result))
                answer.TrySetResult((now, result.Clone()));
            else
                answer.TrySetException(new InvalidOperationException(message.GetProperty("error").GetRawText()));
        }
        else if (hasId)
        {
            Send(new { jsonrpc = "2.0", id = id.Clone(), result = (object?)null });
        }
        else if (method.GetString() == "textDocument/publishDiagnostics" && message.GetProperty("params") is var shown && shown.TryGetProperty("version", out JsonElement version))
        {
            if (awaited.TryRemove((shown.GetProperty("uri").GetString()!, version.GetInt32()), out TaskCompletionSource<long>? waiting))
                waiting.TrySetResult(now);
        }
    }

    private void Fail(Exception exception)
    {
        foreach (TaskCompletionSource<(long, JsonElement)> answer in asked.Values)
            answer.TrySetException(exception);
        foreach (TaskCompletionSource<long> waiting in awaited.Values)
            waiting.TrySetException(exception);
    }
}
