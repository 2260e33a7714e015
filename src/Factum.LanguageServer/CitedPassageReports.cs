using System.Collections.Concurrent;
using Factum.LanguageServer.Checking;
using Factum.LanguageServer.Protocol;
using Factum.LanguageServer.Workspaces;

namespace Factum.LanguageServer;

/// <summary>Tells a client that asked for it which passages of the documents that it has open are cited: the protocol has no word for marks that stay.</summary>
internal sealed class CitedPassageReports(Session session)
{
    private readonly ConcurrentDictionary<string, (int Version, IReadOnlyList<PositionRange> Passages)> told = new(StringComparer.Ordinal);

    /// <summary>After every check; only what is new.</summary>
    public void Report(CheckedProject found)
    {
        if (session.Settings.Passages != true || found.IsBeginning)
            return;
        foreach ((string path, OpenText open) in found.Project.Open)
        {
            if (found.Project.FindDocument(path) is null)
                continue;
            PositionRange[] passages = found.Project.IsRemoved ? [] : [.. found.Passages.Of(path).Select(passage => passage.Span).Distinct().Where(span => span.End <= open.File.Text.Length).Select(span => session.Positions.RangeOf(open.File, span))];
            if (told.TryGetValue(open.Uri, out (int Version, IReadOnlyList<PositionRange> Passages) before) && before.Version == open.Version && before.Passages.SequenceEqual(passages))
                continue;
            told[open.Uri] = (open.Version, passages);
            session.Client?.Notify("factum/citedPassages", new CitedPassagesParams(open.Uri, open.Version, passages));
        }
    }

    /// <summary>A client that opens a text again knows nothing of it.</summary>
    public void Forget(string uri) => told.TryRemove(uri, out _);
}
