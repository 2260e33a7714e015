using System.CommandLine;
using System.Runtime;
using System.Text;
using Factum.LanguageServer;

namespace Factum.Cli.Verbs;

/// <summary><c>factum lsp</c>: the language server, for editors.</summary>
internal static class LspVerb
{
    public static Command Create()
    {
        Option<string> log = new("--log") { Description = "A file to which the server writes what it does.", HelpName = "file" };
        // Clients that know of several ways to connect add it of their own accord.
        Option<bool> stdio = new("--stdio") { Description = "Over standard input and output: the only way, and so the default." };
        Command command = new("lsp", "Runs the language server: diagnostics, completion and navigation for editors.") { log, stdio };
        command.SetAction((parsed, cancellation) => Run(parsed.GetValue(log), cancellation));
        return command;
    }

    private static async Task<int> Run(string? logPath, CancellationToken cancellation)
    {
        // Somebody types meanwhile: a full collection of a large project's heap would be felt.
        GCSettings.LatencyMode = GCLatencyMode.SustainedLowLatency;
        // Reading a project takes as many threads as there are processors; what somebody waits for must not stand behind it until the pool grows.
        ThreadPool.SetMinThreads(2 * Environment.ProcessorCount + 2, Environment.ProcessorCount);
        using StreamWriter? log = logPath is null ? null : OpenLog(logPath);
        await using Stream input = Console.OpenStandardInput();
        await using Stream output = Console.OpenStandardOutput();
        int code = await LanguageServerHost.RunAsync(input, output, new LanguageServerOptions { Log = log }, cancellation).ConfigureAwait(false);
        return code == 0 ? ExitCode.Good : ExitCode.Unusable;
    }

    private static StreamWriter OpenLog(string path)
    {
        try
        {
            return new StreamWriter(path, append: true, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnusableInputException($"the log '{path}' cannot be written: {exception.Message}");
        }
    }
}
