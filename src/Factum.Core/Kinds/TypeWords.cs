namespace Factum.Kinds;

/// <summary>Types in words, for messages.</summary>
internal static class TypeWords
{
    /// <summary>The scalar type that a declaration names; null for any other word.</summary>
    public static ScalarType? Scalar(string word) => word switch
    {
        "text" => ScalarType.Text,
        "integer" => ScalarType.Integer,
        "number" => ScalarType.Number,
        "percent" => ScalarType.Percent,
        "money" => ScalarType.Money,
        "date" => ScalarType.Date,
        "duration" => ScalarType.Duration,
        "url" => ScalarType.Url,
        "flag" => ScalarType.Flag,
        _ => null,
    };

    /// <summary>The words of <see cref="Scalar"/>.</summary>
    public static IReadOnlyList<string> Scalars { get; } = ["date", "duration", "flag", "integer", "money", "number", "percent", "text", "url"];

    /// <summary>What is to be written where the type stands.</summary>
    public static string Expected(PropertyType type) => type.Scalar switch
    {
        ScalarType.Text => "a text in quotation marks",
        ScalarType.Integer => "a whole number",
        ScalarType.Number => "a number",
        ScalarType.Percent => "a percentage, such as 12%",
        ScalarType.Money => "an amount with its currency, such as 14 billion USD",
        ScalarType.Date => "a date, such as 2013, 2025-06 or 2025-06-10",
        ScalarType.Duration => "a duration, such as 18 months",
        ScalarType.Url => "an address, such as <https://example.org>",
        ScalarType.Flag => "yes or no",
        ScalarType.Symbol => "one of " + string.Join(", ", type.Names),
        _ => "the name of a " + string.Join(" or ", type.Names),
    };

    /// <summary>The type as a declaration writes it.</summary>
    public static string Written(PropertyType type) => type.Scalar switch
    {
        ScalarType.Symbol => "one of (" + string.Join(", ", type.Names) + ")",
        ScalarType.Entity => string.Join(" | ", type.Names),
        ScalarType.Text => "text",
        ScalarType.Integer => "integer",
        ScalarType.Number => "number",
        ScalarType.Percent => "percent",
        ScalarType.Money => "money",
        ScalarType.Date => "date",
        ScalarType.Duration => "duration",
        ScalarType.Url => "url",
        _ => "flag",
    };
}
