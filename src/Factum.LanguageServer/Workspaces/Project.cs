using System.Collections.Immutable;
using Factum.LanguageServer.Checking;
using Factum.SetUp;
using Factum.Text;

namespace Factum.LanguageServer.Workspaces;

/// <summary>A folder of fact files with what the client has open of it. Read when it is first asked for, in the background.</summary>
internal sealed class Project : IDisposable
{
    private readonly Lock gate = new();
    private readonly FactumSettings settings;
    private readonly CancellationTokenSource closed = new();
    private Task<DiskFiles> disk;
    private ImmutableDictionary<string, OpenText> open = ImmutableDictionary.Create<string, OpenText>(StringComparer.Ordinal);
    private Task<ProjectSnapshot>? snapshot;

    public Project(ProjectPaths paths, EdtfDate? asOf, OriginMinimums minimums, Action<CheckedProject> onChecked, ServerLog log)
    {
        Paths = paths;
        settings = FactumSettings.Default with { AsOf = asOf, MinimumOrigins = minimums, DocumentFolders = [.. paths.DocumentFolders.Select(paths.Relative)] };
        Checks = new ProjectChecks(onChecked, exception => log.Error($"the check of '{paths.Root}' failed: {exception}"));
        disk = Task.Run(() => DiskFiles.Read(paths, closed.Token));
        Checks.Restart(Snapshot, isFirst: true);
    }

    public ProjectPaths Paths { get; }

    public ProjectChecks Checks { get; }

    /// <summary>As of now: what is done to the project later does not show in it.</summary>
    public Task<ProjectSnapshot> Snapshot()
    {
        lock (gate)
            return snapshot ??= Compose(disk, open);
    }

    public OpenText? FindOpen(string path)
    {
        lock (gate)
            return open.GetValueOrDefault(path);
    }

    public void Open(string uri, int version, string path, string text)
    {
        OpenText opened = new(uri, version, new SourceFile(path, text.AsMemory()) { Problem = TextProblem.Of(text) });
        Change(() => open = open.SetItem(path, opened));
    }

    public void Edit(OpenText text) => Change(() => open = open.SetItem(text.File.Path, text));

    /// <summary>What is on disk counts again, as it is there now.</summary>
    public void Close(string path)
    {
        Change(() => open = open.Remove(path));
        Refresh(Paths.Full(path));
    }

    /// <summary>A file was written, made or deleted by somebody.</summary>
    public void Refresh(string fullPath) => Change(() => disk = RefreshAfter(disk, fullPath));

    public void Dispose()
    {
        closed.Cancel();
        Checks.Dispose();
    }

    private void Change(Action change)
    {
        lock (gate)
        {
            change();
            snapshot = null;
        }

        Checks.Restart(Snapshot, isFirst: false);
    }

    private async Task<DiskFiles> RefreshAfter(Task<DiskFiles> before, string fullPath)
    {
        DiskFiles files = await before.ConfigureAwait(false);
        return await Task.Run(() => files.Refresh(Paths, fullPath)).ConfigureAwait(false);
    }

    private async Task<ProjectSnapshot> Compose(Task<DiskFiles> onDisk, ImmutableDictionary<string, OpenText> opened)
    {
        DiskFiles files = await onDisk.ConfigureAwait(false);
        OpenText[] facts = [.. opened.Values.Where(text => IsFactFile(text.File.Path))];
        OpenText[] documents = [.. opened.Values.Where(text => files.Documents.ContainsKey(text.File.Path) || Paths.IsDocument(Paths.Full(text.File.Path)))];
        ProjectInput input = new()
        {
            Files = [.. files.Facts.Where(file => !opened.ContainsKey(file.Key)).Select(file => file.Value), .. facts.Select(text => text.Syntax)],
            Documents = [.. files.Documents.Where(document => !opened.ContainsKey(document.Key)).Select(document => document.Value), .. documents.Select(text => text.Document)],
            Lock = opened.GetValueOrDefault("facts.lock")?.File ?? files.Lock,
            Settings = settings,
        };
        return new ProjectSnapshot(Paths, input, opened);
    }

    private static bool IsFactFile(string path) => path.EndsWith(".facts", StringComparison.OrdinalIgnoreCase);
}
