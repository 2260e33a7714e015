using System.CommandLine;
using System.Globalization;
using Factum.Cli.Files;
using Factum.Cli.Reporting;
using Factum.Rules;

namespace Factum.Cli.Verbs;

/// <summary><c>factum check</c>: the compiler's diagnostics for a folder, without a project.</summary>
internal static class CheckVerb
{
    public static Command Create()
    {
        Argument<string> folder = new("folder") { Description = "Where the fact files are.", DefaultValueFactory = _ => "." };
        Option<string[]> documents = new("--documents")
        {
            Description = "A folder of documents; may be given several times. Default: 'documents' in the folder.",
            HelpName = "folder",
        };
        Option<string> asOf = new("--as-of") { Description = "The day that counts as today. Default: today.", HelpName = "date" };
        Option<bool> brief = new("--brief") { Description = "A line for each diagnostic, without its text." };
        Command command = new("check", "Checks every fact file of a folder: its text, its evidence, and whether it agrees with the others.") { folder, documents, asOf, brief };
        command.SetAction(parsed =>
        {
            Terminal terminal = new(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            string path = parsed.GetRequiredValue(folder);
            CheckedSet set = terminal.ShowProgress("Reading", onFile =>
                FactCompiler.Check(ProjectFolder.Read(path, parsed.GetValue(documents) ?? [], ReadDate(parsed.GetValue(asOf)), onFile).Input));
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

    private static EdtfDate ReadDate(string? text)
    {
        text ??= DateTime.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return EdtfDate.TryParse(text, out EdtfDate? date) && date is not null
            ? date
            : throw new UnusableInputException($"'{text}' is not a date such as '2026-01-31'");
    }
}
