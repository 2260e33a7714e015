using Spectre.Console;

namespace Factum.Cli.Reporting;

/// <summary>Where the tool speaks: results on the output, progress and failures on the other. Colour and progress only where a person looks on.</summary>
internal sealed class Terminal
{
    private readonly IAnsiConsole output, error;

    public Terminal(TextWriter output, TextWriter error)
    {
        (Output, Error) = (output, error);
        this.output = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        this.error = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
    }

    public TextWriter Output { get; }
    public TextWriter Error { get; }

    /// <summary>The path from the current folder where that is shorter to read, with <c>/</c>.</summary>
    public static string ShortPath(string path)
    {
        string relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? Path.GetFullPath(path) : relative).Replace('\\', '/');
    }

    public string Paint(string text, Color colour) =>
        output.Profile.Capabilities.Ansi && output.Profile.Out.IsTerminal ? output.ToAnsi(new Spectre.Console.Text(text, new Style(colour))) : text;

    /// <summary>Does the work, which says now and then what it is at: shown while it lasts, where a person looks on.</summary>
    public T ShowProgress<T>(Func<Action<string>, T> work)
    {
        if (!error.Profile.Out.IsTerminal || !error.Profile.Capabilities.Interactive)
            return work(_ => { });
        return error.Status().Start("Reading", status => work(doing => status.Status(Markup.Escape(doing))));
    }
}
