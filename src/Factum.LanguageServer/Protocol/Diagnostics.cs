namespace Factum.LanguageServer.Protocol;

/// <summary>A diagnostic as a client shows it.</summary>
internal sealed record ShownDiagnostic(PositionRange Range, int Severity, string Code, string Message)
{
    public CodeDescription? CodeDescription { get; init; }
    public string Source { get; init; } = "factum";
    public IReadOnlyList<RelatedInformation>? RelatedInformation { get; init; }
}

internal sealed record CodeDescription(string Href);

internal sealed record RelatedInformation(FileRange Location, string Message);

internal sealed record PublishDiagnosticsParams(string Uri, int? Version, IReadOnlyList<ShownDiagnostic> Diagnostics);

internal sealed record DocumentDiagnosticParams(TextDocument TextDocument, string? PreviousResultId)
{
    public TextDocument TextDocument { get; } = Needed.File(TextDocument);
}

/// <summary>All diagnostics of a file (<c>full</c>), or that nothing changed.</summary>
internal sealed record DiagnosticReport(string Kind, string ResultId)
{
    public IReadOnlyList<ShownDiagnostic>? Items { get; init; }

    /// <summary>Only in an answer about the workspace.</summary>
    public string? Uri { get; init; }

    /// <summary>Only in an answer about the workspace: of the open text; else none.</summary>
    public int? Version { get; init; }
}

internal sealed record WorkspaceDiagnosticParams(IReadOnlyList<PreviousResult>? PreviousResultIds);

internal sealed record PreviousResult(string Uri, string Value);

internal sealed record WorkspaceDiagnosticReport(IReadOnlyList<DiagnosticReport> Items);
