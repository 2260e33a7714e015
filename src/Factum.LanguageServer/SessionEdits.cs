using Factum.LanguageServer.Protocol;
using Factum.LanguageServer.Workspaces;
using Factum.Text;

namespace Factum.LanguageServer;

/// <summary>Edits for the client to make.</summary>
internal static class SessionEdits
{
    /// <summary>With the versions of the texts that were looked at, where the client holds edits against them: one that comes late is refused, not misplaced. Null where a file is none.</summary>
    public static WorkspaceEdit? EditOf(this Session session, ProjectSnapshot project, IEnumerable<(Site Site, string NewText)> edits)
    {
        List<VersionedEdits> files = [];
        foreach (IGrouping<string, (Site Site, string NewText)> file in edits.GroupBy(edit => edit.Site.File.Path, StringComparer.Ordinal))
        {
            if (project.UriOf(file.Key) is not { } uri)
                return null;
            int? version = project.Open.TryGetValue(file.Key, out OpenText? open) ? open.Version : null;
            files.Add(new VersionedEdits(new VersionedFile(uri, version), [.. file.OrderBy(edit => edit.Site.Span.Start).Select(edit => new RangeEdit(session.Positions.RangeOf(edit.Site), edit.NewText))]));
        }

        return session.Features.HoldsVersions
            ? new WorkspaceEdit { DocumentChanges = files }
            : new WorkspaceEdit { Changes = files.ToDictionary(file => file.TextDocument.Uri, file => file.Edits, StringComparer.Ordinal) };
    }
}
