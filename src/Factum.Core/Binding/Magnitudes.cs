namespace Factum.Binding;

/// <summary>The words that multiply a figure.</summary>
internal static class Magnitudes
{
    /// <summary>What the word multiplies by; null for any other word. Plurals count: <c>hundreds of millions</c>.</summary>
    public static decimal? Of(string word) => word switch
    {
        "thousand" or "thousands" => 1_000m,
        "lakh" or "lakhs" => 100_000m,
        "million" or "millions" => 1_000_000m,
        "crore" or "crores" => 10_000_000m,
        "billion" or "billions" => 1_000_000_000m,
        "trillion" or "trillions" => 1_000_000_000_000m,
        _ => null,
    };
}
