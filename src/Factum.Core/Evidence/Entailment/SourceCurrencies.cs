using Factum.Binding;

namespace Factum.Evidence.Entailment;

/// <summary>The currency that a source means where it writes a sign that several share.</summary>
internal sealed class SourceCurrencies(FactSet facts)
{
    private readonly Dictionary<string, string?> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> guessed = new(StringComparer.Ordinal);

    /// <summary>As its <c>currency</c> says, else as the region of its <c>language</c> has it; null where neither does.</summary>
    public string? Of(string? source)
    {
        if (source is null)
            return null;
        if (!known.TryGetValue(source, out string? currency))
            known.Add(source, currency = Declared(source) ?? OfRegion(SourceTexts.First(facts, source, "language")));
        return currency;
    }

    /// <summary>As its <c>currency</c> says; null where it has none.</summary>
    public string? Declared(string? source) => source is null ? null : SourceTexts.First(facts, source, "currency")?.ToUpperInvariant();

    /// <summary>True when a sign of this source is guessed for the first time: one note for a source is enough.</summary>
    public bool IsFirstGuess(string? source) => guessed.Add(source ?? "");

    /// <summary>Only regions whose currency shares its sign with another: for all others the sign says enough.</summary>
    private static string? OfRegion(string? language)
    {
        int region = language?.LastIndexOfAny(['-', '_']) ?? -1;
        return region < 0 ? null : language!.Substring(region + 1).ToUpperInvariant() switch
        {
            "US" => "USD",
            "AU" => "AUD",
            "CA" => "CAD",
            "NZ" => "NZD",
            "SG" => "SGD",
            "HK" => "HKD",
            "TW" => "TWD",
            "MX" => "MXN",
            "AR" => "ARS",
            "CL" => "CLP",
            "CO" => "COP",
            "JM" => "JMD",
            "TT" => "TTD",
            "IN" => "INR",
            "PK" => "PKR",
            "LK" => "LKR",
            "NP" => "NPR",
            "MU" => "MUR",
            "JP" => "JPY",
            "CN" => "CNY",
            "SE" => "SEK",
            "NO" => "NOK",
            "DK" => "DKK",
            "IS" => "ISK",
            "GB" => "GBP",
            "EG" => "EGP",
            _ => null,
        };
    }
}
