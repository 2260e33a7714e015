using System.CommandLine;
using Factum.Cli.Reporting;
using Factum.Rules;

namespace Factum.Cli.Verbs;

/// <summary><c>factum check</c>: the compiler's diagnostics for a folder, without a project.</summary>
internal static class CheckVerb
{
    public static Command Create()
    {
        ProjectOptions options = new();
        Option<bool> brief = new("--brief") { Description = "A line for each diagnostic, without its text." };
        Command command = new("check", "Checks every fact file of a folder: its text, its evidence, and whether it agrees with the others.") { options.Folder, options.Documents, options.AsOf, brief };
        command.SetAction(parsed =>
        {
            Terminal terminal = new(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            string path = parsed.GetRequiredValue(options.Folder);
            CheckedSet set = terminal.ShowProgress("Reading", onFile => FactCompiler.Check(options.Read(parsed, onFile)));
            return Report(set, new DiagnosticPrinter(terminal, path) { IsBrief = parsed.GetValue(brief) }, terminal);
        });
        return command;
    }

    private static int Report(CheckedSet set, DiagnosticPrinter printer, Terminal terminal)
    {
        foreach (FactDiagnostic diagnostic in set.Diagnostics.Where(diagnostic => diagnostic.Severity > Severity.Hint))
            printer.Print(diagnostic);
        CheckSummary summary = CheckSummary.Of(set);
        terminal.Output.WriteLine(summary.ToString());
        return summary.Errors > 0 ? ExitCode.Bad : ExitCode.Good;
    }
}
