using System.CommandLine;
using Factum.Cli.Files;
using Factum.Cli.Reporting;

namespace Factum.Cli.Verbs;

/// <summary><c>factum format</c>: brings fact files into the one layout, or says which are not in it.</summary>
internal static class FormatVerb
{
    public static Command Create()
    {
        Argument<string[]> paths = new("paths") { Description = "Fact files, or folders of them. Default: the current folder.", Arity = ArgumentArity.ZeroOrMore };
        Option<bool> check = new("--check") { Description = "Write nothing; end with 1 if a file would change." };
        Command command = new("format", "Brings fact files into the one layout; keeps line endings and byte order mark.") { paths, check };
        command.SetAction(parsed =>
        {
            Terminal terminal = new(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            IReadOnlyList<string> files = Find(parsed.GetValue(paths) is { Length: > 0 } given ? given : ["."]);
            return parsed.GetValue(check) ? Check(files, terminal) : Format(files, terminal);
        });
        return command;
    }

    private static int Check(IReadOnlyList<string> files, Terminal terminal)
    {
        int changed = 0, unusable = 0;
        foreach (string path in files)
        {
            FormattedFile file = FormattedFile.Of(TextFile.Read(path));
            if (file.Refusal is { } refusal)
            {
                unusable++;
                terminal.Error.WriteLine($"{Terminal.ShortPath(path)}: error: {refusal}");
            }
            else if (file.IsChanged)
            {
                changed++;
                terminal.Output.WriteLine($"{Terminal.ShortPath(path)}({file.FirstChangedLine}): is not in the one layout");
            }
        }

        terminal.Output.WriteLine($"{files.Count} fact file(s) checked, {changed} to format");
        return unusable > 0 ? ExitCode.Unusable : changed > 0 ? ExitCode.Bad : ExitCode.Good;
    }

    private static int Format(IReadOnlyList<string> files, Terminal terminal)
    {
        int changed = 0, unusable = 0;
        foreach (string path in files)
        {
            FormattedFile file = FormattedFile.Of(TextFile.Read(path));
            if ((file.Refusal ?? (file.IsChanged ? AtomicFile.Replace(path, file.Bytes) : null)) is { } refusal)
            {
                unusable++;
                terminal.Error.WriteLine($"{Terminal.ShortPath(path)}: error: {refusal}");
            }
            else if (file.IsChanged)
            {
                changed++;
                terminal.Output.WriteLine($"{Terminal.ShortPath(path)}: formatted");
            }
        }

        terminal.Output.WriteLine($"{files.Count} fact file(s), {changed} formatted");
        return unusable > 0 ? ExitCode.Unusable : ExitCode.Good;
    }

    private static List<string> Find(IReadOnlyList<string> paths)
    {
        SortedSet<string> files = new(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            if (Directory.Exists(path))
                files.UnionWith(FactFiles.Find(Path.GetFullPath(path)));
            else if (File.Exists(path))
                files.Add(Path.GetFullPath(path));
            else
                throw new UnusableInputException($"there is no file or folder '{path}'");
        }

        return [.. files];
    }
}
