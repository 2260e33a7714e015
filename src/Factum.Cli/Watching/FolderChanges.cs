using System.Threading.Channels;

namespace Factum.Cli.Watching;

/// <summary>What the operating system says of changes in folders, as a stream of absolute paths.</summary>
internal sealed class FolderChanges : IDisposable
{
    private readonly Channel<string> paths = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
    private readonly List<FileSystemWatcher> watchers = [];

    public FolderChanges(WatchedFolders folders)
    {
        try
        {
            foreach (string root in folders.Roots)
                watchers.Add(Watch(root));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Dispose();
            throw new UnusableInputException($"the folder cannot be watched: {exception.Message}");
        }
    }

    public ChannelReader<string> Paths => paths.Reader;

    public void Dispose()
    {
        foreach (FileSystemWatcher watcher in watchers)
            watcher.Dispose();
        paths.Writer.TryComplete();
    }

    private FileSystemWatcher Watch(string root)
    {
        FileSystemWatcher watcher = new(root)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => paths.Writer.TryWrite(change.FullPath);
        watcher.Created += (_, change) => paths.Writer.TryWrite(change.FullPath);
        watcher.Deleted += (_, change) => paths.Writer.TryWrite(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            // Editors write a new file and give it the old one's name.
            paths.Writer.TryWrite(change.OldFullPath);
            paths.Writer.TryWrite(change.FullPath);
        };

        // More happened than could be told: whatever it was, look again.
        watcher.Error += (_, _) => paths.Writer.TryWrite(root);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
