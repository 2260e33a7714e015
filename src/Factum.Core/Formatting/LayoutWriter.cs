using System.Collections.Immutable;
using System.Text;
using Factum.Syntax;

namespace Factum.Formatting;

/// <summary>Writes the tokens with their gaps, and the comments between them.</summary>
internal sealed class LayoutWriter
{
    private readonly FileSyntax file;
    private readonly StringBuilder output;
    private readonly string lineEnd;

    private LayoutWriter(FileSyntax file)
    {
        this.file = file;
        output = new StringBuilder(file.File.Text.Length + 64);
        lineEnd = LineEndOf(file.File.Text.Span);
    }

    public static string Write(FileSyntax file, Gaps gaps)
    {
        LayoutWriter writer = new(file);
        if (file.File.Text.Length > 0 && file.File.Text.Span[0] == '\uFEFF')
            writer.output.Append('\uFEFF');
        int bare = writer.output.Length;
        ImmutableArray<Token> tokens = file.Tokens;
        for (int i = 0; i < tokens.Length; i++)
            writer.WriteToken(gaps[i], i == 0 ? 0 : tokens[i - 1].End, tokens[i], i == 0);
        if (writer.output.Length > bare)
            writer.output.Append(writer.lineEnd);
        return writer.output.ToString();
    }

    private void WriteToken(Gap gap, int previousEnd, Token token, bool isFirst)
    {
        ReadOnlySpan<char> trivia = file.File.Text.Span.Slice(previousEnd, token.Start - previousEnd);
        if (gap.Kind == GapKind.Verbatim)
        {
            WriteVerbatim(trivia);
        }
        else if (trivia.IndexOf('/') < 0)
        {
            bool isBlank = gap.Kind == GapKind.Line && TriviaReader.HasBlankLine(trivia);
            if (!isFirst && token.Kind != TokenKind.EndOfFile)
                WriteGap(gap, isBlank);
        }
        else
        {
            WriteComments(gap, trivia, token, isFirst);
        }

        output.Append(file.File.Text.Span.Slice(token.Start, token.Length).ToString());
    }

    /// <summary>As written, but for the line ends: a file has one kind of them.</summary>
    private void WriteVerbatim(ReadOnlySpan<char> trivia)
    {
        for (int i = 0; i < trivia.Length; i++)
        {
            char c = trivia[i];
            if (c == '\n' || (c == '\r' && (i + 1 == trivia.Length || trivia[i + 1] != '\n')))
                output.Append(lineEnd);
            else if (c != '\r')
                output.Append(c);
        }
    }

    private void WriteGap(Gap gap, bool isBlank)
    {
        if (gap.Kind == GapKind.Spaces)
        {
            output.Append(' ', gap.Width);
            return;
        }

        output.Append(lineEnd);
        if (isBlank)
            output.Append(lineEnd);
        output.Append(' ', gap.Width);
    }

    /// <summary>A line ends behind each comment, wherever it stands: it did so before.</summary>
    private void WriteComments(Gap gap, ReadOnlySpan<char> trivia, Token token, bool isFirst)
    {
        bool isStart = isFirst;
        int indent = gap.Kind == GapKind.Spaces ? 2 * MemberLayout.Indent : gap.Width;
        int own = token.Kind == TokenKind.CloseBrace ? indent + MemberLayout.Indent : indent;
        List<Comment> comments = TriviaReader.Comments(trivia, out bool isAfterBlank);
        foreach (Comment comment in comments)
        {
            if (comment.IsTrailing && !isStart)
                output.Append("  ");
            else if (!isStart)
                WriteGap(new Gap(GapKind.Line, own), comment.IsAfterBlank && !EndsWithBrace());
            output.Append(comment.Text);
            isStart = false;
        }

        if (token.Kind != TokenKind.EndOfFile)
            WriteGap(new Gap(GapKind.Line, indent), isAfterBlank && gap.Kind == GapKind.Line);
    }

    private bool EndsWithBrace() => output.Length > 0 && output[output.Length - 1] == '{';

    private static string LineEndOf(ReadOnlySpan<char> text)
    {
        int first = text.IndexOfAny('\n', '\r');
        if (first < 0 || text[first] == '\n')
            return "\n";
        return first + 1 < text.Length && text[first + 1] == '\n' ? "\r\n" : "\r";
    }
}
