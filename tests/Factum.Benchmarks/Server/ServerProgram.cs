using System.Diagnostics;

namespace Factum.Benchmarks.Server;

/// <summary>The tool as somebody gets it who installs it: packed for this machine, with code compiled ahead of time, and installed from that package.</summary>
internal static class ServerProgram
{
    private static readonly string tests = Path.Combine("tests", "Factum.Benchmarks");

    /// <returns>The path of the program, below the folder.</returns>
    public static string Install(string folder)
    {
        string repository = AppContext.BaseDirectory[..AppContext.BaseDirectory.LastIndexOf(tests, StringComparison.Ordinal)];
        string feed = Path.Combine(folder, "feed"), tool = Path.Combine(folder, "tool");
        Run(repository, "pack", Path.Combine("src", "Factum.Cli"), "-c", "Release", "-p:ToolPlatforms=host", "-o", feed);
        Run(folder, "tool", "install", "Factum.Tool", "--prerelease", "--tool-path", tool, "--source", feed);
        return Path.Combine(tool, OperatingSystem.IsWindows() ? "factum.exe" : "factum");
    }

    private static void Run(string folder, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"'dotnet {string.Join(' ', arguments)}' failed:\n{output}");
    }
}
