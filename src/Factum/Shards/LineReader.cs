using System.Globalization;
using System.Text;

namespace Factum.Shards;

/// <summary>Reads the lines of a shard, and the fields of a line.</summary>
internal ref struct LineReader
{
    private readonly ReadOnlySpan<byte> text;
    private ReadOnlySpan<byte> line;

    public LineReader(ReadOnlySpan<byte> text)
    {
        this.text = text;
        line = default;
        Position = 0;
    }

    /// <summary>Where the next line begins.</summary>
    public int Position { get; private set; }

    /// <summary>The first character of the next line; 0 at the end.</summary>
    public readonly char Peek => Position < text.Length ? (char)text[Position] : '\0';

    public bool ReadLine()
    {
        if (Position >= text.Length)
            return false;
        ReadOnlySpan<byte> rest = text.Slice(Position);
        int end = rest.IndexOf((byte)'\n');
        line = end < 0 ? rest : rest.Slice(0, end);
        Position += line.Length + (end < 0 ? 0 : 1);
        return true;
    }

    /// <summary>Reads the next line without the character that says what it is.</summary>
    public bool ReadMarkedLine()
    {
        if (!ReadLine())
            return false;
        line = line.Slice(1);
        return true;
    }

    public readonly bool FieldIs(string ascii)
    {
        if (line.Length < ascii.Length || (line.Length > ascii.Length && line[ascii.Length] != '\t'))
            return false;
        for (int i = 0; i < ascii.Length; i++)
        {
            if (line[i] != ascii[i])
                return false;
        }

        return true;
    }

    public string ReadField() => Unescape(Decode(NextField()));

    public string? ReadOptionalField() => ReadField() is { Length: > 0 } field ? field : null;

    public int ReadNumber() => ReadOptionalNumber() ?? 0;

    public int? ReadOptionalNumber()
    {
        ReadOnlySpan<byte> field = NextField();
        if (field.IsEmpty)
            return null;
        int number = 0;
        foreach (byte digit in field)
            number = number * 10 + (digit - '0');
        return number;
    }

    /// <summary>Fields parted by <c>|</c>.</summary>
    public string[] ReadList() => SplitList(Decode(NextField()));

    /// <summary>A field as written, its escapes not yet read: for sets.</summary>
    public string ReadRaw() => Decode(NextField());

    public static string[] SplitList(string raw)
    {
        if (raw.Length == 0)
            return [];
        string[] items = raw.Split('|');
        for (int i = 0; i < items.Length; i++)
            items[i] = Unescape(items[i]);
        return items;
    }

    private ReadOnlySpan<byte> NextField()
    {
        int end = line.IndexOf((byte)'\t');
        ReadOnlySpan<byte> field = end < 0 ? line : line.Slice(0, end);
        line = end < 0 ? default : line.Slice(end + 1);
        return field;
    }

#if NET
    private static string Decode(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes);
#else
    private static string Decode(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes.ToArray());
#endif

    private static string Unescape(string field)
    {
        if (field.IndexOf('\\') < 0)
            return field;
        StringBuilder builder = new(field.Length);
        for (int i = 0; i < field.Length; i++)
        {
            if (field[i] != '\\' || i + 1 == field.Length)
            {
                builder.Append(field[i]);
                continue;
            }

            i++;
            if (field[i] == 'u' && i + 4 < field.Length)
            {
                builder.Append((char)int.Parse(field.Substring(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
                continue;
            }

            builder.Append(field[i] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', 'p' => '|', char other => other });
        }

        return builder.ToString();
    }
}
