using System.Text.RegularExpressions;

namespace Factum.Package.Tests;

/// <summary>What a program said, and how it ended.</summary>
internal sealed record CommandResult(string CommandLine, int ExitCode, string Output)
{
    /// <summary>The lines that report something: each once, since a build repeats them at its end.</summary>
    public IReadOnlyList<string> Diagnostics =>
    [
        .. Output.Split('\n').Select(line => line.Trim())
            .Where(line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal),
    ];

    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"'{CommandLine}' ended with {ExitCode}:\n{Output}");
        return this;
    }

    public CommandResult Failed()
    {
        Assert.True(ExitCode != 0, $"'{CommandLine}' should have failed:\n{Output}");
        return this;
    }

    /// <param name="file">Its name.</param>
    /// <param name="line">From 1.</param>
    /// <param name="severity">As compilers print it.</param>
    /// <param name="rule">An id, or a pattern of ids.</param>
    public CommandResult Reports(string file, int line, string severity, string rule)
    {
        Regex pattern = new($@"/{Regex.Escape(file)}\({line},\d+\): {severity} {rule}: ");
        Assert.True(Diagnostics.Any(pattern.IsMatch), $"'{file}({line},…): {severity} {rule}' was not reported:\n{string.Join('\n', Diagnostics)}");
        return this;
    }

    public CommandResult ReportsNothing()
    {
        Assert.True(Diagnostics.Count == 0, $"'{CommandLine}' reported:\n{string.Join('\n', Diagnostics)}");
        return this;
    }
}
