namespace Factum.Text;

/// <summary>A text with its project-relative path (with <c>/</c>), which is its identity. Lines are found when first asked for.</summary>
internal sealed class SourceFile(string path, ReadOnlyMemory<char> text)
{
    private LineMap? lines;

    public string Path { get; } = path;

    public ReadOnlyMemory<char> Text { get; } = text;

    /// <summary>Null, or a phrase that says why the text is not what its bytes say: <c>it is not UTF-8</c>.</summary>
    public string? Problem { get; init; }

    public LineMap Lines => lines ??= new LineMap(Text.Span);

    public string ToString(TextSpan span) => Text.Slice(span.Start, span.Length).ToString();

    public LinePlace PlaceOf(int offset) => Lines.PlaceOf(offset);

    /// <summary>The whole line at an offset, its end included.</summary>
    public TextSpan LineSpanOf(int offset)
    {
        int line = Lines.PlaceOf(offset).Line;
        return TextSpan.FromBounds(Lines.LineStart(line), line + 1 < Lines.LineCount ? Lines.LineStart(line + 1) : Text.Length);
    }
}

/// <summary>A place in a file of the project.</summary>
internal readonly record struct Site(SourceFile File, TextSpan Span)
{
    public LinePlace Start => File.PlaceOf(Span.Start);

    /// <summary><c>file(line)</c>, lines from 1: how messages name another place.</summary>
    public override string ToString() =>
        File.Path + "(" + (Start.Line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) + ")";
}
