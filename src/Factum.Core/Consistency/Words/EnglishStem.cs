namespace Factum.Consistency.Words;

/// <summary>
/// Takes the commonest inflections off an English word: plural, possessive, past, participle. Light on purpose: it is used to see that
/// two texts say the same, and a stem shared by different words would say so wrongly. Words of other languages pass unless they end alike.
/// </summary>
internal static class EnglishStem
{
    private const string Vowels = "aeiouy";

    /// <summary>The stem of a word in lower case.</summary>
    public static string Of(string word)
    {
        string stem = WithoutPlural(WithoutPossessive(word));
        return WithoutParticiple(stem);
    }

    private static string WithoutPossessive(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) ? word.Substring(0, word.Length - 2)
        : word.EndsWith("'", StringComparison.Ordinal) ? word.Substring(0, word.Length - 1)
        : word;

    private static string WithoutPlural(string word)
    {
        if (word.Length < 4 || !Ends(word, "s") || Ends(word, "ss") || Ends(word, "us") || Ends(word, "is"))
            return word;
        if (Ends(word, "ies") && word.Length > 4)
            return word.Substring(0, word.Length - 3) + "y";
        if (Ends(word, "sses") || Ends(word, "shes") || Ends(word, "ches") || Ends(word, "xes") || Ends(word, "zzes"))
            return word.Substring(0, word.Length - 2);
        return word.Substring(0, word.Length - 1);
    }

    private static string WithoutParticiple(string word)
    {
        if (Ends(word, "ied") && word.Length > 4)
            return word.Substring(0, word.Length - 3) + "y";
        if (Ends(word, "eed"))
            return word;
        int cut = Ends(word, "ing") ? 3 : Ends(word, "ed") ? 2 : 0;
        if (cut == 0 || !IsStem(word, word.Length - cut))
            return WithoutSilentE(word);
        string stem = word.Substring(0, word.Length - cut);
        return WithoutSilentE(IsDoubled(stem) ? stem.Substring(0, stem.Length - 1) : stem);
    }

    /// <summary>So that <c>hire</c>, <c>hired</c> and <c>hiring</c> share <c>hir</c>.</summary>
    private static string WithoutSilentE(string word) =>
        word.Length > 3 && Ends(word, "e") && !Vowels.Contains(word[word.Length - 2]) ? word.Substring(0, word.Length - 1) : word;

    /// <summary>What is left of <c>king</c>, <c>red</c> or <c>string</c> is no word: a stem has three letters and a vowel.</summary>
    private static bool IsStem(string word, int length)
    {
        for (int i = 0; i < length && length >= 3; i++)
        {
            if (Vowels.Contains(word[i]))
                return true;
        }

        return false;
    }

    private static bool IsDoubled(string stem)
    {
        char last = stem[stem.Length - 1];
        return stem.Length > 3 && last == stem[stem.Length - 2] && !Vowels.Contains(last) && last is not ('l' or 's' or 'z');
    }

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
