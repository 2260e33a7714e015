using System.Diagnostics;

namespace Factum.Benchmarks.Server;

/// <summary>A file that is open in the server, and what is typed in it.</summary>
internal sealed class TypedFile(ServerProcess server, string path)
{
    private int version = 1;

    public string Uri { get; } = new Uri(path).AbsoluteUri;

    public string Text { get; private set; } = File.ReadAllText(path);

    /// <returns>When its first diagnostics were there.</returns>
    public Task<long> Open()
    {
        Task<long> shown = server.Diagnostics(Uri, version);
        server.Notify("textDocument/didOpen", new { textDocument = new { uri = Uri, languageId = "facts", version, text = Text } });
        return shown;
    }

    /// <summary>Puts a text in the place of another one, as an editor tells it.</summary>
    /// <returns>Milliseconds until the diagnostics of this edit were there; the task that is returned at once runs while they are awaited.</returns>
    public async Task<double> Replace(int at, int length, string text)
    {
        (int start, int end) = (at, at + length);
        object change = new { range = new { start = PlaceOf(start), end = PlaceOf(end) }, text };
        Text = string.Concat(Text.AsSpan(0, start), text, Text.AsSpan(end));
        Task<long> shown = server.Diagnostics(Uri, ++version);
        long sent = Stopwatch.GetTimestamp();
        server.Notify("textDocument/didChange", new { textDocument = new { uri = Uri, version }, contentChanges = new[] { change } });
        return Stopwatch.GetElapsedTime(sent, await shown).TotalMilliseconds;
    }

    /// <returns>Milliseconds until the answer was there.</returns>
    public async Task<double> Ask(string method, int offset)
    {
        long sent = Stopwatch.GetTimestamp();
        return Stopwatch.GetElapsedTime(sent, await AskAt(method, offset)).TotalMilliseconds;
    }

    /// <returns>When the answer was there.</returns>
    public async Task<long> AskAt(string method, int offset)
    {
        object parameters = new { textDocument = new { uri = Uri }, position = PlaceOf(offset) };
        (long at, System.Text.Json.JsonElement result) = await server.Ask(method, parameters);
        return result.ValueKind == System.Text.Json.JsonValueKind.Null ? throw new InvalidOperationException($"'{method}' at {offset} has no answer: nothing was measured") : at;
    }

    private object PlaceOf(int offset)
    {
        ReadOnlySpan<char> before = Text.AsSpan(0, offset);
        return new { line = before.Count('\n'), character = offset - before.LastIndexOf('\n') - 1 };
    }
}
