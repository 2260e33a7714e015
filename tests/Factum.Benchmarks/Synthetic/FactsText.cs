using System.Globalization;
using System.Text;

namespace Factum.Benchmarks.Synthetic;

/// <summary>A synthetic file in the language of fact files.</summary>
internal static class FactsText
{
    public static string Of(SyntheticFile file)
    {
        StringBuilder builder = new();
        builder.Append(CultureInfo.InvariantCulture, $"source {file.Source} \"Paper {file.Index}\" {{\n");
        if (file.HasDocument)
            builder.Append(CultureInfo.InvariantCulture, $"    document   \"{file.DocumentPath["documents/".Length..]}\"\n");
        builder.Append(CultureInfo.InvariantCulture, $"    publisher  \"Paper {file.Index}\"\n}}\n\naccording to {file.Source}\n");
        foreach (SyntheticEntity entity in file.Entities)
        {
            builder.Append(CultureInfo.InvariantCulture, $"\n{entity.Kind} {entity.Name} \"{entity.Title}\" {{\n");
            foreach (SyntheticClaim claim in entity.Claims)
                builder.Append(CultureInfo.InvariantCulture, $"    {claim.Property,-11} {Value(claim) + At(claim),-40} [\"{claim.Quote}\"]\n");
            builder.Append("}\n");
        }

        return builder.ToString();
    }

    private static string At(SyntheticClaim claim) => claim.At is { } at ? " at " + at : "";

    private static string Value(SyntheticClaim claim) => claim.Value switch
    {
        TextValue text => $"\"{text.Text}\"",
        NameValue name => name.Name,
        YearValue year => year.Year.ToString(CultureInfo.InvariantCulture),
        CountValue count => count.Count.ToString(CultureInfo.InvariantCulture),
        MoneyValue money => string.Create(CultureInfo.InvariantCulture, $"{money.Millions} million {money.Currency}"),
        _ => throw new InvalidOperationException(claim.ToString()),
    };
}
