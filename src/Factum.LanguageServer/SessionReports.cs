using Factum.LanguageServer.Checking;
using Factum.LanguageServer.Workspaces;

namespace Factum.LanguageServer;

/// <summary>What the client is told of a check.</summary>
internal static class SessionReports
{
    /// <summary>The check, but without diagnostics where somebody else shows them: what hangs on it goes on.</summary>
    public static CheckedProject Told(this Session session, CheckedProject found) =>
        session.Shows(found.Project) ? found : new CheckedProject(found.Project.Hushed(), found.Set) { IsBeginning = found.IsBeginning };

    /// <summary>The project decides, so that the compiler and the server read it in one place; a client that asks for the server's goes before it.</summary>
    private static bool Shows(this Session session, ProjectSnapshot project) =>
        !project.IsRemoved && (!project.LeavesToCompiler || session.Settings.Diagnostics == "server");
}
