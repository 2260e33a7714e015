using System.CommandLine;
using System.Globalization;
using Factum.Cli.Files;
using Factum.Cli.Reporting;

namespace Factum.Cli.Verbs;

/// <summary>What the verbs that look at a whole project take: its folder, its documents, the day.</summary>
internal sealed class ProjectOptions
{
    public Argument<string> Folder { get; } = new("folder") { Description = "Where the fact files are.", DefaultValueFactory = _ => "." };

    public Option<string[]> Documents { get; } = new("--documents")
    {
        Description = "A folder of documents; may be given several times. Default: 'documents' in the folder.",
        HelpName = "folder",
    };

    public Option<string> AsOf { get; } = new("--as-of") { Description = "The day that counts as today. Default: today.", HelpName = "date" };

    public string[] DocumentsOf(ParseResult parsed) => parsed.GetValue(Documents) ?? [];

    /// <summary>Reads the project and checks it.</summary>
    public (ProjectInput Input, CheckedSet Set) Check(ParseResult parsed, Terminal terminal, CancellationToken cancellation = default) => terminal.ShowProgress(onProgress =>
    {
        ProjectInput input = ProjectFolder.Read(parsed.GetRequiredValue(Folder), DocumentsOf(parsed), ReadDate(parsed.GetValue(AsOf)), OnFile).Input;
        onProgress($"Checking {CheckSummary.Count(input.Files.Length, "file")} and {CheckSummary.Count(input.Documents.Length, "document")}");
        return (input, FactCompiler.Check(input, cancellation));

        void OnFile(string path)
        {
            cancellation.ThrowIfCancellationRequested();
            onProgress($"Reading {Terminal.ShortPath(path)}");
        }
    });

    private static EdtfDate ReadDate(string? text)
    {
        text ??= DateTime.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return EdtfDate.TryParse(text, out EdtfDate? date) && date is not null
            ? date
            : throw new UnusableInputException($"'{text}' is not a date such as '2026-01-31'");
    }
}
