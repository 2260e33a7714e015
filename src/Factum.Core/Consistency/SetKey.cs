using System.Globalization;
using System.Text;
using Factum.Binding;
using Factum.Values;

namespace Factum.Consistency;

/// <summary>A value set as text: equal sets, equal texts. For dictionaries, never for eyes.</summary>
internal static class SetKey
{
    public static string Of(ValueSet set) => set switch
    {
        QuantitySet quantities => quantities.Unit + Of(quantities.Intervals),
        SymbolSet symbols => (symbols.IsComplement ? "!" : "") + string.Join("\u0001", symbols.Items),
        _ => "",
    };

    public static string Of(IntervalSet set)
    {
        StringBuilder key = new();
        foreach (Interval part in set.Intervals)
        {
            key.Append(part.IsLowOpen ? '(' : '[').Append(Of(part.Low)).Append(',');
            key.Append(Of(part.High)).Append(part.IsHighOpen ? ')' : ']');
        }

        return key.ToString();
    }

    /// <summary>Without trailing zeros, so that 1.0 and 1 are one.</summary>
    private static string Of(decimal? end) => end?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "";
}
