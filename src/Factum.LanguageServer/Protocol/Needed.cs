using System.Text.Json;

namespace Factum.LanguageServer.Protocol;

/// <summary>Parameters without which a request says nothing: where one is missing the client is told so, as of any that cannot be read.</summary>
internal static class Needed
{
    public static TextDocument File(TextDocument? textDocument) =>
        textDocument is { Uri: not null } ? textDocument : throw new JsonException("the parameters name no 'textDocument' with a 'uri'");
}
