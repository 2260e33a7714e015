using Factum.Text;

namespace Factum.Evidence.Origins;

/// <summary>Finds where a sentence says that it has something from another source: "according to the Gazette", "the Herald reported". English. A photo credit says nothing of the kind.</summary>
internal sealed class AttributionPhrases(SourceNames names)
{
    /// <summary>"according to a new and much discussed report by the Gazette"</summary>
    private const int MostBetween = 8;

    private static readonly HashSet<string> verbs = new(StringComparer.Ordinal)
    {
        "reported", "reports", "said", "says", "wrote", "writes", "noted", "notes", "revealed", "reveals", "claimed", "claims", "stated", "states", "quoted", "quotes", "published", "learned", "found",
        "added", "adds", "described", "describes", "disclosed", "discloses", "cited", "cites",
    };

    private static readonly HashSet<string> texts = new(StringComparer.Ordinal) { "report", "reports", "story", "article", "account", "investigation", "interview" };
    private static readonly HashSet<string> adverbs = new(StringComparer.Ordinal) { "has", "had", "also", "first", "recently", "earlier", "itself" };
    private static readonly HashSet<string> references = new(StringComparer.Ordinal) { "citing", "quoting", "cites", "quotes", "cited", "quoted", "told", "via", "per" };
    private static readonly HashSet<string> prepositions = new(StringComparer.Ordinal) { "by", "from", "in" };
    private static readonly HashSet<string> told = new(StringComparer.Ordinal) { "report", "reports", "reported", "story", "article", "account", "investigation", "interview", "published", "revealed" };

    /// <summary>In order of the text; places within the sentence.</summary>
    public IEnumerable<(string Source, TextSpan Words)> In(string sentence)
    {
        WordLine words = WordLine.Of(sentence);
        for (int i = 0; i < words.Count; i++)
        {
            if (names.At(words, i) is not { } name)
                continue;
            if (Find(words, i, i + name.Words.Length) is { } found)
                yield return (name.Source, found);
            i += name.Words.Length - 1;
        }
    }

    private static TextSpan? Find(WordLine words, int start, int end)
    {
        bool hasArticle = IsArticle(words[start - 1]) && words.IsJoined(start);

        // "Daily Gazette" is another paper; the first word of a sentence has a capital anyway.
        if (!hasArticle && start > 1 && words.IsCapital(start - 1) && words.IsJoined(start))
            return null;
        int begin = hasArticle ? start - 1 : start;
        int behind = SkipPossessive(words, end);
        bool isText = words.IsJoined(behind) && texts.Contains(words[behind]);
        int last = isText ? behind : end - 1;
        if (FindBefore(words, begin) is { } from)
            return TextSpan.FromBounds(words.SpanOf(from).Start, words.SpanOf(last).End);
        return FindVerb(words, last + 1) is { } verb ? TextSpan.FromBounds(words.SpanOf(begin).Start, words.SpanOf(verb).End)
            : isText ? TextSpan.FromBounds(words.SpanOf(begin).Start, words.SpanOf(last).End)
            : null;
    }

    private static int? FindVerb(WordLine words, int at)
    {
        for (int skipped = 0; words.IsJoined(at) && skipped < 3; at++, skipped++)
        {
            if (verbs.Contains(words[at]))
                return at;
            if (!adverbs.Contains(words[at]))
                return null;
        }

        return null;
    }

    /// <summary>Where the words begin that lead up to the name.</summary>
    private static int? FindBefore(WordLine words, int begin)
    {
        for (int at = begin - 1; at >= 0 && begin - at <= MostBetween && words.IsJoined(at + 1); at--)
        {
            string word = Lower(words[at]);
            if (word == "according" && Lower(words[at + 1]) == "to")
                return at;
            bool isNear = begin - at <= 3;
            if (isNear && references.Contains(word))
                return at;
            if (at == begin - 1 && prepositions.Contains(word) && words.IsJoined(at) && told.Contains(Lower(words[at - 1])) && !FollowsAccording(words, at - 1))
                return at - 1;
        }

        return null;
    }

    /// <summary>"according to a report by": the longer words say more.</summary>
    private static bool FollowsAccording(WordLine words, int at)
    {
        for (int before = at - 1; before >= 0 && at - before < MostBetween && words.IsJoined(before + 1); before--)
        {
            if (Lower(words[before]) == "according")
                return true;
        }

        return false;
    }

    private static int SkipPossessive(WordLine words, int at) => words[at] == "s" && words.IsJoined(at) ? at + 1 : at;

    private static bool IsArticle(string word) => word is "the" or "The" or "a" or "A" or "an" or "An";

    private static string Lower(string word) => word.Length > 0 && Unicode.IsUpper(word[0]) ? Unicode.ToLower(word[0]) + word.Substring(1) : word;
}
