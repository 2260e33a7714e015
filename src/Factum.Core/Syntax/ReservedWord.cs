namespace Factum.Syntax;

/// <summary>Words that are no names where a value is expected.</summary>
internal enum ReservedWord : byte
{
    No,
    Exactly,
    About,
    Up,
    At,
    Over,
    Under,
    Not,
    Between,
    Unknown,
    None,

    /// <summary>A quantity word: <c>some</c>, <c>several</c>, <c>hundreds</c> …</summary>
    Quantity,
}

/// <summary>Which words mean what. Keywords are contextual: the parser asks only where one may stand.</summary>
internal static class Words
{
    public static ReservedWord Reserved(ReadOnlySpan<char> word) => word switch
    {
        "exactly" => ReservedWord.Exactly,
        "about" => ReservedWord.About,
        "up" => ReservedWord.Up,
        "at" => ReservedWord.At,
        "over" => ReservedWord.Over,
        "under" => ReservedWord.Under,
        "not" => ReservedWord.Not,
        "between" => ReservedWord.Between,
        "unknown" => ReservedWord.Unknown,
        "none" => ReservedWord.None,
        "some" or "all" or "several" or "dozens" or "hundreds" => ReservedWord.Quantity,
        _ => IsPluralMagnitude(word) ? ReservedWord.Quantity : ReservedWord.No,
    };

    public static bool IsMagnitude(ReadOnlySpan<char> word) => word is "thousand" or "million" or "billion" or "trillion" or "lakh" or "crore";

    public static bool IsPluralMagnitude(ReadOnlySpan<char> word) => word is "thousands" or "millions" or "billions" or "trillions";

    public static bool IsTimeUnit(ReadOnlySpan<char> word) => word is "days" or "weeks" or "months" or "years" or "day" or "week" or "month" or "year";

    /// <summary>Three capitals; whether ISO 4217 knows them is for binding to say.</summary>
    public static bool IsCurrency(ReadOnlySpan<char> word) =>
        word.Length == 3 && word[0] is >= 'A' and <= 'Z' && word[1] is >= 'A' and <= 'Z' && word[2] is >= 'A' and <= 'Z';
}
