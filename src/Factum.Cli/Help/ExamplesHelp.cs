using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Factum.Cli.Help;

/// <summary>The help of a verb, and below it how it ends and how it is used.</summary>
internal sealed class ExamplesHelp(HelpAction help) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = help.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Ends with:");
        foreach (string ending in Ending.Of(parseResult.CommandResult.Command.Name))
            output.WriteLine($"  {ending}");
        output.WriteLine();
        output.WriteLine("Examples:");
        foreach (Example example in Example.Of(parseResult.CommandResult.Command.Name))
        {
            output.WriteLine($"  {example.CommandLine}");
            output.WriteLine($"      {example.What}");
        }

        return exitCode;
    }

    /// <summary>In place of the help that the library brings.</summary>
    public static void AddTo(RootCommand root)
    {
        HelpOption option = root.Options.OfType<HelpOption>().Single();
        option.Action = new ExamplesHelp((HelpAction)option.Action!);
    }
}
