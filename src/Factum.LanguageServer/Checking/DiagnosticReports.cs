using System.Security.Cryptography;
using System.Text.Json;
using Factum.LanguageServer.Protocol;
using Factum.LanguageServer.Workspaces;

namespace Factum.LanguageServer.Checking;

/// <summary>Tells the client what checks find: only of files about which there is something new to say.</summary>
internal sealed class DiagnosticReports(Session session)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, (string Id, int? Version)> published = new(StringComparer.Ordinal);

    /// <summary>After every check.</summary>
    public void Report(CheckedProject checkedProject)
    {
        ClientFeatures features = session.Features;
        if (features.PushesDiagnostics)
            Push(checkedProject);
        if (features.RefreshesDiagnostics)
            session.Client?.Request("workspace/diagnostic/refresh", null);
        if (checkedProject.IsBeginning)
            return;
        if (features.RefreshesLenses)
            session.Client?.Request("workspace/codeLens/refresh", null);
        if (features.RefreshesHints)
            session.Client?.Request("workspace/inlayHint/refresh", null);
    }

    /// <summary>The diagnostics of one file, by relative path.</summary>
    public DiagnosticReport Of(CheckedProject checkedProject, string path, string? known)
    {
        DiagnosticTranslator translator = new(checkedProject.Project, session.Positions);
        ShownDiagnostic[] items = [.. checkedProject.Diagnostics[path].Select(translator.Translate), .. HintsOf(checkedProject, path)];
        string id = Digest(items);
        return id == known ? new DiagnosticReport("unchanged", id) : new DiagnosticReport("full", id) { Items = items };
    }

    /// <summary>Of every file of a project, those without diagnostics included where the client knows of some.</summary>
    public IEnumerable<DiagnosticReport> OfAll(CheckedProject checkedProject, IReadOnlyDictionary<string, string> known)
    {
        foreach (string path in PathsOf(checkedProject))
        {
            if (checkedProject.Project.UriOf(path) is not { } uri)
                continue;
            known.TryGetValue(uri, out string? id);
            if (id is not null || checkedProject.Diagnostics.Contains(path))
                yield return Of(checkedProject, path, id) with { Uri = uri, Version = VersionOf(checkedProject.Project, path) };
        }
    }

    /// <summary>Nothing is shown any more: another program reports from here on.</summary>
    public void WithdrawAll()
    {
        lock (gate)
        {
            foreach (string uri in published.Keys)
                session.Client?.Notify("textDocument/publishDiagnostics", new PublishDiagnosticsParams(uri, null, []));
            published.Clear();
        }
    }

    private bool Hints => session.Settings.Hints is { Uncited: true };

    private IEnumerable<ShownDiagnostic> HintsOf(CheckedProject checkedProject, string path) =>
        Hints && !checkedProject.IsBeginning && checkedProject.Project.Open.ContainsKey(path) && checkedProject.Project.FindDocument(path) is { } document
            ? UncitedValues.In(checkedProject, document, session.Positions)
            : [];

    private void Push(CheckedProject checkedProject)
    {
        foreach (string path in PathsToPush(checkedProject))
        {
            if (checkedProject.Project.UriOf(path) is not { } uri)
                continue;
            lock (gate)
            {
                bool isKnown = published.TryGetValue(uri, out (string Id, int? Version) before);
                if (!isKnown && !checkedProject.Diagnostics.Contains(path) && !checkedProject.Project.Open.ContainsKey(path))
                    continue;
                // A client that counts versions waits for each, even where it says nothing new.
                int? version = VersionOf(checkedProject.Project, path);
                DiagnosticReport report = Of(checkedProject, path, version == before.Version ? before.Id : null);
                if (report.Items is not { } items)
                    continue;
                published[uri] = (report.ResultId, version);
                session.Client?.Notify("textDocument/publishDiagnostics", new PublishDiagnosticsParams(uri, version, items));
            }
        }

        if (!checkedProject.IsBeginning)
            Withdraw(checkedProject.Project);
    }

    /// <summary>Files that are open come first, and those of which there never was anything to say are not looked at.</summary>
    private IEnumerable<string> PathsToPush(CheckedProject checkedProject)
    {
        ProjectSnapshot project = checkedProject.Project;
        IEnumerable<string> open = project.Open.Keys.Where(path => path == "facts.lock" || project.FindFile(path) is not null || (Hints && project.FindDocument(path) is not null));
        if (checkedProject.IsBeginning)
            return open;
        string[] told;
        lock (gate)
            told = [.. published.Keys.Select(Text.FileUri.PathOf).OfType<string>().Where(project.Paths.Concerns).Select(project.Paths.Relative).Where(path => path == "facts.lock" || project.FindFile(path) is not null || project.FindDocument(path) is not null)];
        return open.Concat(told).Concat(checkedProject.Diagnostics.Select(file => file.Key)).Distinct(StringComparer.Ordinal);
    }

    /// <summary>What was said of files that are gone.</summary>
    private void Withdraw(ProjectSnapshot project)
    {
        lock (gate)
        {
            foreach (string uri in published.Keys.Where(uri => Text.FileUri.PathOf(uri) is { } path && project.Paths.Concerns(path) && IsGone(project, path)).ToArray())
            {
                published.Remove(uri);
                session.Client?.Notify("textDocument/publishDiagnostics", new PublishDiagnosticsParams(uri, null, []));
            }
        }
    }

    private static bool IsGone(ProjectSnapshot project, string fullPath) =>
        project.Paths.IsDocument(fullPath)
            ? project.FindDocument(project.Paths.Relative(fullPath)) is null
            : project.Paths.IsFactFile(fullPath) && project.FindFile(project.Paths.Relative(fullPath)) is null;

    private static IEnumerable<string> PathsOf(CheckedProject checkedProject) =>
        checkedProject.Project.Input.Files.Select(file => file.File.Path).Append("facts.lock");

    private static int? VersionOf(ProjectSnapshot project, string path) => project.Open.TryGetValue(path, out OpenText? text) ? text.Version : null;

    private static string Digest(ShownDiagnostic[] items) =>
        items.Length == 0 ? "none" : Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(items, ProtocolJson.Default.ShownDiagnosticArray)))[..16];
}
