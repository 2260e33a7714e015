using System.CommandLine;
using System.Globalization;
using Factum.Cli.Files;

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

    /// <param name="parsed">The command line.</param>
    /// <param name="onFile">Told each file before it is read.</param>
    public ProjectInput Read(ParseResult parsed, Action<string> onFile) =>
        ProjectFolder.Read(parsed.GetRequiredValue(Folder), parsed.GetValue(Documents) ?? [], ReadDate(parsed.GetValue(AsOf)), onFile).Input;

    private static EdtfDate ReadDate(string? text)
    {
        text ??= DateTime.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return EdtfDate.TryParse(text, out EdtfDate? date) && date is not null
            ? date
            : throw new UnusableInputException($"'{text}' is not a date such as '2026-01-31'");
    }
}
