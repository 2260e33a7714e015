namespace Factum.Evidence.Reading;

/// <summary>Words behind a number that it counts, and words that it does not.</summary>
internal static class CountedWords
{
    private static readonly HashSet<string> functionWords = new(StringComparer.Ordinal)
    {
        "a", "about", "above", "after", "again", "against", "ago", "all", "also", "although", "am", "among", "an", "and", "another", "any", "are", "aren't", "around", "as", "at", "away", "be", "because", "been", "before", "being",
        "below", "between", "both", "but", "by", "can", "can't", "could", "did", "do", "does", "doing", "don't", "down", "during", "each", "either", "else", "even", "ever", "every", "for", "from", "further", "had", "has", "hasn't",
        "have", "he", "her", "here", "hers", "him", "his", "how", "however", "i", "if", "in", "including", "into", "is", "isn't", "it", "it's", "its", "itself", "just", "later", "least", "less", "may", "me", "might", "more", "most",
        "much", "must", "my", "neither", "no", "nor", "not", "now", "of", "off", "often", "on", "once", "only", "onto", "or", "other", "our", "out", "over", "own", "per", "plus", "rather", "said", "same", "say", "says", "shall", "she", "should",
        "since", "so", "some", "still", "such", "than", "that", "that's", "the", "their", "them", "then", "there", "these", "they", "this", "those", "though", "through", "times", "to", "too", "towards", "under", "unless", "until",
        "up", "upon", "us", "very", "via", "was", "wasn't", "we", "were", "what", "when", "where", "whether", "which", "while", "who", "who's", "whom", "whose", "why", "will", "with", "within", "without", "won't", "would", "yet", "you", "your",
    };

    private static readonly HashSet<string> ofMeasure = new(StringComparer.Ordinal)
    {
        "tall", "long", "wide", "high", "deep", "thick", "race", "sprint", "hurdles", "freestyle", "relay", "final", "away", "apart", "backstroke", "butterfly", "pool", "radius", "square", "diameter", "tower", "wall", "drop", "dash",
    };

    private static readonly HashSet<string> irregularPlurals = new(StringComparer.Ordinal)
    {
        "people", "men", "women", "children", "staff", "police", "personnel", "police", "cattle", "sheep", "fish", "aircraft", "teeth", "feet", "mice", "media", "data", "workforce", "faculty",
    };

    public static bool Counts(ReadingToken token) => token.IsWord && !functionWords.Contains(token.Word);

    public static bool IsFunctionWord(string word) => functionWords.Contains(word);

    public static bool IsOfMeasure(string word) => ofMeasure.Contains(word);

    public static bool IsPlural(string word) =>
        irregularPlurals.Contains(word) || (word.Length > 3 && word[word.Length - 1] == 's' && word[word.Length - 2] is not ('s' or 'u' or 'i' or '\''));
}
