using System.CommandLine;
using Factum.Cli.Files;
using Factum.Cli.Reporting;
using Factum.Rules;

namespace Factum.Cli.Verbs;

/// <summary>How a check reports: for whom, from which severity on, and what a warning amounts to.</summary>
internal sealed class CheckOptions
{
    private readonly Option<string> output = new("--output", "-o")
    {
        Description = "For whom to write: text for people; json, described in docs/tool.md; sarif, for code scanning; github, for annotations in a workflow.",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<string> severity = new("--severity")
    {
        Description = "The least bad that is shown. The counts count everything.",
        DefaultValueFactory = _ => "info",
    };

    private readonly Option<bool> warningsAsErrors = new("--warnings-as-errors") { Description = "A warning is an error." };
    private readonly Option<bool> brief = new("--brief") { Description = "A line for each diagnostic, without its text." };

    public CheckOptions()
    {
        output.AcceptOnlyFromAmong("text", "json", "sarif", "github");
        severity.AcceptOnlyFromAmong("error", "warning", "info");
    }

    public IEnumerable<Option> All => [output, severity, warningsAsErrors, brief];

    public OutputFormat FormatOf(ParseResult parsed) => parsed.GetValue(output) switch
    {
        "json" => OutputFormat.Json,
        "sarif" => OutputFormat.Sarif,
        "github" => OutputFormat.GitHub,
        _ => OutputFormat.Text,
    };

    public Severity LeastShown(ParseResult parsed) => parsed.GetValue(severity) switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        _ => Severity.Info,
    };

    /// <summary>What a diagnostic counts as in this run: as the folder's configuration says, like the build, and then as the command line does.</summary>
    public Func<FactDiagnostic, Severity> SeverityOf(ParseResult parsed, string folder, Terminal terminal)
    {
        string root = Path.GetFullPath(folder);
        Severities severities = new(root, message => terminal.Error.WriteLine($"factum: {message}"));
        bool isStrict = parsed.GetValue(warningsAsErrors);
        return diagnostic =>
        {
            Severity severity = severities.Apply(diagnostic, Path.Combine(root, diagnostic.Site.File.Path)).Severity;
            return isStrict && severity == Severity.Warning ? Severity.Error : severity;
        };
    }

    public void Print(CheckReport report, ParseResult parsed, Terminal terminal)
    {
        switch (FormatOf(parsed))
        {
            case OutputFormat.Json:
                terminal.Output.WriteLine(JsonReport.Write(report));
                break;
            case OutputFormat.Sarif:
                terminal.Output.WriteLine(SarifReport.Write(report));
                break;
            case OutputFormat.GitHub:
                terminal.Output.Write(GitHubReport.Write(report));
                break;
            case OutputFormat.Text when parsed.GetValue(brief):
                TextReport.PrintLines(report, terminal);
                break;
            default:
                TextReport.Print(report, terminal);
                break;
        }
    }
}
