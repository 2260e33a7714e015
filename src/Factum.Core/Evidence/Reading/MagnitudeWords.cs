namespace Factum.Evidence.Reading;

/// <summary>Magnitudes as print shortens them behind digits: <c>5k</c>, <c>$1.4bn</c>, <c>10 mln</c>.</summary>
internal static class MagnitudeWords
{
    /// <summary>What the letters multiply by; 0 for any other. A small <c>m</c> may be metres, which the grammar decides.</summary>
    public static decimal Of(string word) => word switch
    {
        "k" or "th" or "thou" or "tsd" => word == "th" ? 0 : 1e3m,
        "m" or "mn" or "mln" or "mil" or "mio" or "mm" => 1e6m,
        "b" or "bn" or "bln" or "bil" => 1e9m,
        "t" or "tn" or "trn" or "tln" => 1e12m,
        "cr" => 1e7m,
        _ => 0,
    };

    /// <summary>Letters that also stand alone as something else, so that they must touch the figure or be capitals.</summary>
    public static bool IsSingle(string word) => word is "k" or "m" or "b" or "t" or "mm" or "mil";

    /// <summary>The magnitude as the language writes it; empty for none.</summary>
    public static string Name(decimal factor) => factor switch
    {
        1e3m => "thousand",
        1e5m => "lakh",
        1e6m => "million",
        1e7m => "crore",
        1e9m => "billion",
        1e12m => "trillion",
        _ => "",
    };
}
