using System.Collections.Immutable;
using Factum.Cli.Files;
using Factum.LanguageServer.Checking;
using Factum.Text;

namespace Factum.LanguageServer.Workspaces;

/// <summary>
/// A folder of fact files with what the client has open of it. Read in the background: the texts of fact files first; their trees and the documents, for
/// which a large project takes all processors, when the first answer is given.
/// </summary>
internal sealed class Project : IDisposable
{
    private const int FilesOfLargeProject = 50;
    private static readonly TimeSpan mostForBeginning = TimeSpan.FromSeconds(2);
    private readonly Lock gate = new();
    private readonly FactumSettings settings;
    private readonly CancellationTokenSource closed = new();
    private readonly Task<FactTexts> facts;
    private readonly TaskCompletionSource beginningEnded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task<DiskFiles>? disk;
    private ImmutableDictionary<string, OpenText> open = ImmutableDictionary.Create<string, OpenText>(StringComparer.Ordinal);
    private readonly ServerLog log;
    private Task<ProjectSnapshot>? snapshot;
    private Severities severities;
    private readonly bool leavesToCompiler;
    private bool isRemoved;

    public Project(ProjectPaths paths, EdtfDate? asOf, ProjectProperties written, Action<CheckedProject> onChecked, ServerLog log)
    {
        Paths = paths;
        this.log = log;
        leavesToCompiler = written.LeavesToCompiler;
        severities = new Severities(paths.Root, log.Warning);
        settings = FactumSettings.Default with { AsOf = asOf, MinimumOrigins = written.Minimums(), DocumentFolders = [.. paths.DocumentFolders.Select(paths.Relative)] };
        Checks = new ProjectChecks(onChecked, exception => log.Error($"the check of '{paths.Root}' failed: {exception}"));
        facts = Task.Run(() => FactTexts.Read(paths, closed.Token));
        Checks.Restart(this, isFirst: true);
    }

    public ProjectPaths Paths { get; }

    public ProjectChecks Checks { get; }

    /// <summary>As of now: what is done to the project later does not show in it.</summary>
    public Task<ProjectSnapshot> Snapshot()
    {
        lock (gate)
            return snapshot ??= Compose(disk ??= ReadDocuments(), open);
    }

    /// <summary>What is open with no more around it than it names, long before a large project is read; null where nothing is open, or where the whole is as quick.</summary>
    public async Task<ProjectSnapshot?> Beginning(CancellationToken cancellation)
    {
        FactTexts read = await facts.WaitAsync(cancellation).ConfigureAwait(false);
        ImmutableDictionary<string, OpenText> opened;
        lock (gate)
            opened = open;
        OpenText[] first = [.. opened.Values.Where(text => IsFactFile(text.File.Path))];
        if (first.Length == 0 || read.Count < FilesOfLargeProject)
            return null;
        DiskFiles around = Neighbours.Of([.. first.Select(text => text.Syntax)], read, cancellation);
        HashSet<string> named = Neighbours.DocumentsNamedIn([.. around.Facts.Values, .. first.Select(text => text.Syntax)]);
        return Compose(around.WithDocuments(Paths, named.Contains, cancellation), opened);
    }

    /// <summary>The beginning is checked and told, or there is none: the rest may have the processors.</summary>
    public void ReadRest() => beginningEnded.TrySetResult();

    /// <summary>What the client has open, by relative path, as of now.</summary>
    public ImmutableDictionary<string, OpenText> OpenTexts
    {
        get
        {
            lock (gate)
                return open;
        }
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

    /// <summary>Takes over what another reading of the same project has open.</summary>
    public void Adopt(Project before)
    {
        ImmutableDictionary<string, OpenText> texts;
        lock (before.gate)
            texts = before.open;
        if (!texts.IsEmpty)
            Change(() => open = texts);
    }

    /// <summary>A file that tells severities was written, made or deleted.</summary>
    public void ReadSeverities() => Change(() => severities = new Severities(Paths.Root, log.Warning));

    /// <summary>The client closed the folder, or opened it again.</summary>
    public bool IsRemoved
    {
        get
        {
            lock (gate)
                return isRemoved;
        }

        set => Change(() => isRemoved = value);
    }

    /// <summary>Reports once more, as what is to be reported changed.</summary>
    public void CheckAgain() => Checks.Restart(this, isFirst: false);

    public void Edit(OpenText text) => Change(() => open = open.SetItem(text.File.Path, text));

    /// <summary>What is on disk counts again, as it is there now.</summary>
    public void Close(string path)
    {
        Change(() => open = open.Remove(path));
        Refresh(Paths.Full(path));
    }

    /// <summary>A file was written, made or deleted by somebody.</summary>
    public void Refresh(string fullPath) => Change(() => disk = RefreshAfter(disk ??= ReadDocuments(), fullPath));

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

        Checks.Restart(this, isFirst: false);
    }

    private async Task<DiskFiles> RefreshAfter(Task<DiskFiles> before, string fullPath)
    {
        DiskFiles files = await before.ConfigureAwait(false);
        return await Task.Run(() => files.Refresh(Paths, fullPath)).ConfigureAwait(false);
    }

    private async Task<DiskFiles> ReadDocuments()
    {
        FactTexts read = await facts.ConfigureAwait(false);
        // Whatever became of the beginning: who types without a pause gets the rest all the same.
        await Task.WhenAny(beginningEnded.Task, Task.Delay(mostForBeginning, closed.Token)).ConfigureAwait(false);
        return await Task.Run(() => read.Parse(closed.Token).WithDocuments(Paths, _ => true, closed.Token)).ConfigureAwait(false);
    }

    private async Task<ProjectSnapshot> Compose(Task<DiskFiles> onDisk, ImmutableDictionary<string, OpenText> opened) => Compose(await onDisk.ConfigureAwait(false), opened);

    private ProjectSnapshot Compose(DiskFiles files, ImmutableDictionary<string, OpenText> opened)
    {
        OpenText[] written = [.. opened.Values.Where(text => IsFactFile(text.File.Path))];
        OpenText[] documents = [.. opened.Values.Where(text => files.Documents.ContainsKey(text.File.Path) || Paths.IsDocument(Paths.Full(text.File.Path)))];
        ProjectInput input = new()
        {
            Files = [.. files.Facts.Where(file => !opened.ContainsKey(file.Key)).Select(file => file.Value), .. written.Select(text => text.Syntax)],
            Documents = [.. files.Documents.Where(document => !opened.ContainsKey(document.Key)).Select(document => document.Value), .. documents.Select(text => text.Document)],
            Lock = opened.GetValueOrDefault("facts.lock")?.File ?? files.Lock,
            Settings = settings,
        };
        return new ProjectSnapshot(Paths, input, opened, severities) { LeavesToCompiler = leavesToCompiler, IsRemoved = isRemoved };
    }

    private static bool IsFactFile(string path) => path.EndsWith(".facts", StringComparison.OrdinalIgnoreCase);
}
