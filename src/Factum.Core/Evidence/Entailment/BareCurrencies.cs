using Factum.Evidence.Reading;

namespace Factum.Evidence.Entailment;

/// <summary>Sums that are written without a currency, in a source that declares which one it means.</summary>
internal static class BareCurrencies
{
    /// <summary>The sum in the declared currency, where the claim is in it too; any other value as it is.</summary>
    public static StatedValue Apply(ClaimPart part, StatedValue value, string? declared)
    {
        if (declared is null || !value.Mention.IsBareSum || value.Mention.Kind != MentionKind.Number || value.IsAlsoAge || part.Value.Exact is not Binding.QuantitySet { Unit: { } unit } || unit != declared)
            return value;
        Mention money = value.Mention with { Kind = MentionKind.Money, Currencies = [declared], Text = value.Mention.Text.Length > 0 ? value.Mention.Text + " " + declared : "" };
        return value with { Mention = money, IsCurrencyDeclared = true };
    }
}
