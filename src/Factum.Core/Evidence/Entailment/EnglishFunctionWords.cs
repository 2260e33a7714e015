namespace Factum.Evidence.Entailment;

/// <summary>English words that a text may have more or fewer of and still say the same. No negation is among them.</summary>
internal static class EnglishFunctionWords
{
    private static readonly HashSet<string> words = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "of", "to", "in", "on", "at", "for", "and", "or", "with", "by", "from", "as", "its", "it", "his", "her", "hers", "their", "our", "my", "your", "he", "she", "they", "we", "be", "have", "that", "this", "who", "which",
        "into", "also", "s",
    };

    public static bool Contains(string form) => words.Contains(form);
}
