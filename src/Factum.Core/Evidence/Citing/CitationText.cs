using System.Globalization;

namespace Factum.Evidence.Citing;

/// <summary>A citation as it is written in a fact file.</summary>
/// <param name="Source">Null where <c>according to</c> has to say it.</param>
/// <param name="Line">From 1; null where the quote needs no locator.</param>
/// <param name="Quote">The document's words.</param>
internal sealed record CitationText(string? Source, int? Line, string Quote)
{
    public override string ToString()
    {
        string locator = Line is { } line ? $", line {line.ToString(CultureInfo.InvariantCulture)}" : "";
        string quoted = $"\"{Quote.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
        return Source is null ? $"[{quoted}]" : $"[{Source}{locator}: {quoted}]";
    }
}
