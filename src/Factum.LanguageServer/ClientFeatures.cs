using System.Text.Json;
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
        };
        return features.With(settings);
    }

    /// <summary>The same client with other settings.</summary>
    public ClientFeatures With(ServerSettings settings)
    {
        bool pulls = MayPull && !settings.IsSilent && settings.Diagnostics != "push";
        return this with { PullsDiagnostics = pulls, PushesDiagnostics = !pulls && !settings.IsSilent, RefreshesDiagnostics = MayPull && CanRefresh };
    }
}
