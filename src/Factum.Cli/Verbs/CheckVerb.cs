using System.CommandLine;
using Factum.Cli.Reporting;
using Factum.Cli.Watching;

namespace Factum.Cli.Verbs;

/// <summary><c>factum check</c>: the compiler's diagnostics for a folder, without a project.</summary>
internal static class CheckVerb
{
    public static Command Create()
    {
        ProjectOptions project = new();
        CheckOptions options = new();
        Option<bool> watch = new("--watch") { Description = "Check again whenever a fact file, a document or the lock changes, until Ctrl+C." };
        Command command = new("check", "Checks every fact file of a folder: its text, its evidence, and whether it agrees with the others.")
        {
            project.Folder,
            project.Documents,
            project.AsOf,
            project.MinimumOrigins,
            watch,
        };
        foreach (Option option in options.All)
            command.Add(option);
        command.SetAction((parsed, cancellation) =>
        {
            Terminal terminal = new(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);

            // On another thread, so that Ctrl+C finds this one waiting.
            return Task.Run(() => parsed.GetValue(watch)
                ? Watch(project, options, parsed, terminal, cancellation)
                : CheckOnce(project, options, parsed, terminal, cancellation), CancellationToken.None);
        });
        return command;
    }

    private static Task<int> CheckOnce(ProjectOptions project, CheckOptions options, ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        try
        {
            return Task.FromResult(Check(project, options, parsed, terminal, cancellation));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return Task.FromResult(ExitCode.BrokenOff);
        }
    }

    private static int Check(ProjectOptions project, CheckOptions options, ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        (ProjectInput input, CheckedSet set) = project.Check(parsed, terminal, cancellation);
        string folder = parsed.GetRequiredValue(project.Folder);
        CheckReport report = CheckReport.Of(folder, input, set, options.LeastShown(parsed), options.SeverityOf(parsed, folder, terminal));
        options.Print(report, parsed, terminal);
        return report.Summary.Errors > 0 ? ExitCode.Bad : ExitCode.Good;
    }

    private static async Task<int> Watch(ProjectOptions project, CheckOptions options, ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        if (options.FormatOf(parsed) != OutputFormat.Text)
            throw new UnusableInputException("--watch writes text: what reads another output expects one check");
        WatchedFolders folders = new(parsed.GetRequiredValue(project.Folder), project.DocumentsOf(parsed));
        using FolderChanges changes = new(folders);
        int last = ExitCode.Good;
        await new WatchLoop(changes.Paths, folders.Concerns, token => Task.Delay(TimeSpan.FromMilliseconds(150), token)).Run(CheckAgain, cancellation).ConfigureAwait(false);
        return last;

        void CheckAgain(IReadOnlyCollection<string> changed)
        {
            if (changed.Count > 0)
                terminal.Output.WriteLine($"\nchanged: {string.Join(", ", changed.Select(Terminal.ShortPath))}");
            try
            {
                last = Check(project, options, parsed, terminal, cancellation);
            }
            catch (UnusableInputException exception)
            {
                // The next change may mend it.
                terminal.Error.WriteLine($"factum: {exception.Message}");
                last = ExitCode.Unusable;
            }

            terminal.Error.WriteLine("watching; Ctrl+C ends");
        }
    }
}
