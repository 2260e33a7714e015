using Factum.LanguageServer.Checking;
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

    /// <summary>
    /// The same, and while a large project is still being read, the file with what it names and nothing else around it: for what is asked while
    /// somebody types or points, and may say less at first.
    /// </summary>
    public static async Task<FileView?> ViewFileSoonest(this Session session, string uri, CancellationToken cancellation)
    {
        session.RequireRunning();
        if (session.Workspace.Find(uri) is not { } place)
            return null;
        IReadOnlyDictionary<string, OpenText> open = place.Project.OpenTexts;
        Task<ProjectSnapshot> whole = place.Project.Snapshot();
        CheckedProject known = await place.Project.Checks.KnownSoonest(cancellation).ConfigureAwait(false);
        ProjectSnapshot project = known.IsBeginning ? known.Project.With(open) : await whole.ConfigureAwait(false);
        return project.FindFile(place.Path) is { } file ? new FileView(project, file, known) : null;
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
