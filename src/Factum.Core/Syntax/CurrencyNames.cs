namespace Factum.Syntax;

/// <summary>Codes that somebody may write in small letters behind an amount. Only for a better message, so it need not be complete.</summary>
internal static class CurrencyNames
{
    public static bool IsCommon(ReadOnlySpan<char> word) =>
        word is "usd" or "eur" or "gbp" or "jpy" or "cny" or "inr" or "vnd" or "krw" or "chf" or "cad" or "aud" or "rub" or "brl" or "sgd" or "hkd" or "xxx";

    public static string Capitals(ReadOnlySpan<char> word) =>
        new([(char)(word[0] & ~0x20), (char)(word[1] & ~0x20), (char)(word[2] & ~0x20)]);
}
