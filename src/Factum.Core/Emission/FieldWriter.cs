using System.Globalization;
using System.Text;

namespace Factum.Emission;

/// <summary>Writes the lines of a shard: fields parted by tabs, escaped (see <see cref="Shards.ShardFormat"/>). Empty fields at the end of a line are left away.</summary>
internal sealed class FieldWriter
{
    private readonly StringBuilder text = new();
    private int tabs;

    public void Start(char mark) => text.Append(mark);

    public void Field(string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Flush();
            Escape(value!);
        }

        tabs++;
    }

    public void Number(int number) => Raw(number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture));

    public void OptionalNumber(int? number) => Raw(number?.ToString(CultureInfo.InvariantCulture) ?? "");

    public void List(IEnumerable<string> items)
    {
        bool isFirst = true;
        foreach (string item in items)
        {
            Flush();
            if (!isFirst)
                text.Append('|');
            Escape(item);
            isFirst = false;
        }

        tabs++;
    }

    /// <summary>A field whose parts are already escaped.</summary>
    public void Raw(string value)
    {
        if (value.Length > 0)
        {
            Flush();
            text.Append(value);
        }

        tabs++;
    }

    public void EndLine()
    {
        tabs = 0;
        text.Append('\n');
    }

    public override string ToString() => text.ToString();

    public static string Escaped(string value)
    {
        FieldWriter writer = new();
        writer.Escape(value);
        return writer.ToString();
    }

    private void Flush()
    {
        text.Append('\t', tabs);
        tabs = 0;
    }

    private void Escape(string value)
    {
        foreach (char c in CSharpLiteral.WithoutLoneSurrogates(value))
        {
            _ = c switch
            {
                '\\' => text.Append("\\\\"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '|' => text.Append("\\p"),
                _ when CSharpLiteral.IsUnseen(c) => text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append(c),
            };
        }
    }
}
