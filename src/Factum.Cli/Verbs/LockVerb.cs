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
        Command command = new("lock", "Writes facts.lock: digests of the documents at hand, and where each verified quote stands in them.") { options.Folder, options.Documents };
        command.SetAction(parsed =>
        {
            Terminal terminal = new(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            string path = parsed.GetRequiredValue(options.Folder);
            ProjectInput input = terminal.ShowProgress("Reading", onFile => options.Read(parsed, onFile));
            CheckedSet set = FactCompiler.Check(input);
            DiagnosticPrinter printer = new(terminal, path);
            foreach (FactDiagnostic diagnostic in set.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Site.File != input.Lock))
                printer.Print(diagnostic);
            return Write(Path.Combine(path, "facts.lock"), LockWriter.Write(set, input), set, terminal);
        });
        return command;
    }

    private static int Write(string path, string text, CheckedSet set, Terminal terminal)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        bool isChanged = !File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
        if (isChanged && AtomicFile.Replace(path, bytes) is { } refusal)
        {
            terminal.Error.WriteLine($"{Terminal.ShortPath(path)}: error: {refusal}");
            return ExitCode.Unusable;
        }

        EvidenceSummary summary = set.Summary;
        terminal.Output.WriteLine($"{Terminal.ShortPath(path)}: {(isChanged ? "written" : "unchanged")}; locked {summary.VerifiedByText} citation(s), kept {summary.VerifiedByLock}, left out {summary.Unchecked} unchecked and {summary.Failed} failed");
        return summary.Failed > 0 ? ExitCode.Bad : ExitCode.Good;
    }
}
