using Factum.Cli.Files;

namespace Factum.LanguageServer.Workspaces;

/// <summary>Folders come and go while the client runs.</summary>
internal sealed partial class Workspace
{
    /// <summary>For a client that tells of no changes on disk: folders are watched here, those that come later included.</summary>
    public void WatchFolders()
    {
        lock (gate)
        {
            isWatching = true;
            foreach (string folder in folders)
                Watch(folder);
        }
    }

    private void Watch(string folder)
    {
        if (isWatching && !watchers.ContainsKey(folder) && DiskWatcher.Watch(folder, Refresh, log) is { } watcher)
            watchers.Add(folder, watcher);
    }

    /// <summary>Finds the projects of a folder in the background.</summary>
    public void AddFolder(string folder)
    {
        lock (gate)
        {
            Watch(folder);
            folders = folders.Add(folder);
            roots = new ProjectRoots(folders);
            foreach (Project project in projects.Values.Where(project => project.IsRemoved && IsWithin(project.Paths.Root, folder)))
                project.IsRemoved = false;
        }

        _ = Task.Run(() => Discover(folder));
    }

    /// <summary>Nothing more is said of what is only there, unless somebody has a file of it open.</summary>
    public void RemoveFolder(string folder)
    {
        lock (gate)
        {
            folders = folders.Remove(folder);
            if (watchers.Remove(folder, out DiskWatcher? watcher))
                watcher.Dispose();
            roots = new ProjectRoots(folders);
            foreach (Project project in projects.Values.Where(project => IsWithin(project.Paths.Root, folder) && !folders.Any(other => IsWithin(project.Paths.Root, other)) && !opened.Values.Any(text => ReferenceEquals(text.Project, project))))
                project.IsRemoved = true;
        }
    }

    private static bool IsWithin(string path, string folder) => path == folder || path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private void Discover(string folder)
    {
        try
        {
            int count = 0;
            ProjectRoots rootsNow = roots;
            foreach (string path in FileSearch.Below(folder, closed.Token))
            {
                count++;
                if (!path.EndsWith(".facts", StringComparison.OrdinalIgnoreCase) || !FactFiles.IsFactFile(rootsNow.RootOf(path), path))
                    continue;
                lock (gate)
                    ProjectAt(rootsNow.RootOf(path));
            }

            log.Info($"'{folder}': {count} files looked at, {Projects.Count} projects with fact files");
        }
        catch (OperationCanceledException)
        {
            // The client has gone.
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            log.Error($"'{folder}' cannot be read: {exception.Message}");
        }
    }
}
