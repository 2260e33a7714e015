using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Factum.Cli.Files;
using Factum.Cli.Reporting;
using Factum.SetUp;

namespace Factum.Cli.Verbs;

/// <summary>What the verbs that look at a whole project take: its folder, its documents, the day.</summary>
internal sealed class ProjectOptions
{
    /// <summary>The last check, when a folder is watched.</summary>
    private (ProjectInput Input, CheckedSet Set)? last;

    public Argument<string> Folder { get; } = new("folder") { Description = "Where the fact files are.", DefaultValueFactory = _ => "." };

    public Option<string[]> Documents { get; } = new("--documents")
    {
        Description = "A folder of documents; may be given several times. Default: 'documents' in the folder.",
        HelpName = "folder",
    };

    public Option<string> AsOf { get; } = new("--as-of") { Description = "The day that counts as today. Default: today.", HelpName = "date" };

    public Option<string> MinimumOrigins { get; } = new("--minimum-origins")
    {
        Description = "How many independent origins a fact ought to have: a number, 'kind=number' and 'kind.property=number', with ';' between.",
        HelpName = "numbers",
    };

    public string[] DocumentsOf(ParseResult parsed) => parsed.GetValue(Documents) ?? [];

    /// <summary>Reads the project and checks it.</summary>
    public (ProjectInput Input, CheckedSet Set) Check(ParseResult parsed, Terminal terminal, CancellationToken cancellation = default) => terminal.ShowProgress(onProgress =>
    {
        ProjectInput input = ProjectFolder.Read(parsed.GetRequiredValue(Folder), DocumentsOf(parsed), SettingsOf(parsed), OnFile).Input;
        onProgress($"Checking {CheckSummary.Count(input.Files.Length, "file")} and {CheckSummary.Count(input.Documents.Length, "document")}");
        if (last is { } earlier)
            input = input.Keeping(earlier.Input);
        CheckedSet set = FactCompiler.Check(input, last?.Set, cancellation);
        last = (input, set);
        Refuse(set.SettingProblems);
        return (input, set);

        void OnFile(string path)
        {
            cancellation.ThrowIfCancellationRequested();
            onProgress($"Reading {Terminal.ShortPath(path)}");
        }
    });

    private FactumSettings SettingsOf(ParseResult parsed)
    {
        ImmutableArray<SettingProblem>.Builder problems = ImmutableArray.CreateBuilder<SettingProblem>();
        OriginMinimums minimums = OriginMinimumsReader.Read(parsed.GetValue(MinimumOrigins) ?? "", problems);
        Refuse(problems.ToImmutable());
        return FactumSettings.Default with { AsOf = ReadDate(parsed.GetValue(AsOf)), MinimumOrigins = minimums };
    }

    /// <summary>The tool has one setting that can be wrong.</summary>
    private static void Refuse(ImmutableArray<SettingProblem> problems)
    {
        if (!problems.IsEmpty)
            throw new UnusableInputException($"--minimum-origins: '{problems[0].Value}' has to be {problems[0].Expected}");
    }

    private static EdtfDate ReadDate(string? text)
    {
        text ??= DateTime.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return EdtfDate.TryParse(text, out EdtfDate? date) && date is not null
            ? date
            : throw new UnusableInputException($"'{text}' is not a date such as '2026-01-31'");
    }
}
