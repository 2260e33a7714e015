using System.Diagnostics;
using System.Text;

namespace Factum.Package.Tests;

/// <summary>Runs a program as a user would: without what this test run has put into the environment.</summary>
internal static class Command
{
    private static readonly TimeSpan longest = TimeSpan.FromMinutes(5);

    public static CommandResult DotNet(string folder, params string[] arguments) => Run(folder, "dotnet", arguments);

    public static CommandResult Run(string folder, string program, params string[] arguments) => Run(folder, program, new Dictionary<string, string>(), arguments);

    public static CommandResult Run(string folder, string program, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        CleanEnvironment(start);
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;

        string line = $"{program} {string.Join(' ', arguments)}";
        StringBuilder output = new();
        using Process process = new() { StartInfo = start };
        process.OutputDataReceived += (_, data) => Append(data.Data);
        process.ErrorDataReceived += (_, data) => Append(data.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(longest))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'{line}' took more than {longest.TotalMinutes} minutes:\n{output}");
        }

        process.WaitForExit();
        return new CommandResult(line, process.ExitCode, output.ToString());

        void Append(string? text)
        {
            lock (output)
            {
                if (text is not null)
                    output.Append(text).Append('\n');
            }
        }
    }

    private static void CleanEnvironment(ProcessStartInfo start)
    {
        foreach (string name in start.Environment.Keys.Where(IsOfThisRun).ToArray())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
    }

    private static bool IsOfThisRun(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase)
        || name is "CI" or "RoslynVersion" or "DOTNET_CLI_TELEMETRY_SESSIONID" or "NUGET_PACKAGES";
}
