using System.Text.Json;
using Factum.Evidence.Reading;
using Factum.Text;
using Factum.Values;

namespace Factum.Cli.Reporting;

/// <summary>Writes what was read from words.</summary>
internal static class ReadReport
{
    public static void WriteText(FoundValue[] found, TextWriter output)
    {
        int widest = found.Select(value => value.Value.Text.Length).DefaultIfEmpty().Max();
        foreach (FoundValue value in found)
            output.WriteLine($"{WordOf(value.Value.Kind),-17} {value.Value.Text.PadRight(widest)}  {value.Span.Start}-{value.Span.End}  {value.Words}");
        if (found.Length == 0)
            output.WriteLine("no value");
    }

    public static string ToJson(FoundValue[] found) => JsonText.Write(json => json.WriteObject(() => json.WriteArray("values", found, value =>
    {
        Mention mention = value.Value;
        json.WriteString("kind", WordOf(mention.Kind));
        json.WriteText("text", mention.Text);
        json.WriteText("words", value.Words);
        Write(json, "span", value.Span);
        Write(json, "core", value.Core);
        json.WriteString("bound", mention.Bound.ToString().ToLowerInvariant());
        json.WriteBoolean("isRange", mention.IsRange);
        if (mention.Amount is { } amount)
            json.WriteNumber("amount", amount);
        json.WriteArray("values", mention.Values.Intervals, interval => Write(json, interval));
        json.WriteStartArray("currencies");
        foreach (string code in mention.Currencies)
            json.WriteStringValue(code);
        json.WriteEndArray();
        json.WriteString("unit", mention.Unit);
        json.WriteText("counted", mention.Counted);
    })));

    private static void Write(Utf8JsonWriter json, string name, TextSpan span) => json.WriteObject(name, () =>
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    });

    /// <summary>An end that is absent is unbounded.</summary>
    private static void Write(Utf8JsonWriter json, Interval interval)
    {
        if (interval.Low is { } low)
            json.WriteNumber(interval.IsLowOpen ? "above" : "from", low);
        if (interval.High is { } high)
            json.WriteNumber(interval.IsHighOpen ? "below" : "to", high);
    }

    private static string WordOf(MentionKind kind) => kind switch
    {
        MentionKind.PercentagePoints => "percentage-points",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
