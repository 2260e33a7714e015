using System.Globalization;
using System.Text;

namespace Factum.Benchmarks.Synthetic;

/// <summary>The same information in YAML and in TOML, as somebody would write it by hand.</summary>
internal static class OutlineText
{
    public static string Yaml(SyntheticFile file)
    {
        StringBuilder builder = new();
        builder.Append(CultureInfo.InvariantCulture, $"source:\n  name: {file.Source}\n  publisher: Paper {file.Index}\n");
        if (file.HasDocument)
            builder.Append(CultureInfo.InvariantCulture, $"  document: {file.DocumentPath}\n");
        builder.Append("entities:\n");
        foreach (SyntheticEntity entity in file.Entities)
        {
            builder.Append(CultureInfo.InvariantCulture, $"  - kind: {entity.Kind}\n    name: {entity.Name}\n    title: {entity.Title}\n    claims:\n");
            foreach (SyntheticClaim claim in entity.Claims)
            {
                builder.Append(CultureInfo.InvariantCulture, $"      - property: {claim.Property}\n        value: {Value(claim.Value, "{ ", ": ", " }")}\n");
                if (claim.At is { } at)
                    builder.Append(CultureInfo.InvariantCulture, $"        qualifiers:\n          at: {at}\n");
                builder.Append(CultureInfo.InvariantCulture, $"        quotes:\n          - \"{claim.Quote}\"\n");
            }
        }

        return builder.ToString();
    }

    public static string Toml(SyntheticFile file)
    {
        StringBuilder builder = new();
        builder.Append(CultureInfo.InvariantCulture, $"[source]\nname = \"{file.Source}\"\npublisher = \"Paper {file.Index}\"\n");
        if (file.HasDocument)
            builder.Append(CultureInfo.InvariantCulture, $"document = \"{file.DocumentPath}\"\n");
        foreach (SyntheticEntity entity in file.Entities)
        {
            builder.Append(CultureInfo.InvariantCulture, $"\n[[entities]]\nkind = \"{entity.Kind}\"\nname = \"{entity.Name}\"\ntitle = \"{entity.Title}\"\n");
            foreach (SyntheticClaim claim in entity.Claims)
            {
                builder.Append(CultureInfo.InvariantCulture, $"\n[[entities.claims]]\nproperty = \"{claim.Property}\"\nvalue = {Value(claim.Value, "{ ", " = ", " }")}\n");
                if (claim.At is { } at)
                    builder.Append(CultureInfo.InvariantCulture, $"qualifiers = {{ at = \"{at}\" }}\n");
                builder.Append(CultureInfo.InvariantCulture, $"quotes = [\"{claim.Quote}\"]\n");
            }
        }

        return builder.ToString();
    }

    private static string Value(SyntheticValue value, string open, string assign, string close) => value switch
    {
        TextValue text => "\"" + text.Text + "\"",
        NameValue name => "\"" + name.Name + "\"",
        YearValue year => year.Year.ToString(CultureInfo.InvariantCulture),
        CountValue count => count.Count.ToString(CultureInfo.InvariantCulture),
        MoneyValue money => string.Create(CultureInfo.InvariantCulture, $"{open}amount{assign}{money.Millions * 1_000_000L}, currency{assign}\"{money.Currency}\"{close}"),
        _ => throw new InvalidOperationException(value.ToString()),
    };
}
