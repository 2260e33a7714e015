using System.Reflection;
using System.Text.Json;
using Factum.Rules;

namespace Factum.Cli.Reporting;

/// <summary>A check as a log in the Static Analysis Results Interchange Format, version 2.1.0. Rules are described once, those that fired.</summary>
internal sealed class SarifReport
{
    private readonly Utf8JsonWriter json;
    private readonly CheckReport report;
    private readonly List<Rule> rules;

    private SarifReport(Utf8JsonWriter json, CheckReport report)
    {
        (this.json, this.report) = (json, report);
        rules = [.. report.Shown.Select(diagnostic => diagnostic.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal)];
    }

    public static string Write(CheckReport report) => JsonText.Write(json => new SarifReport(json, report).WriteLog());

    private void WriteLog() => json.WriteObject(() =>
    {
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteArray("runs", [report], _ => WriteRun());
    });

    private void WriteRun()
    {
        json.WriteObject("tool", () => json.WriteObject("driver", WriteDriver));
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteArray("invocations", [report], _ => json.WriteBoolean("executionSuccessful", value: true));
        json.WriteArray("results", report.Shown, WriteResult);
    }

    private void WriteDriver()
    {
        json.WriteString("name", "factum");
        json.WriteString("semanticVersion", Version);
        json.WriteString("informationUri", "https://github.com/factum-net/factum");
        json.WriteArray("rules", rules, rule =>
        {
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Name);
            json.WriteObject("shortDescription", () => json.WriteText("text", rule.Title));
            json.WriteObject("fullDescription", () => json.WriteText("text", rule.Why));
            json.WriteObject("defaultConfiguration", () => json.WriteString("level", LevelOf(rule.Severity)));
            json.WriteString("helpUri", rule.HelpLink);
        });
    }

    private void WriteResult(ShownDiagnostic diagnostic)
    {
        json.WriteString("ruleId", diagnostic.Rule.Id);
        json.WriteNumber("ruleIndex", rules.IndexOf(diagnostic.Rule));
        json.WriteString("level", LevelOf(diagnostic.Severity));
        json.WriteObject("message", () => json.WriteText("text", diagnostic.Message));
        json.WriteArray("locations", [diagnostic.Place], WriteLocation);
        if (!diagnostic.Related.IsEmpty)
        {
            json.WriteArray("relatedLocations", diagnostic.Related.Index(), related =>
            {
                json.WriteNumber("id", related.Index + 1);
                WriteLocation(related.Item);
            });
        }

        if (!diagnostic.Fixes.IsEmpty)
            json.WriteArray("fixes", diagnostic.Fixes, WriteFix);
    }

    private void WriteLocation(ShownPlace place) => json.WriteObject("physicalLocation", () =>
    {
        WriteArtifact(place.File);
        WriteRegion("region", place);
    });

    private void WriteFix(ShownFix fix)
    {
        json.WriteObject("description", () => json.WriteText("text", fix.Title));
        json.WriteArray("artifactChanges", fix.Edits.GroupBy(edit => edit.Place.File), file =>
        {
            WriteArtifact(file.Key);
            json.WriteArray("replacements", file, edit =>
            {
                WriteRegion("deletedRegion", edit.Place);
                json.WriteObject("insertedContent", () => json.WriteText("text", edit.NewText));
            });
        });
    }

    private void WriteArtifact(string file) => json.WriteObject("artifactLocation", () => json.WriteText("uri", UriOf(file)));

    private void WriteRegion(string name, ShownPlace place) => json.WriteObject(name, () =>
    {
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Column);
        json.WriteNumber("endLine", place.EndLine);
        json.WriteNumber("endColumn", place.EndColumn);
    });

    /// <summary>Relative where the path is; what a URI may not hold is escaped.</summary>
    private static string UriOf(string file) => Path.IsPathRooted(file)
        ? new UriBuilder(Uri.UriSchemeFile, "") { Path = file }.Uri.AbsoluteUri
        : string.Join('/', file.Split('/').Select(Uri.EscapeDataString));

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };

    /// <summary>Without the commit behind the plus.</summary>
    private static string Version => typeof(SarifReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
