using System.Globalization;

namespace Factum.Shards;

/// <summary>The first lines of a shard: enough to find an entity without decoding the others.</summary>
internal sealed class ShardHeader
{
    private readonly string[] kinds;
    private readonly int lines;

    private ShardHeader(string[] kinds, int count, int lines)
    {
        this.kinds = kinds;
        this.lines = lines;
        Count = count;
    }

    public int Count { get; }

    private int Body => lines + Count * ShardFormat.HeaderLineLength;

    public static ShardHeader Read(ReadOnlySpan<byte> text)
    {
        LineReader reader = new(text);
        reader.ReadLine();
        int version = reader.ReadNumber();
        if (version is < 1 or > ShardFormat.Version)
            throw new NotSupportedException("The facts of this assembly are in shard format " + version.ToString(CultureInfo.InvariantCulture) + "; this version of Factum reads formats 1 to " + ShardFormat.Version.ToString(CultureInfo.InvariantCulture));
        int count = reader.ReadNumber();
        return new ShardHeader(reader.ReadList(), count, reader.Position);
    }

    public string KindOf(ReadOnlySpan<byte> text, int ordinal) => kinds[ShardFormat.ReadHex(Line(text, ordinal).Slice(0, 2))];

    public ReadOnlySpan<byte> TextOf(ReadOnlySpan<byte> text, int ordinal)
    {
        int start = Body + Offset(text, ordinal);
        int end = ordinal + 1 < Count ? Body + Offset(text, ordinal + 1) : text.Length;
        return text.Slice(start, end - start);
    }

    private int Offset(ReadOnlySpan<byte> text, int ordinal) => (int)ShardFormat.ReadHex(Line(text, ordinal).Slice(2, 8));

    private ReadOnlySpan<byte> Line(ReadOnlySpan<byte> text, int ordinal) => text.Slice(lines + ordinal * ShardFormat.HeaderLineLength, ShardFormat.HeaderLineLength);
}
