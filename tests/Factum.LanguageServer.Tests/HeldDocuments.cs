using System.Diagnostics;
using Xunit;

namespace Factum.LanguageServer;

/// <summary>Among the documents a pipe that nobody writes to, until this is disposed of: they are not all read before, as from a drive that does not answer.</summary>
internal sealed class HeldDocuments : IAsyncDisposable
{
    private readonly string pipe;

    private HeldDocuments(string pipe) => this.pipe = pipe;

    public static async Task<HeldDocuments> Of(TemporaryFolder folder)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "its pipes are no files");
        HeldDocuments held = new(folder["documents/pipe.txt"]);
        using Process mkfifo = Process.Start("mkfifo", [held.pipe]);
        await mkfifo.WaitForExitAsync();
        return held;
    }

    public async ValueTask DisposeAsync() => await File.WriteAllTextAsync(pipe, "Nothing.");
}
