using System.Collections.Concurrent;
using Factum.Cli.Files;

namespace Factum.LanguageServer.Workspaces;

/// <summary>Watches a folder for a client that cannot, and tells of changed files once it is quiet.</summary>
internal sealed class DiskWatcher : IDisposable
{
    private const int QuietMilliseconds = 100;
    private readonly FileSystemWatcher watcher;
    private readonly Timer timer;
    private readonly ConcurrentDictionary<string, bool> changed = new(StringComparer.Ordinal);

    private DiskWatcher(string folder, Action<string> onChanged, ServerLog log)
    {
        timer = new Timer(_ => Tell(onChanged));
        watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.DirectoryName };
        watcher.Changed += (_, change) => Note(change.FullPath);
        watcher.Created += (_, change) => Note(change.FullPath);
        watcher.Deleted += (_, change) => Note(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Note(change.OldFullPath);
            Note(change.FullPath);
        };
        watcher.Error += (_, error) => log.Warning($"changes in '{folder}' may have been missed: {error.GetException().Message}");
        watcher.EnableRaisingEvents = true;
    }

    /// <summary>Null where the system does not watch the folder; the log says why.</summary>
    public static DiskWatcher? Watch(string folder, Action<string> onChanged, ServerLog log)
    {
        try
        {
            return new DiskWatcher(folder, onChanged, log);
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            log.Warning($"'{folder}' cannot be watched, so files that are not open are read once: {exception.Message}");
            return null;
        }
    }

    public void Dispose()
    {
        watcher.Dispose();
        timer.Dispose();
    }

    private void Note(string path)
    {
        if (!Concerns(path))
            return;
        changed[path] = true;
        try
        {
            timer.Change(QuietMilliseconds, Timeout.Infinite);
        }
        catch (ObjectDisposedException)
        {
            // The session ended meanwhile.
        }
    }

    private static bool Concerns(string path) =>
        path.EndsWith(".facts", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        || Path.GetFileName(path) == "facts.lock" || ProjectProperties.IsWrittenIn(path) || Severities.IsWrittenIn(path);

    private void Tell(Action<string> onChanged)
    {
        foreach (string path in changed.Keys)
        {
            if (changed.TryRemove(path, out _))
                onChanged(path);
        }
    }
}
