using System.Diagnostics;
using System.Threading.Channels;

namespace Factum.Cli.Tests.Watching;

/// <summary>The tool as a process of its own, watching a folder until somebody presses Ctrl+C.</summary>
public sealed class WatchProcessTests : IDisposable
{
    private static readonly TimeSpan longest = TimeSpan.FromMinutes(1);

    private readonly TemporaryFolder folder = new();

    /// <summary>Two streams, read apart: which of their lines comes first, nobody knows.</summary>
    private readonly Channel<string> output = Channel.CreateUnbounded<string>(), error = Channel.CreateUnbounded<string>();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Ctrl_C_ends_the_watch_with_the_code_of_the_last_check()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a process cannot be sent Ctrl+C by another without a console of its own");
        Harbour.WriteTo(folder);
        using Process process = Start("check", folder.FullPath, "--watch", "--brief");
        await Next(output, "1 error, 1 warning");
        await Next(error, "watching; Ctrl+C ends");
        Harbour.WriteTo(folder, "founded\u00A0in 1987");
        await Next(output, "changed: ");
        await Next(output, "0 errors, 1 warning");
        await Next(error, "watching; Ctrl+C ends");
        Assert.Equal(0, await Interrupt(process));
    }

    [Fact]
    public async Task Errors_of_the_last_check_are_not_forgotten()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a process cannot be sent Ctrl+C by another without a console of its own");
        Harbour.WriteTo(folder);
        using Process process = Start("check", folder.FullPath, "--watch", "--brief");
        await Next(error, "watching; Ctrl+C ends");
        Assert.Equal(1, await Interrupt(process));
    }

    [Fact]
    public async Task Ctrl_C_breaks_off_a_check_that_is_not_through()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a process cannot be sent Ctrl+C by another without a console of its own");

        // A pipe that nobody writes to: the document is read for ever, as from a drive that does not answer.
        Harbour.WriteTo(folder);
        using (Process mkfifo = Process.Start("mkfifo", [folder["documents/pipe.txt"]]))
            await mkfifo.WaitForExitAsync();
        using Process process = Start("check", folder.FullPath, "--brief");
        await Task.Delay(TimeSpan.FromSeconds(2));
        Assert.Equal(130, await Interrupt(process));
    }

    private Process Start(params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", [typeof(CommandLine).Assembly.Location, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        Process process = new() { StartInfo = start };
        process.OutputDataReceived += (_, data) => output.Writer.TryWrite(data.Data ?? "");
        process.ErrorDataReceived += (_, data) => error.Writer.TryWrite(data.Data ?? "");
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Reads on to a line of a stream that has this.</summary>
    private static async Task Next(Channel<string> stream, string part)
    {
        using CancellationTokenSource timeout = new(longest);
        while (!(await stream.Reader.ReadAsync(timeout.Token)).Contains(part, StringComparison.Ordinal))
        {
            // What else is said is tested elsewhere.
        }
    }

    private static async Task<int> Interrupt(Process process)
    {
        using CancellationTokenSource timeout = new(longest);
        try
        {
            using Process kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
            await process.WaitForExitAsync(timeout.Token);
            return process.ExitCode;
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
        }
    }
}
