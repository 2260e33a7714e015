using System.Text.Json;
using Factum.LanguageServer.Meaning;
using Factum.LanguageServer.Protocol;

namespace Factum.LanguageServer;

/// <summary>What the client can do, and is to be shown.</summary>
internal sealed record ClientFeatures(bool PullsDiagnostics, bool PushesDiagnostics, bool RefreshesDiagnostics, bool RefreshesLenses, bool RefreshesHints, bool AppliesEdits)
{
    /// <summary>Whether the client was told that it may ask for diagnostics: it learns so at the start or never.</summary>
    public bool MayPull { get; private init; }

    private bool CanRefresh { get; init; }

    /// <summary>Whether the client answers <c>workspace/configuration</c>.</summary>
    public bool AnswersSettings { get; private init; }

    /// <summary>Whether completion may leave places to be filled in.</summary>
    public bool TakesSnippets { get; private init; }

    /// <summary>Whether an edit is held against the version that it was made for.</summary>
    public bool HoldsVersions { get; private init; }

    private bool HoversInMarkdown { get; init; }

    private bool ExplainsInMarkdown { get; init; }

    /// <summary>As the client can show it.</summary>
    public Markup Hover(string markdown) => HoversInMarkdown ? new Markup(markdown) : new Markup(Markdown.Plain(markdown), "plaintext");

    /// <summary>The same beside an item of completion.</summary>
    public Markup Explanation(string markdown) => ExplainsInMarkdown ? new Markup(markdown) : new Markup(Markdown.Plain(markdown), "plaintext");

    /// <summary>Whether the client lets its user say what of a word an item replaces.</summary>
    public bool InsertsOrReplaces { get; private init; }

    /// <summary>Not where another program does: then whoever asks is shown none either.</summary>
    public bool ShowsDiagnostics => PullsDiagnostics || PushesDiagnostics;

    public static ClientFeatures None { get; } = new(false, false, false, false, false, false);

    public static ClientFeatures Of(ClientCapabilities? capabilities, ServerSettings settings)
    {
        bool canPull = capabilities?.TextDocument?.Diagnostic is { ValueKind: JsonValueKind.Object } && capabilities.Workspace?.Diagnostics is { RefreshSupport: true };
        ClientFeatures features = new(
            PullsDiagnostics: false,
            PushesDiagnostics: false,
            RefreshesDiagnostics: false,
            RefreshesLenses: capabilities?.Workspace?.CodeLens is { RefreshSupport: true },
            RefreshesHints: capabilities?.Workspace?.InlayHint is { RefreshSupport: true },
            AppliesEdits: capabilities?.Workspace?.ApplyEdit == true)
        {
            MayPull = settings.Diagnostics == "pull" || (settings.Diagnostics != "push" && canPull),
            CanRefresh = canPull,
            AnswersSettings = capabilities?.Workspace?.Configuration == true,
            HoldsVersions = capabilities?.Workspace?.WorkspaceEdit is { DocumentChanges: true },
            HoversInMarkdown = IsMarkdownAmong(capabilities?.TextDocument?.Hover?.ContentFormat),
            ExplainsInMarkdown = IsMarkdownAmong(capabilities?.TextDocument?.Completion?.CompletionItem?.DocumentationFormat),
            TakesSnippets = capabilities?.TextDocument?.Completion?.CompletionItem?.SnippetSupport == true,
            InsertsOrReplaces = capabilities?.TextDocument?.Completion?.CompletionItem?.InsertReplaceSupport == true,
        };
        return features.With(settings);
    }

    /// <summary>Who names no formats is from a time before there were any to name.</summary>
    private static bool IsMarkdownAmong(IReadOnlyList<string>? formats) => formats?.Contains("markdown", StringComparer.Ordinal) ?? true;

    /// <summary>The same client with other settings.</summary>
    public ClientFeatures With(ServerSettings settings)
    {
        bool pulls = MayPull && !settings.IsSilent && settings.Diagnostics != "push";
        return this with { PullsDiagnostics = pulls, PushesDiagnostics = !pulls && !settings.IsSilent, RefreshesDiagnostics = MayPull && CanRefresh };
    }
}
