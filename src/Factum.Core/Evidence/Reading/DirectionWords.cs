namespace Factum.Evidence.Reading;

/// <summary>Words that say on which side of zero a figure lies: as a level (a loss of five), or as a change (fell by five).</summary>
internal static class DirectionWords
{
    private static readonly Dictionary<string, Direction> nouns = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, int> verbs = new(StringComparer.Ordinal), comparatives = new(StringComparer.Ordinal);
    private static readonly HashSet<string> transparent = Words("""
        of was were is are be been being came comes coming to amounted amounts amounting stood stands standing at totalled totaled totals totalling totaling reached reaches hit for in the a an this that these its their our his her
        year years period quarter half month months week first second third fourth full financial fiscal last same before after tax taxation pre pretax per share on attributable net gross operating trading annual interim
        underlying statutory adjusted overall only just now then some : | widened narrowed deepened rose risen grew grown fell fallen increased decreased dropped climbed shrank improved worsened
        """);

    private static readonly HashSet<string> adjectives = Words("""
        operating net gross pre tax pretax after trading annual yearly half year first second third fourth full quarter quarterly monthly weekly daily interim underlying statutory adjusted accumulated budget trade current account pension funding cash
        fiscal paper book one off exceptional small modest slight huge record sharp steep overall further post corresponding dramatic sudden steady big large additional average
        """);

    /// <summary>Nouns that have a figure of their own: what stands before them says nothing about it.</summary>
    private static readonly HashSet<string> otherNouns = Words("revenue revenues sales turnover result results cost costs price prices margin balance assets debt debts cash capital dividend budget investment charge sum total value");

    private static readonly HashSet<string> notMeant = Words("warning warnings forecast forecasts target targets guidance estimate estimates adjuster adjusters making sharing payment payments");

    static DirectionWords()
    {
        AddNouns(new Direction(-1, -1), "loss losses negative minus");
        AddNouns(new Direction(-1, 0), "deficit deficits shortfall shortfalls overdraft");
        AddNouns(new Direction(1, 1), "gain gains positive");
        AddNouns(new Direction(1, 0), "profit profits surplus surpluses earnings income");
        AddNouns(new Direction(0, -1), "fall falls drop drops decline declines decrease decreases reduction reductions cut cuts dip dips slump slide contraction shrinkage downturn slip plunge");
        AddNouns(new Direction(0, 1), "rise rises increase increases growth jump jumps climb surge upturn uptick improvement raise");
        Add(verbs, -1, """
            fell fall falls fallen falling dropped drop drops dropping declined decline declines declining decreased decrease decreases decreasing slipped slip slips slipping sank sink sinks sunk sinking shrank shrink shrinks shrunk shrinking
            plunged plunge plunges plunging tumbled tumble tumbles tumbling dipped dip dips dipping slid slide slides sliding contracted contracts contracting retreated retreats eased lowered lower lowers lowering reduced reduce reduces reducing
            cut cuts cutting slashed slash slashes trimmed trims slumped slumps dwindled down lost lose loses losing shed sheds shaved
            """);
        Add(verbs, 1, """
            rose rise rises risen rising grew grow grows grown growing increased increase increases increasing climbed climb climbs climbing gained gain gains gaining jumped jump jumps jumping surged surge surges soared soar soars
            advanced advances swelled up raised raise raises raising expanded expands
            """);
        Add(comparatives, -1, "fewer less lower smaller down below worse shorter cheaper lighter slower weaker poorer thinner narrower short off under behind");
        Add(comparatives, 1, "more higher up above better larger bigger greater longer dearer heavier faster stronger taller ahead over extra");
    }

    /// <summary>What a noun, or an adjective of a noun, says of its figure; null for other words.</summary>
    public static Direction? OfNoun(string word) => nouns.TryGetValue(word, out Direction direction) ? direction : null;

    public static int OfVerb(string word) => verbs.TryGetValue(word, out int change) ? change : 0;

    /// <summary>True for verbs whose figure is never what somebody got: sums are raised and lost, sales rise.</summary>
    public static bool IsIntransitive(string word) => word is "fell" or "rose" or "grew" or "dropped" or "declined" or "decreased" or "increased" or "climbed" or "slipped" or "sank" or "plunged" or "jumped" or "surged" or "soared" or "tumbled" or "slid" or "dipped";

    public static int OfComparative(string word) => comparatives.TryGetValue(word, out int change) ? change : 0;

    /// <summary>True for words that may stand between a noun and its figure.</summary>
    public static bool IsTransparent(string word) => transparent.Contains(word);

    /// <summary>True for words that may stand between a figure and its noun.</summary>
    public static bool IsAdjective(string word) => adjectives.Contains(word);

    public static bool IsOtherNoun(string word) => otherNouns.Contains(word);

    /// <summary>True for words behind <c>profit</c> and <c>loss</c> of which they are only a part.</summary>
    public static bool IsOther(string word) => notMeant.Contains(word);

    private static HashSet<string> Words(string words) => new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private static void AddNouns(Direction direction, string words)
    {
        foreach (string word in words.Split(' '))
            nouns.Add(word, direction);
    }

    private static void Add(Dictionary<string, int> table, int change, string words)
    {
        foreach (string word in Words(words))
            table.Add(word, change);
    }
}
