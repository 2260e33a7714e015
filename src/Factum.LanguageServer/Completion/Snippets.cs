using System.Text.Json;
using Factum.LanguageServer.Protocol;

namespace Factum.LanguageServer.Completion;

/// <summary>
/// Texts with places to be filled in. They are written in the editor extension, for its command that inserts one anywhere; here they are offered
/// where they may stand, which an editor by itself cannot tell.
/// </summary>
internal static class Snippets
{
    private static readonly Dictionary<string, (string Description, string Body)> all = Read();

    /// <summary>Outside of blocks.</summary>
    public static IReadOnlyList<Suggestion> ForFile { get; } =
    [
        Of("source", "Source"), Of("person", "Person"), Of("firm", "Firm"), Of("offer", "Offer"), Of("kind", "Kind"), Of("extend", "Extend"),
    ];

    /// <summary>Where a member of an entity may begin.</summary>
    public static IReadOnlyList<Suggestion> ForBlock { get; } = [Of("claim", "Claim"), Of("@reported", "Reported claim"), Of("@allow", "Waiver")];

    private static Suggestion Of(string word, string name) => new(all[name].Body, CompletionKinds.Snippet) { Label = word + " …", FoundBy = word, Detail = all[name].Description, IsSnippet = true };

    private static Dictionary<string, (string Description, string Body)> Read()
    {
        using Stream file = typeof(Snippets).Assembly.GetManifestResourceStream("snippets.json") ?? throw new InvalidOperationException("the snippets are not embedded");
        using JsonDocument written = JsonDocument.Parse(file);
        return written.RootElement.EnumerateObject().ToDictionary(
            snippet => snippet.Name,
            snippet => (snippet.Value.GetProperty("description").GetString() ?? "", string.Join('\n', snippet.Value.GetProperty("body").EnumerateArray().Select(line => line.GetString()))),
            StringComparer.Ordinal);
    }
}
