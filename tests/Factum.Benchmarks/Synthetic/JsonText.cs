using System.Buffers;
using System.Text.Json;

namespace Factum.Benchmarks.Synthetic;

/// <summary>The same information in JSON, as UTF-8.</summary>
internal static class JsonText
{
    public static byte[] Of(SyntheticFile file, JsonWriterOptions options)
    {
        ArrayBufferWriter<byte> buffer = new();
        using Utf8JsonWriter writer = new(buffer, options);
        writer.WriteStartObject();
        writer.WriteStartObject("source");
        writer.WriteString("name", file.Source);
        writer.WriteString("publisher", "Paper " + file.Index);
        if (file.HasDocument)
            writer.WriteString("document", file.DocumentPath);
        writer.WriteEndObject();
        writer.WriteStartArray("entities");
        foreach (SyntheticEntity entity in file.Entities)
            Write(entity, writer);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(SyntheticEntity entity, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", entity.Kind);
        writer.WriteString("name", entity.Name);
        writer.WriteString("title", entity.Title);
        writer.WriteStartArray("claims");
        foreach (SyntheticClaim claim in entity.Claims)
        {
            writer.WriteStartObject();
            writer.WriteString("property", claim.Property);
            WriteValue(claim.Value, writer);
            if (claim.At is { } at)
            {
                writer.WriteStartObject("qualifiers");
                writer.WriteString("at", at);
                writer.WriteEndObject();
            }

            writer.WriteStartArray("quotes");
            writer.WriteStringValue(claim.Quote);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteValue(SyntheticValue value, Utf8JsonWriter writer)
    {
        switch (value)
        {
            case TextValue text:
                writer.WriteString("value", text.Text);
                break;
            case NameValue name:
                writer.WriteString("value", name.Name);
                break;
            case YearValue year:
                writer.WriteNumber("value", year.Year);
                break;
            case CountValue count:
                writer.WriteNumber("value", count.Count);
                break;
            case MoneyValue money:
                writer.WriteStartObject("value");
                writer.WriteNumber("amount", money.Millions * 1_000_000L);
                writer.WriteString("currency", money.Currency);
                writer.WriteEndObject();
                break;
        }
    }
}
