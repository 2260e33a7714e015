namespace Factum.Evidence.Reading;

/// <summary>What part a word has in a number.</summary>
internal enum NumberPart : byte
{
    None,
    Zero,

    /// <summary>One to nine.</summary>
    Unit,

    /// <summary>Ten to nineteen.</summary>
    Teen,

    /// <summary>Twenty to ninety.</summary>
    Ten,
    Dozen,
    Hundred,

    /// <summary>A thousand and more.</summary>
    Scale,
}

/// <summary>The words of English that are numbers.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, (NumberPart Part, decimal Value)> cardinals = Cardinals();
    private static readonly Dictionary<string, decimal> ordinals = Ordinals();

    public static (NumberPart Part, decimal Value) Cardinal(string word) => cardinals.TryGetValue(word, out (NumberPart, decimal) found) ? found : default;

    /// <summary>The number of an ordinal, singular: <c>third</c>; 0 for any other word.</summary>
    public static decimal Ordinal(string word) => ordinals.TryGetValue(word, out decimal value) ? value : 0;

    /// <summary>The denominator that a word names; 0 for any other word. Halves and quarters count, first and second do not.</summary>
    public static decimal Denominator(string word, out bool isPlural)
    {
        isPlural = word.Length > 1 && word[word.Length - 1] == 's';
        switch (word)
        {
            case "half":
                return 2;
            case "halves":
                return 2;
            case "quarter" or "quarters":
                return 4;
        }

        decimal value = Ordinal(isPlural ? word.Substring(0, word.Length - 1) : word);
        return value > 2 ? value : 0;
    }

    private static Dictionary<string, (NumberPart Part, decimal Value)> Cardinals()
    {
        Dictionary<string, (NumberPart, decimal)> words = new(StringComparer.Ordinal)
        {
            ["zero"] = (NumberPart.Zero, 0), ["nought"] = (NumberPart.Zero, 0), ["naught"] = (NumberPart.Zero, 0),
            ["dozen"] = (NumberPart.Dozen, 12), ["dozens"] = (NumberPart.Dozen, 12), ["doz"] = (NumberPart.Dozen, 12),
            ["dozs"] = (NumberPart.Dozen, 12), ["dz"] = (NumberPart.Dozen, 12), ["dzs"] = (NumberPart.Dozen, 12),
            ["hundred"] = (NumberPart.Hundred, 100), ["hundreds"] = (NumberPart.Hundred, 100),
            ["thousand"] = (NumberPart.Scale, 1e3m), ["lakh"] = (NumberPart.Scale, 1e5m), ["lac"] = (NumberPart.Scale, 1e5m),
            ["million"] = (NumberPart.Scale, 1e6m), ["crore"] = (NumberPart.Scale, 1e7m), ["billion"] = (NumberPart.Scale, 1e9m),
            ["trillion"] = (NumberPart.Scale, 1e12m), ["quadrillion"] = (NumberPart.Scale, 1e15m), ["quintillion"] = (NumberPart.Scale, 1e18m),
            ["thousands"] = (NumberPart.Scale, 1e3m), ["lakhs"] = (NumberPart.Scale, 1e5m), ["millions"] = (NumberPart.Scale, 1e6m),
            ["crores"] = (NumberPart.Scale, 1e7m), ["billions"] = (NumberPart.Scale, 1e9m), ["trillions"] = (NumberPart.Scale, 1e12m),
        };
        string[] units = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
        string[] teens = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
        string[] tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        for (int i = 0; i < units.Length; i++)
            words[units[i]] = (NumberPart.Unit, i + 1);
        for (int i = 0; i < teens.Length; i++)
            words[teens[i]] = (NumberPart.Teen, i + 10);
        for (int i = 0; i < tens.Length; i++)
            words[tens[i]] = (NumberPart.Ten, i * 10 + 20);
        words["fourty"] = (NumberPart.Ten, 40);
        return words;
    }

    private static Dictionary<string, decimal> Ordinals()
    {
        string[] low =
        [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
            "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
        ];
        string[] tens = ["twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"];
        Dictionary<string, decimal> words = new(StringComparer.Ordinal)
        {
            ["hundredth"] = 100, ["thousandth"] = 1e3m, ["millionth"] = 1e6m, ["billionth"] = 1e9m, ["trillionth"] = 1e12m,
        };
        for (int i = 0; i < low.Length; i++)
            words[low[i]] = i + 1;
        for (int i = 0; i < tens.Length; i++)
            words[tens[i]] = i * 10 + 20;
        return words;
    }
}
