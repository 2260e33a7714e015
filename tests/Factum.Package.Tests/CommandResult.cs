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

    /// <summary>A diagnostic at exactly this place of a file: <c>harbour.facts(7,12)</c>.</summary>
    public CommandResult Reports(string place, string severity, string rule)
    {
        Assert.True(
            Diagnostics.Any(line => line.Contains($"/{place}: {severity} {rule}: ", StringComparison.Ordinal)),
            $"'{place}: {severity} {rule}' was not reported:\n{string.Join('\n', Diagnostics)}");
        return this;
    }

    public CommandResult ReportsNothing()
    {
        Assert.True(Diagnostics.Count == 0, $"'{CommandLine}' reported:\n{string.Join('\n', Diagnostics)}");
        return this;
    }
}
