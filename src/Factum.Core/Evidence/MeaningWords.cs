using Factum.Text;

namespace Factum.Evidence;

/// <summary>Words that change what a sentence says: negations, hedges, and words for figures. English.</summary>
internal static class MeaningWords
{
    private static readonly HashSet<string> negations = new(StringComparer.Ordinal)
    {
        "not", "no", "never", "neither", "nor", "none", "nobody", "nothing", "nowhere", "without", "cannot", "hardly", "barely", "scarcely", "denied", "denies", "deny",
    };

    /// <summary>What is said of a claim by those who deny it, without a "not".</summary>
    private static readonly HashSet<string> denials = new(StringComparer.Ordinal)
    {
        "nonsense", "fabricated", "fabrication", "baseless", "unfounded", "groundless", "hoax", "lie", "lies", "innocent", "innocence", "invention", "invented", "fiction", "contest", "contests", "contested", "ridiculous", "absurd", "slander", "libel",
    };

    private static readonly HashSet<string> hedges = new(StringComparer.Ordinal)
    {
        "possibly", "probably", "likely", "unlikely", "perhaps", "maybe", "reportedly", "allegedly", "alleged", "supposedly", "apparently", "may", "might", "could", "seem", "seems",
        "seemed", "appear", "appears", "appeared", "expected", "anticipated", "claimed", "claims", "rumored", "rumoured", "if", "unless", "willing",
    };

    private static readonly HashSet<string> figures = new(StringComparer.Ordinal)
    {
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
        "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "million", "billion", "trillion", "lakh", "crore", "hundreds", "thousands", "millions", "billions",
        "trillions", "lakhs", "crores", "dozen", "dozens", "several", "half", "percent", "zero", "double", "triple", "twice",
    };

    /// <summary>What the text adds or takes away, as a phrase, and the word that does; null where nothing does.</summary>
    public static (MeaningChange Change, string Word)? Find(string folded)
    {
        List<string> words = [];
        WordScan scan = new(folded.AsSpan());
        while (scan.MoveNext())
            words.Add(folded.Substring(scan.Current.Start, scan.Current.Length));
        for (int i = 0; i < words.Count; i++)
        {
            string word = Lower(words[i]), next = i + 1 < words.Count ? Lower(words[i + 1]) : "";
            if (IsNegation(word) && !(word == "not" && next is "only" or "just" or "merely" or "simply" or "without"))
                return (MeaningChange.Negation, words[i]);

            // The month has a capital.
            if (hedges.Contains(word) && words[i] != "May")
                return (MeaningChange.Hedge, words[i]);
        }

        return null;
    }

    public static string? FindFigure(string folded)
    {
        foreach (char c in folded)
        {
            if (Unicode.ClassOf(c) is UnicodeClass.Digit or UnicodeClass.OtherNumber or UnicodeClass.Currency || c == '%')
                return folded;
        }

        WordScan scan = new(folded.AsSpan());
        while (scan.MoveNext())
        {
            string word = folded.Substring(scan.Current.Start, scan.Current.Length);
            if (figures.Contains(Lower(word)))
                return word;
        }

        return null;
    }

    public static bool IsDenial(string word) => denials.Contains(Lower(word));

    private static bool IsNegation(string word) => negations.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal);

    private static string Lower(string word)
    {
        char[] lower = word.ToCharArray();
        for (int i = 0; i < lower.Length; i++)
            lower[i] = Unicode.ToLower(lower[i]);
        return new string(lower);
    }
}

/// <summary>How words change what a sentence says.</summary>
internal enum MeaningChange : byte
{
    Negation,
    Hedge,
}
