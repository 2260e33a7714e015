using System.Text.Json;
using Factum.LanguageServer.Protocol;
using StreamJsonRpc;

namespace Factum.LanguageServer;

/// <summary>Settings that come while the server runs: sent, or asked for where the client only says that something changed.</summary>
internal static class SessionSettings
{
    private const string Section = "factum";

    public static async Task AskForSettings(this Session session)
    {
        if (session.Client is not { } client)
            return;
        try
        {
            JsonElement answer = await client.Ask<JsonElement>("workspace/configuration", new ConfigurationRequest([new ConfigurationItem(Section)])).ConfigureAwait(false);
            if (answer is { ValueKind: JsonValueKind.Array } && answer.GetArrayLength() > 0)
                session.TakeSettings(answer[0]);
        }
        catch (RemoteRpcException exception)
        {
            session.Log.Warning($"the client does not tell its settings: {exception.Message}");
        }
        catch (Exception exception) when (exception is ObjectDisposedException or IOException or OperationCanceledException)
        {
            // The client has gone.
        }
    }

    /// <summary>The section's content, with the section's name around it or without.</summary>
    public static void TakeSettings(this Session session, JsonElement written)
    {
        if (written.ValueKind != JsonValueKind.Object)
            return;
        try
        {
            JsonElement own = written.TryGetProperty(Section, out JsonElement section) ? section : written;
            if (own.Deserialize(ProtocolJson.Default.ServerSettings) is not { } settings)
                return;
            session.Workspace.InTurn(() => session.Configure(session.Settings.With(settings)));
            session.Log.Info("the client's settings were taken over");
        }
        catch (JsonException exception)
        {
            session.Log.Warning($"the client's settings cannot be read, and stay what they were: {exception.Message}");
        }
    }
}
