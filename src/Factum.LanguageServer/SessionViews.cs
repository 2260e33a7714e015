using Factum.LanguageServer.Workspaces;
using Factum.Syntax;

namespace Factum.LanguageServer;

/// <summary>What requests look at. All of it is as of the moment when the request arrived: call these before anything is awaited.</summary>
internal static class SessionViews
{
    /// <summary>Null where the address names no fact file of a project.</summary>
    public static async Task<FileView?> ViewFile(this Session session, string uri, CancellationToken cancellation)
    {
        (ProjectSnapshot Snapshot, Project Project, string Path)? found = await Find(session, uri).ConfigureAwait(false);
        if (found is not { } place || place.Snapshot.FindFile(place.Path) is not { } file)
            return null;
        return new FileView(place.Snapshot, file, await place.Project.Checks.Known(cancellation).ConfigureAwait(false));
    }

    /// <summary>Null where the address names no document of a project.</summary>
    public static async Task<DocumentView?> ViewDocument(this Session session, string uri, CancellationToken cancellation)
    {
        (ProjectSnapshot Snapshot, Project Project, string Path)? found = await Find(session, uri).ConfigureAwait(false);
        if (found is not { } place || place.Snapshot.FindDocument(place.Path) is not { } document)
            return null;
        return new DocumentView(place.Snapshot, document, await place.Project.Checks.Known(cancellation).ConfigureAwait(false));
    }

    /// <summary>The tree alone, for what needs no check.</summary>
    public static async Task<FileSyntax?> ViewSyntax(this Session session, string uri)
    {
        (ProjectSnapshot Snapshot, Project Project, string Path)? found = await Find(session, uri).ConfigureAwait(false);
        return found is { } place ? place.Snapshot.FindFile(place.Path) : null;
    }

    private static Task<(ProjectSnapshot Snapshot, Project Project, string Path)?> Find(Session session, string uri)
    {
        session.RequireRunning();
        return session.Workspace.Find(uri) is { } place ? Take(place.Project, place.Path) : Task.FromResult<(ProjectSnapshot, Project, string)?>(null);
    }

    private static async Task<(ProjectSnapshot Snapshot, Project Project, string Path)?> Take(Project project, string path) =>
        (await project.Snapshot().ConfigureAwait(false), project, path);
}
