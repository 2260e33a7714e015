using System.Globalization;

namespace Factum.Shards;

/// <summary>How values read in <c>ToString</c>: shallow, and the same in every culture.</summary>
internal static class ValueText
{
    public static string Of<T>(T value) => value switch
    {
        Entity entity => entity.Name,
        bool flag => flag ? "yes" : "no",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };
}
