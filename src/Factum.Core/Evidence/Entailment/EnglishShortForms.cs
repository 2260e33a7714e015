namespace Factum.Evidence.Entailment;

/// <summary>Abbreviations that every reader of English reads as the words.</summary>
internal static class EnglishShortForms
{
    private static readonly Dictionary<string, string[]> words = new(StringComparer.Ordinal)
    {
        ["ceo"] = ["chief", "executive"],
        ["cfo"] = ["chief", "finance"],
        ["coo"] = ["chief", "operate"],
        ["cto"] = ["chief", "technology"],
        ["cio"] = ["chief", "information"],
        ["cmo"] = ["chief", "market"],
        ["md"] = ["manage", "direct"],
        ["vp"] = ["vice", "president"],
        ["mp"] = ["member", "parliament"],
        ["pm"] = ["prime", "minister"],
        ["hr"] = ["human", "resource"],
        ["pr"] = ["public", "relation"],
        ["phd"] = ["doctorate"],
        ["prof"] = ["professor"],
        ["dr"] = ["doctor"],
        ["govt"] = ["government"],
        ["dept"] = ["department"],
        ["uk"] = ["united", "kingdom"],
        ["us"] = ["united", "state"],
        ["usa"] = ["united", "state"],
        ["eu"] = ["european", "union"],
        ["ai"] = ["artificial", "intelligence"],
    };

    private static readonly Dictionary<string, string[]> forms = words.ToDictionary(entry => entry.Key, entry => entry.Value.SelectMany(word => WordForms.Of(word.AsSpan())).ToArray(), StringComparer.Ordinal);

    /// <summary>The forms of the words that an abbreviation in small letters stands for; null if it is none.</summary>
    public static string[]? Expand(string form) => forms.TryGetValue(form, out string[]? expanded) ? expanded : null;
}
