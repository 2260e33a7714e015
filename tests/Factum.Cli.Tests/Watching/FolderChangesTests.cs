using Factum.Cli.Watching;

namespace Factum.Cli.Tests.Watching;

/// <summary>Real folders, and what the operating system tells of them.</summary>
public sealed class FolderChangesTests : IDisposable
{
    private static readonly TimeSpan longest = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_file_that_is_made_changed_renamed_and_deleted_is_named_each_time()
    {
        folder.Write("deep/b.facts", "");
        using FolderChanges changes = new(new WatchedFolders(folder.FullPath, []));
        folder.Write("a.facts", "1");
        await Next(changes, "a.facts");
        File.AppendAllText(folder["deep/b.facts"], "2");
        await Next(changes, "deep/b.facts");
        File.Move(folder["deep/b.facts"], folder["c.facts"]);
        await Next(changes, "deep/b.facts", "c.facts");
        File.Delete(folder["c.facts"]);
        await Next(changes, "c.facts");
    }

    [Fact]
    public async Task What_is_written_beside_a_file_and_given_its_name_is_a_change_of_it()
    {
        folder.Write("a.facts", "1");
        using FolderChanges changes = new(new WatchedFolders(folder.FullPath, []));
        folder.Write(".a.facts.tmp", "2");
        File.Move(folder[".a.facts.tmp"], folder["a.facts"], overwrite: true);
        await Next(changes, "a.facts");
    }

    [Fact]
    public async Task The_end_is_told_to_whoever_waits()
    {
        FolderChanges changes = new(new WatchedFolders(folder.FullPath, []));
        ValueTask<bool> more = changes.Paths.WaitToReadAsync();
        changes.Dispose();
        Assert.False(await more.AsTask().WaitAsync(longest));
    }

    /// <summary>Waits until each of the paths was named, whatever else is.</summary>
    private async Task Next(FolderChanges changes, params string[] paths)
    {
        HashSet<string> awaited = [.. paths.Select(path => folder[path])];
        using CancellationTokenSource timeout = new(longest);
        while (awaited.Count > 0)
            awaited.Remove(await changes.Paths.ReadAsync(timeout.Token));
    }
}
