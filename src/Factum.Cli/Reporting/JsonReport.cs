using System.Text.Json;

namespace Factum.Cli.Reporting;

/// <summary>A check as one JSON object; its members are described in <c>docs/tool.md</c>.</summary>
internal sealed class JsonReport(Utf8JsonWriter json)
{
    /// <summary>Grows when a member changes its meaning or goes, not when one is added.</summary>
    private const int Version = 1;

    public static string Write(CheckReport report) => JsonText.Write(json => new JsonReport(json).WriteReport(report));

    private void WriteReport(CheckReport report) => json.WriteObject(() =>
    {
        json.WriteNumber("version", Version);
        json.WriteText("folder", report.Folder);
        json.WriteArray("diagnostics", report.Shown, WriteDiagnostic);
        json.WriteObject("summary", () => WriteSummary(report.Summary));
    });

    private void WriteDiagnostic(ShownDiagnostic diagnostic)
    {
        json.WriteString("id", diagnostic.Rule.Id);
        json.WriteString("rule", diagnostic.Rule.Name);
        json.WriteString("severity", diagnostic.SeverityWord);
        json.WriteText("message", diagnostic.Message);
        WritePlace(diagnostic.Place);
        json.WriteArray("related", diagnostic.Related, WritePlace);
        json.WriteArray("fixes", diagnostic.Fixes, WriteFix);
        json.WriteString("help", diagnostic.Rule.HelpLink);
    }

    private void WriteFix(ShownFix fix)
    {
        json.WriteText("title", fix.Title);
        json.WriteArray("edits", fix.Edits, edit =>
        {
            WritePlace(edit.Place);
            json.WriteText("newText", edit.NewText);
        });
    }

    private void WritePlace(ShownPlace place)
    {
        json.WriteText("file", place.File);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteNumber("endLine", place.EndLine);
        json.WriteNumber("endColumn", place.EndColumn);
    }

    private void WriteSummary(CheckSummary summary)
    {
        json.WriteNumber("files", summary.Files);
        json.WriteNumber("facts", summary.Facts);
        json.WriteNumber("errors", summary.Errors);
        json.WriteNumber("warnings", summary.Warnings);
        json.WriteNumber("infos", summary.Notes);
        json.WriteObject("citations", () =>
        {
            json.WriteNumber("total", summary.Citations.Total);
            json.WriteNumber("verified", summary.Citations.VerifiedByText);
            json.WriteNumber("verifiedByLock", summary.Citations.VerifiedByLock);
            json.WriteNumber("unchecked", summary.Citations.Unchecked);
            json.WriteNumber("failed", summary.Citations.Failed);
        });
        json.WriteObject("claims", () =>
        {
            json.WriteNumber("total", summary.Claims.Total);
            json.WriteNumber("stated", summary.Claims.Stated);
            json.WriteNumber("inferred", summary.Claims.Inferred);
            json.WriteNumber("undecidable", summary.Claims.Undecidable);
            json.WriteNumber("failing", summary.Claims.Failing);
            json.WriteNumber("cutOff", summary.Claims.CutOff);
        });
    }
}
