using System.Globalization;
using System.Text;
using Factum.Rules;

namespace Factum.Cli.Reporting;

/// <summary>A check as commands of a GitHub workflow, <c>::error file=…::message</c>, which annotate the lines of a pull request.</summary>
internal static class GitHubReport
{
    public static string Write(CheckReport report)
    {
        StringBuilder text = new();
        foreach (ShownDiagnostic diagnostic in report.Shown)
            text.Append(Annotation(diagnostic)).Append('\n');
        return text.Append(report.Summary).Append('\n').ToString();
    }

    private static string Annotation(ShownDiagnostic diagnostic)
    {
        ShownPlace place = diagnostic.Place;

        // Columns are for places within one line; with an end on another line the whole annotation would be refused.
        string where = place.Line == place.EndLine
            ? string.Create(CultureInfo.InvariantCulture, $"line={place.Line},col={place.Column},endColumn={place.EndColumn}")
            : string.Create(CultureInfo.InvariantCulture, $"line={place.Line},endLine={place.EndLine}");
        return $"::{CommandOf(diagnostic.Severity)} file={Property(place.File)},{where},title={Property($"{diagnostic.Rule.Id} {diagnostic.Rule.Name}")}::{Data(diagnostic.Message)}";
    }

    private static string CommandOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
