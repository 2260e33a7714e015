using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Factum.Cli.Reporting;

/// <summary>Writes JSON to be read by people too: indented, <c>\n</c>, letters as they are.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, options))
            write(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>A text may be cut within a pair of surrogates, which JSON cannot hold: half a pair becomes U+FFFD.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string text) => json.WriteString(name, Encoding.UTF8.GetBytes(text));

    public static void WriteObject(this Utf8JsonWriter json, string name, Action write)
    {
        json.WritePropertyName(name);
        json.WriteObject(write);
    }

    public static void WriteObject(this Utf8JsonWriter json, Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    /// <summary>An array of objects.</summary>
    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
            json.WriteObject(() => write(item));
        json.WriteEndArray();
    }
}
