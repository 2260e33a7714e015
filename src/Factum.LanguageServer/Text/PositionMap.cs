using System.Text;
using Factum.LanguageServer.Protocol;
using Factum.Text;

namespace Factum.LanguageServer.Text;

/// <summary>Turns offsets of a text into places of the protocol and back, in the units that client and server agreed on.</summary>
internal sealed class PositionMap(bool isUtf8)
{
    public static PositionMap Utf16 { get; } = new(isUtf8: false);

    public string Name => isUtf8 ? "utf-8" : "utf-16";

    public PositionRange RangeOf(Site site) => RangeOf(site.File, site.Span);

    public PositionRange RangeOf(SourceFile file, TextSpan span) => new(PositionOf(file, span.Start), PositionOf(file, span.End));

    public Position PositionOf(SourceFile file, int offset)
    {
        LinePlace place = file.PlaceOf(offset);
        return new Position(place.Line, isUtf8 ? Encoding.UTF8.GetByteCount(file.Text.Span.Slice(offset - place.Column, place.Column)) : place.Column);
    }

    /// <summary>The nearest offset that there is: a place behind a line's end is its end, as the protocol has it, and one behind the text is its end.</summary>
    public int OffsetOf(SourceFile file, Position position)
    {
        if (position.Line < 0)
            return 0;
        if (position.Line >= file.Lines.LineCount)
            return file.Text.Length;
        int start = file.Lines.LineStart(position.Line);
        ReadOnlySpan<char> line = file.Text.Span[start..EndOfLine(file, position.Line)];
        return start + (isUtf8 ? ColumnOfBytes(line, position.Character) : Math.Clamp(position.Character, 0, line.Length));
    }

    public TextSpan SpanOf(SourceFile file, PositionRange range)
    {
        int start = OffsetOf(file, range.Start), end = OffsetOf(file, range.End);
        return TextSpan.FromBounds(Math.Min(start, end), Math.Max(start, end));
    }

    /// <summary>Without its line break.</summary>
    private static int EndOfLine(SourceFile file, int line)
    {
        ReadOnlySpan<char> text = file.Text.Span;
        int end = line + 1 < file.Lines.LineCount ? file.Lines.LineStart(line + 1) : text.Length;
        while (end > file.Lines.LineStart(line) && text[end - 1] is '\n' or '\r')
            end--;
        return end;
    }

    /// <summary>A count that ends inside a character means its beginning.</summary>
    private static int ColumnOfBytes(ReadOnlySpan<char> line, int bytes)
    {
        int column = 0;
        while (column < line.Length)
        {
            Rune.DecodeFromUtf16(line[column..], out Rune rune, out int consumed);
            bytes -= rune.Utf8SequenceLength;
            if (bytes < 0)
                break;
            column += consumed;
        }

        return column;
    }
}
