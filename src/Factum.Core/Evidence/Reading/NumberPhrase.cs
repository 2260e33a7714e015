using System.Globalization;

namespace Factum.Evidence.Reading;

/// <summary>Writes numbers as the language does.</summary>
internal static class NumberPhrase
{
    public static string Of(decimal value, decimal scale)
    {
        string name = MagnitudeWords.Name(scale);
        return name.Length > 0 ? Digits(value / scale) + " " + name : Digits(value);
    }

    /// <summary>To six decimals: a third is written as no text would write it.</summary>
    public static string Digits(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
