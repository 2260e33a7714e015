namespace Factum.Cli.Tests;

/// <summary>One call of the tool, in this process: how it ended and what it wrote.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public static ToolRun Of(params string[] arguments)
    {
        StringWriter output = new(), error = new();
        (output.NewLine, error.NewLine) = ("\n", "\n");
        int exitCode = CommandLine.Run(arguments, output, error);
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }
}
