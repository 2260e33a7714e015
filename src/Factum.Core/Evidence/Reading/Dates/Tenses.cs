namespace Factum.Evidence.Reading;

/// <summary>Whether what a clause tells lies behind or ahead.</summary>
internal enum Tense : byte
{
    Unknown,
    Past,
    Future,
}

/// <summary>Reads the tense off the verb that is nearest before a place in its clause.</summary>
internal static class Tenses
{
    private const int Farthest = 10;

    /// <summary>What somebody has planned is told in the present: <c>our lease ends on 30 September</c>.</summary>
    private static readonly HashSet<string> scheduled = new(StringComparer.Ordinal)
    {
        "ends", "end", "starts", "start", "begins", "begin", "opens", "open", "closes", "close", "reopens", "expires", "expire", "falls", "fall", "takes", "turns", "retires", "retire", "leaves", "leave", "comes", "come", "goes", "resumes", "joins", "join", "moves", "move", "returns", "return",
        "becomes", "succeeds", "steps", "runs", "lapses", "matures", "departs", "arrives", "arrive", "sails", "launches", "launch", "ships", "meets", "meet", "votes", "vote", "plays", "hosts", "faces", "assumes", "commences", "commence", "terminates", "releases", "premieres", "appears", "airs", "goes", "hears", "sits", "applies",
    };

    private static readonly HashSet<string> past = new(StringComparer.Ordinal)
    {
        "was", "were", "had", "did", "began", "came", "took", "left", "went", "became", "fell", "ran", "met", "won", "lost", "sold", "bought", "wrote", "gave", "held", "made", "said", "told", "sent", "spoke", "broke", "chose", "since", "ago", "sank", "rose", "paid", "built",
    };

    public static Tense Before(ReadingText text, int index)
    {
        for (int i = index - 1; i >= 0 && i >= index - Farthest; i--)
        {
            string word = text[i].Word;
            if (past.Contains(word) && !IsBehindAuxiliary(text, i))
                return Tense.Past;
            switch (word)
            {
                case "will" or "shall" or "due" or "planned" or "scheduled" or "expected":
                    return Tense.Future;

                // "Is to be closed", "are leaving".
                case "is" or "are" when text.Is(i + 1, "to") || text[i + 1].Word is "leaving" or "going" or "coming" or "retiring" or "starting" or "moving" or "joining" or "closing" or "opening" or "returning" or "taking" or "stepping":
                    return Tense.Future;
                case "." or ";" or "is" or "are" or "has" or "have":
                    return Tense.Unknown;
                case "to" when !(text[i - 1].Word is "is" or "are" or "due" or "expected" or "planned" or "scheduled" or "set"):
                    return Tense.Unknown;
            }

            if (scheduled.Contains(word) && !IsNoun(text, i) && !IsBehindAuxiliary(text, i))
                return Tense.Future;
            if (IsPastForm(text, i))
                return Tense.Past;
        }

        return Tense.Unknown;
    }

    /// <summary><c>opened on</c>, <c>closed its doors</c>; not the participle of <c>the restored hall</c> or <c>will be opened</c>.</summary>
    private static bool IsPastForm(ReadingText text, int index)
    {
        string word = text[index].Word, before = text[index - 1].Word, behind = text[index + 1].Word;
        if (word.Length < 5 || !word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("eed", StringComparison.Ordinal) || IsBehindAuxiliary(text, index))
            return false;
        bool isAdjective = before is "the" or "a" or "an" or "its" or "their" or "our" or "his" or "her" or "this" or "of";
        return !isAdjective && (CountedWords.IsFunctionWord(behind) || text[index + 1].IsCapitalised || text[index + 1].IsFigure);
    }

    private static bool IsBehindAuxiliary(ReadingText text, int index) => text[index - 1].Word is "be" or "been" or "being" or "is" or "are" or "will" or "to" or "not" or "would" or "may" or "must" or "has" or "have" or "can" or "should" or "could";

    private static bool IsNoun(ReadingText text, int index) =>
        text[index - 1].Word is "the" or "a" or "an" or "its" or "their" or "our" or "his" or "her" or "this" or "that" or "of" or "in" or "at" or "by" or "from" or "with" or "no" || text.Is(index + 1, "of");
}
