namespace Factum.Text;

/// <summary>Turns offsets into lines and columns (both from 0, columns in UTF-16). A line ends at <c>\n</c>, <c>\r\n</c> or <c>\r</c>.</summary>
internal sealed class LineMap
{
    private readonly int[] starts;

    public LineMap(ReadOnlySpan<char> text)
    {
        List<int> list = [0];
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                list.Add(i + 1);
        }

        starts = [.. list];
    }

    public int LineCount => starts.Length;

    public int LineStart(int line) => starts[line];

    public LinePlace PlaceOf(int offset)
    {
        int index = Array.BinarySearch(starts, offset);
        int line = index >= 0 ? index : ~index - 1;
        return new LinePlace(line, offset - starts[line]);
    }
}

/// <summary>A line and a column, both from 0, the column in UTF-16 code units.</summary>
internal readonly record struct LinePlace(int Line, int Column);
