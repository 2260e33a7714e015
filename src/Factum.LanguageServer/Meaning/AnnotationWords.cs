namespace Factum.LanguageServer.Meaning;

/// <summary>What each annotation says, in words.</summary>
internal static class AnnotationWords
{
    /// <summary>In order of name.</summary>
    public static IReadOnlyList<(string Name, bool TakesReason, string Words)> All { get; } =
    [
        ("alleged", false, "somebody alleges it; may name who in brackets"),
        ("allow", true, "waives a rule here, with a reason"),
        ("caption", false, "stands in a caption"),
        ("denied", false, "somebody denies it; may name who in brackets"),
        ("deprecated", true, "known to be superseded, with a reason"),
        ("disputed", true, "the contradiction is acknowledged, with a reason"),
        ("expected", false, "expected to become true"),
        ("headline", false, "stands in a headline"),
        ("inferred", true, "not literally in the quote, with a reason"),
        ("opinion", false, "somebody's opinion"),
        ("possible", false, "said to be possible"),
        ("preferred", true, "goes before other claims, with a reason"),
        ("question", false, "asked, not stated"),
        ("reported", false, "told by somebody else; may name who in brackets"),
    ];

    public static string? Of(string name) => All.FirstOrDefault(annotation => annotation.Name == name).Words;
}
