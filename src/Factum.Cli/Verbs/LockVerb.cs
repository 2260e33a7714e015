using System.CommandLine;
using System.Text;
using Factum.Cli.Files;
using Factum.Cli.Reporting;
using Factum.Evidence.Lock;
using Factum.Rules;

namespace Factum.Cli.Verbs;

/// <summary><c>factum lock</c>: records what the documents at hand verify, so that a clone without them can build.</summary>
internal static class LockVerb
{
    public static Command Create()
    {
        ProjectOptions options = new();
        Option<bool> check = new("--check") { Description = "Write nothing; end with 1 if the lock would change." };
        Command command = new("lock", "Writes facts.lock: digests of the documents at hand, and where each verified quote stands in them. What it says of documents that are not at hand is kept.") { options.Folder, options.Documents, check };
        command.SetAction(parsed =>
        {
            Terminal terminal = new(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            string folder = parsed.GetRequiredValue(options.Folder), path = Path.Combine(folder, "facts.lock");
            (ProjectInput input, CheckedSet set) = options.Check(parsed, terminal);
            PrintErrors(folder, input, set, terminal);
            if (LockLoss.ReasonOf(Terminal.ShortPath(path), input, set) is { } loss)
                throw new UnusableInputException(loss);
            byte[] bytes = Encoding.UTF8.GetBytes(LockWriter.Write(set, input));
            bool isChanged = !File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
            if (!parsed.GetValue(check))
                return Write(path, bytes, isChanged, set.Summary, terminal);
            terminal.Output.WriteLine($"{Terminal.ShortPath(path)}: {(isChanged ? "would change" : "is up to date")}");
            return isChanged || set.Summary.Failed > 0 ? ExitCode.Bad : ExitCode.Good;
        });
        return command;
    }

    /// <summary>All but those of the lock itself, which is about to be written anew.</summary>
    private static void PrintErrors(string folder, ProjectInput input, CheckedSet set, Terminal terminal)
    {
        ShownPaths paths = new(folder, input);
        DiagnosticPrinter printer = new(terminal);
        foreach (FactDiagnostic diagnostic in set.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Site.File != input.Lock))
            printer.Print(ShownDiagnostic.Of(diagnostic, paths));
    }

    private static int Write(string path, byte[] bytes, bool isChanged, EvidenceSummary summary, Terminal terminal)
    {
        if (isChanged && AtomicFile.Replace(path, bytes) is { } refusal)
        {
            terminal.Error.WriteLine($"{Terminal.ShortPath(path)}: error: {refusal}");
            return ExitCode.Unusable;
        }

        terminal.Output.WriteLine($"{Terminal.ShortPath(path)}: {(isChanged ? "written" : "unchanged")}; locked {CheckSummary.Count(summary.VerifiedByText, "citation")}, kept {summary.VerifiedByLock}, left out {summary.Unchecked} unchecked and {summary.Failed} failed");
        return summary.Failed > 0 ? ExitCode.Bad : ExitCode.Good;
    }
}
