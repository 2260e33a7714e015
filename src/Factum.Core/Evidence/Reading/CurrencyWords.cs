using System.Collections.Immutable;

namespace Factum.Evidence.Reading;

/// <summary>Signs, shorthands and names of currencies, with the codes that they may mean, the commonest first.</summary>
internal static class CurrencyWords
{
    private static readonly ImmutableArray<string> dollars = ["USD", "AUD", "CAD", "NZD", "SGD", "HKD", "TWD", "MXN", "ARS", "CLP", "COP", "BRL", "BSD", "BBD", "BMD", "JMD", "TTD", "LRD", "NAD", "FJD", "XCD"];
    private static readonly ImmutableArray<string> rupees = ["INR", "PKR", "LKR", "NPR", "MUR", "SCR"];
    private static readonly ImmutableArray<string> pounds = ["GBP", "EGP", "LBP", "SDG", "SYP", "FKP", "GIP", "SHP"];
    private static readonly ImmutableArray<string> crowns = ["SEK", "NOK", "DKK", "CZK", "ISK"];
    private static readonly ImmutableArray<string> pesos = ["MXN", "PHP", "ARS", "CLP", "COP", "UYU", "DOP", "CUP"];
    private static readonly Dictionary<string, ImmutableArray<string>> signs = new(StringComparer.Ordinal)
    {
        ["$"] = dollars, ["€"] = ["EUR"], ["£"] = pounds, ["¥"] = ["JPY", "CNY"], ["₹"] = ["INR"], ["₨"] = rupees, ["₩"] = ["KRW", "KPW"], ["₽"] = ["RUB"],
        ["₫"] = ["VND"], ["฿"] = ["THB"], ["₺"] = ["TRY"], ["₴"] = ["UAH"], ["₦"] = ["NGN"], ["₱"] = ["PHP"], ["₪"] = ["ILS"], ["₡"] = ["CRC"], ["₵"] = ["GHS"],
        ["₸"] = ["KZT"], ["₼"] = ["AZN"], ["₾"] = ["GEL"], ["₲"] = ["PYG"], ["₭"] = ["LAK"], ["৳"] = ["BDT"],
    };

    /// <summary>What stands before the dollar sign, or before the word.</summary>
    private static readonly Dictionary<string, ImmutableArray<string>> dollarPrefixes = new(StringComparer.Ordinal)
    {
        ["us"] = ["USD"], ["u"] = ["USD"], ["a"] = ["AUD"], ["au"] = ["AUD"], ["aus"] = ["AUD"], ["c"] = ["CAD"], ["ca"] = ["CAD"], ["can"] = ["CAD"], ["cdn"] = ["CAD"], ["hk"] = ["HKD"],
        ["nz"] = ["NZD"], ["s"] = ["SGD"], ["sg"] = ["SGD"], ["nt"] = ["TWD"], ["r"] = ["BRL"], ["mx"] = ["MXN"], ["j"] = ["JMD"], ["tt"] = ["TTD"], ["z"] = ["ZWL"], ["n"] = ["NAD"],
        ["b"] = ["BND"], ["fj"] = ["FJD"], ["ec"] = ["XCD"], ["bds"] = ["BBD"], ["rmb"] = ["CNY"], ["cn"] = ["CNY"],
    };

    private static readonly Dictionary<string, ImmutableArray<string>> names = new(StringComparer.Ordinal)
    {
        ["dollar"] = dollars, ["dollars"] = dollars, ["buck"] = dollars, ["bucks"] = dollars, ["greenbacks"] = ["USD"], ["euro"] = ["EUR"], ["euros"] = ["EUR"], ["pound"] = pounds, ["pounds"] = pounds,
        ["sterling"] = ["GBP"], ["quid"] = ["GBP"], ["rupee"] = rupees, ["rupees"] = rupees, ["yen"] = ["JPY"], ["yuan"] = ["CNY"], ["renminbi"] = ["CNY"],
        ["won"] = ["KRW", "KPW"], ["dong"] = ["VND"], ["franc"] = ["CHF", "XOF", "XAF"], ["francs"] = ["CHF", "XOF", "XAF"], ["krona"] = ["SEK", "ISK"], ["kronor"] = ["SEK"], ["krone"] = ["NOK", "DKK"],
        ["kroner"] = ["NOK", "DKK"], ["kronur"] = ["ISK"], ["crowns"] = crowns, ["koruna"] = ["CZK"], ["korunas"] = ["CZK"], ["rouble"] = ["RUB", "BYN"], ["roubles"] = ["RUB", "BYN"], ["ruble"] = ["RUB", "BYN"],
        ["rubles"] = ["RUB", "BYN"], ["real"] = ["BRL"], ["reais"] = ["BRL"], ["reals"] = ["BRL"], ["rand"] = ["ZAR"], ["peso"] = pesos, ["pesos"] = pesos, ["lira"] = ["TRY"], ["liras"] = ["TRY"], ["lire"] = ["ITL"],
        ["dirham"] = ["AED", "MAD"], ["dirhams"] = ["AED", "MAD"], ["riyal"] = ["SAR", "QAR", "YER"], ["riyals"] = ["SAR", "QAR", "YER"], ["rial"] = ["IRR", "OMR"], ["rials"] = ["IRR", "OMR"],
        ["ringgit"] = ["MYR"], ["baht"] = ["THB"], ["rupiah"] = ["IDR"], ["zloty"] = ["PLN"], ["zlotys"] = ["PLN"], ["shekel"] = ["ILS"], ["shekels"] = ["ILS"], ["forint"] = ["HUF"], ["forints"] = ["HUF"],
        ["hryvnia"] = ["UAH"], ["hryvnias"] = ["UAH"], ["naira"] = ["NGN"], ["cedi"] = ["GHS"], ["cedis"] = ["GHS"], ["shillings"] = ["KES", "TZS", "UGX", "SOS"], ["dinar"] = ["KWD", "IQD", "RSD", "JOD", "BHD"],
        ["dinars"] = ["KWD", "IQD", "RSD", "JOD", "BHD"], ["taka"] = ["BDT"], ["tenge"] = ["KZT"], ["lev"] = ["BGN"], ["leva"] = ["BGN"], ["lei"] = ["RON", "MDL"], ["marks"] = ["DEM"], ["kr"] = ["SEK", "NOK", "DKK", "ISK"],
        ["rs"] = rupees, ["re"] = rupees, ["rmb"] = ["CNY"], ["deutschmarks"] = ["DEM"],
    };

    /// <summary>Nations before the name of a currency that several share.</summary>
    private static readonly Dictionary<string, string> nations = new(StringComparer.Ordinal)
    {
        ["us dollar"] = "USD", ["american dollar"] = "USD", ["australian dollar"] = "AUD", ["canadian dollar"] = "CAD", ["zealand dollar"] = "NZD", ["singapore dollar"] = "SGD", ["singaporean dollar"] = "SGD",
        ["kong dollar"] = "HKD", ["taiwan dollar"] = "TWD", ["taiwanese dollar"] = "TWD", ["indian rupee"] = "INR", ["pakistani rupee"] = "PKR", ["lankan rupee"] = "LKR", ["nepalese rupee"] = "NPR", ["british pound"] = "GBP", ["uk pound"] = "GBP",
        ["egyptian pound"] = "EGP", ["lebanese pound"] = "LBP", ["syrian pound"] = "SYP", ["japanese yen"] = "JPY", ["chinese yuan"] = "CNY", ["korean won"] = "KRW", ["vietnamese dong"] = "VND", ["swiss franc"] = "CHF", ["cfa franc"] = "XOF",
        ["swedish krona"] = "SEK", ["swedish kronor"] = "SEK", ["icelandic krona"] = "ISK", ["norwegian krone"] = "NOK", ["norwegian kroner"] = "NOK", ["danish krone"] = "DKK", ["danish kroner"] = "DKK", ["swedish crown"] = "SEK", ["norwegian crown"] = "NOK",
        ["danish crown"] = "DKK", ["czech crown"] = "CZK", ["czech koruna"] = "CZK", ["russian rouble"] = "RUB", ["russian ruble"] = "RUB", ["brazilian real"] = "BRL", ["brazilian reai"] = "BRL", ["african rand"] = "ZAR", ["mexican peso"] = "MXN",
        ["philippine peso"] = "PHP", ["argentine peso"] = "ARS", ["chilean peso"] = "CLP", ["colombian peso"] = "COP", ["turkish lira"] = "TRY", ["uae dirham"] = "AED", ["emirati dirham"] = "AED", ["moroccan dirham"] = "MAD",
        ["saudi riyal"] = "SAR", ["qatari riyal"] = "QAR", ["iranian rial"] = "IRR", ["omani rial"] = "OMR", ["malaysian ringgit"] = "MYR", ["thai baht"] = "THB", ["indonesian rupiah"] = "IDR", ["polish zloty"] = "PLN", ["israeli shekel"] = "ILS",
        ["kenyan shilling"] = "KES", ["tanzanian shilling"] = "TZS", ["ugandan shilling"] = "UGX", ["kuwaiti dinar"] = "KWD", ["iraqi dinar"] = "IQD", ["serbian dinar"] = "RSD", ["german mark"] = "DEM",
    };

    /// <summary>Codes that are words in headlines, and stand before figures there.</summary>
    private static readonly HashSet<string> wordsInCapitals = new(StringComparer.Ordinal) { "ALL", "TOP", "CUP", "PEN", "COP", "MAD", "SOS", "GEL", "BAM", "ANG", "XXX" };

    public static ImmutableArray<string> OfSign(string sign) => signs.TryGetValue(sign, out ImmutableArray<string> codes) ? codes : default;

    public static ImmutableArray<string> OfDollarPrefix(string word) => dollarPrefixes.TryGetValue(word, out ImmutableArray<string> codes) ? codes : default;

    public static ImmutableArray<string> OfName(string word) => names.TryGetValue(word, out ImmutableArray<string> codes) ? codes : default;

    /// <summary>The currency of a nation: <c>Swiss francs</c>; null where the nation has none of the name.</summary>
    public static string? OfNation(string nation, string name)
    {
        if (nations.TryGetValue(nation + " " + name, out string? code))
            return code;
        return name.EndsWith("s", StringComparison.Ordinal) && nations.TryGetValue(nation + " " + name.Substring(0, name.Length - 1), out code) ? code : null;
    }

    /// <summary>Hundredths: cents, pence and their like.</summary>
    public static ImmutableArray<string> OfHundredth(string word) => word switch
    {
        "cent" or "cents" or "¢" => ["USD", "EUR", "AUD", "CAD", "NZD", "SGD", "HKD", "ZAR"],
        "penny" or "pence" or "p" => ["GBP"],
        "paise" => ["INR", "PKR"],
        _ => default,
    };

    public static bool IsCode(string written) => written.Length == 3 && Currency.TryParse(written, out _) && written != "XXX";

    public static bool IsCodeBeforeFigure(string written) => IsCode(written) && !wordsInCapitals.Contains(written);

    /// <summary>True for letters that touch the figure behind them: <c>Rs500</c>, <c>USD5m</c>, <c>R500</c>.</summary>
    public static bool IsPrefix(ReadOnlySpan<char> letters) =>
        letters.Length <= 3 && letters is "Rs" or "RS" or "R" or "kr" or "Kr" or "CHF" or "RMB" or "RM" || (letters.Length == 3 && IsCodeBeforeFigure(letters.ToString()));
}
