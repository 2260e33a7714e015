using System.Collections.Immutable;
using Factum.Cli.Files;
using Factum.LanguageServer.Checking;
using Factum.LanguageServer.Protocol;
using Factum.LanguageServer.Text;

namespace Factum.LanguageServer.Workspaces;

/// <summary>The folders that the client has open, and the projects in them.</summary>
internal sealed partial class Workspace(ServerLog log, Action<CheckedProject> onChecked) : IDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Project> projects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Project Project, string Path)> opened = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProjectProperties> properties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DiskWatcher> watchers = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource closed = new();
    private ImmutableHashSet<string> folders = ImmutableHashSet.Create<string>(StringComparer.Ordinal);
    private ProjectRoots roots = new([]);
    private ServerSettings settings = new();
    private EdtfDate? asOf;
    private bool isWatching;

    public void Configure(ServerSettings newSettings, EdtfDate? newAsOf)
    {
        lock (gate)
        {
            bool isSame = Equals(asOf, newAsOf) && (settings.Documents ?? []).SequenceEqual(newSettings.Documents ?? [], StringComparer.Ordinal);
            (settings, asOf) = (newSettings, newAsOf);
            if (!isSame)
                Renew(_ => true);
        }
    }

    /// <summary>Nothing else changes what is open meanwhile.</summary>
    public void InTurn(Action change)
    {
        lock (gate)
            change();
    }

    public void CheckAgain()
    {
        foreach (Project project in Projects)
            project.CheckAgain();
    }

    public IReadOnlyList<Project> Projects => [.. AllProjects.Where(project => !project.IsRemoved)];

    /// <summary>Those of closed folders too: what a client was told of them is to be taken back.</summary>
    public IReadOnlyList<Project> AllProjects
    {
        get
        {
            lock (gate)
                return [.. projects.Values];
        }
    }

    /// <summary>The project of a file and the file's path in it; null for what is neither a fact file, nor a document, nor a lock.</summary>
    public (Project Project, string Path)? Find(string uri)
    {
        lock (gate)
        {
            if (opened.TryGetValue(uri, out (Project, string) known))
                return known;
            return FileUri.PathOf(uri) is { } path && ProjectOf(path) is { } project ? (project, project.Paths.Relative(path)) : null;
        }
    }

    public void Open(OpenedDocument document)
    {
        (Project Project, string Path)? place;
        lock (gate)
        {
            place = FileUri.PathOf(document.Uri) is { } path
                ? ProjectOf(path) is { } project ? (project, project.Paths.Relative(path)) : null
                : document.LanguageId == "facts" ? (Untitled(document.Uri), "untitled.facts") : null;
            if (place is null)
                return;
            opened[document.Uri] = place.Value;
            place.Value.Project.Open(document.Uri, document.Version, place.Value.Path, document.Text);
        }
    }

    public void Close(string uri)
    {
        lock (gate)
        {
            if (opened.Remove(uri, out (Project Project, string Path) place))
                place.Project.Close(place.Path);
        }
    }

    public bool IsOpen(string uri)
    {
        lock (gate)
            return opened.ContainsKey(uri);
    }

    /// <summary>A file changed on disk.</summary>
    public void Refresh(string fullPath)
    {
        lock (gate)
        {
            if (Path.GetFileName(fullPath) == "facts.lock" || fullPath.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase))
                roots = new ProjectRoots(folders);
            if (ProjectProperties.IsWrittenIn(fullPath))
                Renew(root => SaysOtherwise(root, fullPath));
            if (fullPath.EndsWith(".facts", StringComparison.OrdinalIgnoreCase) && File.Exists(fullPath))
                ProjectOf(fullPath);
        }

        foreach (Project project in Projects)
        {
            if (Severities.IsWrittenIn(fullPath))
                project.ReadSeverities();
            else if (project.Paths.Concerns(fullPath))
                project.Refresh(fullPath);
        }
    }

    public void Dispose()
    {
        closed.Cancel();
        lock (gate)
        {
            isWatching = false;
            foreach (DiskWatcher watcher in watchers.Values)
                watcher.Dispose();
            watchers.Clear();
        }

        foreach (Project project in AllProjects)
            project.Dispose();
    }

    private Project? ProjectOf(string path)
    {
        if (projects.Values.FirstOrDefault(project => project.Paths.IsDocument(path)) is { } citing)
            return citing;
        bool isFactual = path.EndsWith(".facts", StringComparison.OrdinalIgnoreCase) || Path.GetFileName(path) == "facts.lock" || FactFiles.IsDocument(path);
        return isFactual ? ProjectAt(roots.RootOf(path)) : null;
    }

    /// <summary>Whether what a project file of that folder or one above it says of facts is no longer what was read.</summary>
    private bool SaysOtherwise(string root, string projectFile) =>
        Path.GetDirectoryName(projectFile) is { } folder
        && (root == folder || root.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        && properties.TryGetValue(root, out ProjectProperties? before)
        && !before.SaysTheSameAs(ProjectProperties.Read(root, log));

    /// <summary>Reads projects anew, by root; what is open in them stays so.</summary>
    private void Renew(Func<string, bool> isConcerned)
    {
        foreach ((string root, Project before) in projects.Where(project => isConcerned(project.Key)).ToArray())
        {
            projects.Remove(root);
            Project renewed = ProjectAt(root);
            renewed.Adopt(before);
            before.Dispose();
            foreach ((string uri, (Project project, string path)) in opened.ToArray())
            {
                if (ReferenceEquals(project, before))
                    opened[uri] = (renewed, path);
            }
        }
    }

    private Project ProjectAt(string root)
    {
        if (!projects.TryGetValue(root, out Project? project))
        {
            ProjectProperties written = properties[root] = ProjectProperties.Read(root, log);
            ProjectPaths paths = new(root, roots, settings.Documents is { Count: > 0 } set ? set : written.Documents);
            projects.Add(root, project = new Project(paths, asOf, written, onChecked, log));
            log.Info($"project '{root}'");
        }

        return project;
    }

    /// <summary>A text that is no file is a project by itself.</summary>
    private Project Untitled(string uri)
    {
        string root = Path.Combine(Path.GetTempPath(), "factum-untitled", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(uri)))[..16]);
        return ProjectAt(root);
    }
}
