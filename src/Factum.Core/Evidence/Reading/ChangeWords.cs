namespace Factum.Evidence.Reading;

/// <summary>Words that tell of a change from one value to another.</summary>
internal static class ChangeWords
{
    private static readonly HashSet<string> words = new(StringComparer.Ordinal)
    {
        "rose", "risen", "rise", "rises", "rising", "fell", "fallen", "fall", "falls", "falling", "up", "down", "grew", "grown", "grow", "grows", "growing", "increase", "increased", "increases", "increasing", "decrease", "decreased", "decreases", "climbed", "climb", "climbs", "climbing",
        "dropped", "drop", "drops", "dropping", "jumped", "jump", "jumps", "slipped", "slip", "slips", "gained", "gain", "declined", "decline", "declines", "surged", "surge", "soared", "soar", "plunged", "plunge", "tumbled", "sank", "shrank", "shrunk", "expanded", "cut", "cuts",
        "raised", "raise", "raises", "raising", "lowered", "lower", "reduced", "reduce", "went", "gone", "moved", "edged", "improved", "widened", "narrowed", "doubled", "tripled", "swelled", "dwindled", "advanced", "added", "lost", "revised", "upgraded", "changed",
    };

    public static bool Contains(string word) => words.Contains(word);
}
