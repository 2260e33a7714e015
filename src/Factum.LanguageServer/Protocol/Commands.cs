using System.Text.Json;

namespace Factum.LanguageServer.Protocol;

internal sealed record ExecuteCommandParams(string? Command, IReadOnlyList<JsonElement>? Arguments);

/// <summary>What a command is about, as its one argument.</summary>
internal sealed record CommandTarget(string? Uri, PositionRange? Range);

/// <summary>What <c>factum.lock</c> did.</summary>
/// <param name="Path">Of the lock, absolute.</param>
/// <param name="Citations">How many the lock has now.</param>
/// <param name="Message">One sentence to show.</param>
internal sealed record LockResult(string Path, int Citations, string Message);

/// <summary>What <c>factum.cite</c> found.</summary>
/// <param name="Text">The citation to insert.</param>
/// <param name="Sources">Every source that has the document; the citation names the first.</param>
internal sealed record CiteResult(string Text, IReadOnlyList<string> Sources);

/// <summary>What <c>factum.report</c> says.</summary>
internal sealed record ReportResult(string Markdown);

internal sealed record ApplyEditParams(string Label, WorkspaceEdit Edit);

internal sealed record ApplyEditResult(bool Applied, string? FailureReason);

internal static class CommandNames
{
    public const string Lock = "factum.lock";
    public const string Cite = "factum.cite";
    public const string Report = "factum.report";
}
