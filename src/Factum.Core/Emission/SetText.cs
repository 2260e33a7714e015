using System.Globalization;
using System.Text;
using Factum.Binding;
using Factum.Values;

namespace Factum.Emission;

/// <summary>The text of a set in a shard; read by <see cref="Shards.SetReader"/>.</summary>
internal static class SetText
{
    public static string Of(ValueSet? set) => set switch
    {
        QuantitySet quantity => Of(quantity),
        SymbolSet symbols => (symbols.IsComplement ? "!" : "=") + string.Join("|", symbols.Items.Select(FieldWriter.Escaped)),
        _ => "",
    };

    private static string Of(QuantitySet quantity)
    {
        StringBuilder text = new("#");
        text.Append(FieldWriter.Escaped(quantity.Unit));
        foreach (Interval part in quantity.Intervals.Intervals)
            text.Append(part.IsLowOpen ? '(' : '[').Append(Number(part.Low)).Append(',').Append(Number(part.High)).Append(part.IsHighOpen ? ')' : ']');
        return text.ToString();
    }

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
