using System.CommandLine;
using Factum.Cli.Help;
using Factum.Cli.Verbs;

namespace Factum.Cli;

/// <summary>The verbs, and how a run of the tool ends.</summary>
internal static class CommandLine
{
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        RootCommand root = new("Facts as code: checks fact files against the documents that they quote and against each other, and helps to write them.")
        {
            CheckVerb.Create(),
            CiteVerb.Create(),
            ReadVerb.Create(),
            LockVerb.Create(),
            FormatVerb.Create(),
            ExplainVerb.Create(),
            OverlapVerb.Create(),
            LspVerb.Create(),
        };
        ExamplesHelp.AddTo(root);
        ParseResult parsed = root.Parse(arguments);
        InvocationConfiguration console = new() { Output = output, Error = error, EnableDefaultExceptionHandler = false };
        if (parsed.Errors.Count > 0)
        {
            parsed.Invoke(console);
            return ExitCode.Unusable;
        }

        try
        {
            return parsed.Invoke(console);
        }
        catch (UnusableInputException exception)
        {
            error.WriteLine($"factum: {exception.Message}");
            return ExitCode.Unusable;
        }
    }
}
