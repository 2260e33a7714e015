using System.Text.Json;
using Factum.LanguageServer.Protocol;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>workspace/didChangeConfiguration</c>: the settings themselves, or a word that the client may be asked for them.</summary>
internal sealed class ConfigurationVerb(Session session)
{
    [JsonRpcMethod("workspace/didChangeConfiguration", UseSingleObjectParameterDeserialization = true)]
    public void DidChangeConfiguration(ConfigurationParams parameters)
    {
        if (!session.IsRunning)
            return;
        if (parameters.Settings is { ValueKind: JsonValueKind.Object } settings)
            session.TakeSettings(settings);
        else if (session.Features.AnswersSettings)
            _ = session.AskForSettings();
    }
}
