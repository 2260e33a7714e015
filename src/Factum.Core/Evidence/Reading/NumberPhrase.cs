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

    public static string Digits(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
