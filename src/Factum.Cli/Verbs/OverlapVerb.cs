using System.CommandLine;
using Factum.Cli.Files;
using Factum.Cli.Reporting;
using Factum.Evidence.Origins;

namespace Factum.Cli.Verbs;

/// <summary><c>factum overlap</c>: which documents share long runs of words.</summary>
internal static class OverlapVerb
{
    public static Command Create()
    {
        ProjectOptions project = new();
        Option<int> words = new("--words") { Description = "How many words in a row make a run.", HelpName = "n", DefaultValueFactory = _ => 8 };
        Option<string> output = new("--output", "-o") { Description = "For whom to write: text for people; json, described in docs/tool.md.", DefaultValueFactory = _ => "text" };
        output.AcceptOnlyFromAmong("text", "json");
        words.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() < 2)
                result.AddError("--words counts from 2");
        });
        Command command = new("overlap", "Reports which documents share long runs of words: they may retell each other, or one source that neither names.")
        {
            project.Folder,
            project.Documents,
            words,
            output,
        };
        command.SetAction(parsed =>
        {
            Terminal terminal = new(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            string folder = parsed.GetRequiredValue(project.Folder);
            ProjectInput input = terminal.ShowProgress(onProgress =>
                ProjectFolder.Read(folder, project.DocumentsOf(parsed), FactumSettings.Default, path => onProgress($"Reading {Terminal.ShortPath(path)}"))).Input;
            OverlapReport report = TextOverlap.Find(input.Documents, parsed.GetValue(words));
            OverlapText text = new(new ShownPaths(folder, input));
            terminal.Output.Write(parsed.GetValue(output) == "json" ? text.WriteJson(report) + "\n" : text.Write(report));
            return ExitCode.Good;
        });
        return command;
    }
}
