namespace Factum.Evidence.Entailment;

/// <summary>English words whose forms have no common beginning, and figures in words.</summary>
internal static class EnglishIrregularForms
{
    /// <summary>Each line is a family; the first word is its root.</summary>
    private static readonly string[] families =
    [
        "be am is are was were been being", "have has had having", "do does did done doing", "go goes went gone going", "buy buys bought buying buyer", "sell sells sold selling sale seller", "lead leads led leading leader leadership",
        "found founds founded founding founder", "find finds finding", "hold held holds holding holder", "build built builds building builder", "make made makes making maker", "take took taken takes taking", "give gave given gives giving",
        "get got gotten gets getting", "run ran runs running runner", "begin began begun begins beginning", "become became becomes becoming", "come came comes coming", "grow grew grown grows growing growth", "know knew known knows knowing",
        "write wrote written writes writing writer", "rise rose risen rises rising", "fall fell fallen falls falling", "pay paid pays paying payment", "say said says saying", "tell told tells telling", "see saw seen sees seeing",
        "think thought thinks thinking", "bring brought brings bringing", "teach taught teaches teaching teacher", "win won wins winning winner", "lose lost loses losing loss", "leave left leaves leaving", "keep kept keeps keeping keeper",
        "send sent sends sending", "spend spent spends spending", "lend lent lends lending lender", "choose chose chosen chooses choosing choice", "speak spoke spoken speaks speaking speaker speech", "sing sang sung sings singing singer",
        "swim swam swum swims swimming swimmer", "drive drove driven drives driving driver", "fly flew flown flies flying flight", "draw drew drawn draws drawing", "wear wore worn", "break broke broken", "steal stole stolen", "sit sat sitting",
        "meet met meets meeting", "feel felt feels feeling", "deal dealt deals dealing dealer", "mean meant means meaning", "serve serves served serving service servant", "acquire acquires acquired acquiring acquisition acquisitions",
        "retain retains retained retaining retention", "decide decides decided deciding decision", "expand expands expanded expanding expansion", "divide divided division", "describe describes described description", "receive received receipt",
        "reduce reduces reduced reducing reduction", "produce produces produced producing producer production product", "analyze analyse analyses analysis analyst", "approve approved approves approval", "arrive arrived arrival", "refuse refused refusal",
        "die dies died dying death dead", "bear born birth", "marry married marriage", "live lives lived living life", "strategy strategies strategic", "man men", "woman women", "child children", "person people", "foot feet", "mouse mice", "life lives",
        "economy economic economist", "science scientific scientist scientists", "politics political politician", "medicine medical", "music musical musician", "history historic historical historian", "chemistry chemical chemist",
        "one 1 first", "two 2 second", "three 3 third", "four 4 fourth", "five 5 fifth", "six 6 sixth", "seven 7 seventh", "eight 8 eighth", "nine 9 ninth", "ten 10 tenth", "eleven 11", "twelve 12", "thirteen 13 thirteenth", "fourteen 14 fourteenth", "fifteen 15 fifteenth", "sixteen 16 sixteenth", "seventeen 17 seventeenth", "eighteen 18 eighteenth", "nineteen 19 nineteenth", "twenty 20 twentieth",
        "stand stood stands standing", "strike struck strikes striking", "seek sought seeks seeking", "catch caught catches catching", "fight fought fights fighting fighter", "hear heard hears hearing", "shoot shot shoots shooting", "throw threw thrown throws throwing", "understand understood understands",
        "show shown showed shows showing", "grant granted grants", "rule ruled rules ruling ruler", "shake shook shaken", "freeze froze frozen", "forget forgot forgotten", "hide hid hidden", "ride rode ridden riding rider", "sink sank sunk", "spring sprang sprung", "swear swore sworn", "tear tore torn", "wake woke woken", "wind wound",
        "apply applies applied applying application applicant", "succeed succeeds succeeded succession successor", "destroy destroyed destroys destruction", "permit permitted permits permission", "defend defended defends defence defense defender", "explain explained explanation", "propose proposed proposal", "publish published publication publisher",
    ];

    private static readonly Dictionary<string, string> roots = FindRoots();

    /// <summary>The root of a word in lower case; null where it is regular.</summary>
    public static string? RootOf(string word) => roots.TryGetValue(word, out string? root) ? root : null;

    private static Dictionary<string, string> FindRoots()
    {
        Dictionary<string, string> found = new(StringComparer.Ordinal);
        foreach (string family in families)
        {
            string[] words = family.Split(' ');
            foreach (string word in words)
            {
                if (!found.ContainsKey(word))
                    found.Add(word, words[0]);
            }
        }

        return found;
    }
}
