namespace Factum.Evidence.Reading;

/// <summary>The characters that are fractions.</summary>
internal static class VulgarFractions
{
    public static decimal? Of(char c) => c switch
    {
        '¼' => 0.25m,
        '½' => 0.5m,
        '¾' => 0.75m,
        '⅐' => 1m / 7,
        '⅑' => 1m / 9,
        '⅒' => 0.1m,
        '⅓' => 1m / 3,
        '⅔' => 2m / 3,
        '⅕' => 0.2m,
        '⅖' => 0.4m,
        '⅗' => 0.6m,
        '⅘' => 0.8m,
        '⅙' => 1m / 6,
        '⅚' => 5m / 6,
        '⅛' => 0.125m,
        '⅜' => 0.375m,
        '⅝' => 0.625m,
        '⅞' => 0.875m,
        _ => null,
    };
}
