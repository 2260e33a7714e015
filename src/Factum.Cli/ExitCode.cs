namespace Factum.Cli;

/// <summary>How a run ends, for scripts.</summary>
internal static class ExitCode
{
    public const int Good = 0;

    /// <summary>Fact files have errors, or are not in the one layout.</summary>
    public const int Bad = 1;

    /// <summary>The tool was called wrongly, or a file could not be read or written: nothing is said about the facts.</summary>
    public const int Unusable = 2;

    /// <summary>Ctrl+C before the end, as shells have it: nothing is said about the facts.</summary>
    public const int BrokenOff = 130;
}

/// <summary>What was asked for cannot be done; the message is for whoever typed the command.</summary>
internal sealed class UnusableInputException(string message) : Exception(message);
