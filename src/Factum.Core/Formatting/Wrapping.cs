using Factum.Syntax;

namespace Factum.Formatting;

/// <summary>Breaks a line that grows too wide behind a comma, where a newline ends nothing.</summary>
internal static class Wrapping
{
    public static void Wrap(int first, int end, int column, FileSyntax file, Gaps gaps)
    {
        for (int i = first; i < end; i++)
        {
            if (i > first)
                column += gaps[i].Width;
            bool isBehindComma = i > first && file.Tokens[i - 1].Kind == TokenKind.Comma;
            if (isBehindComma && column + WidthOfItem(i, end, file, gaps) > MemberLayout.WidestLine)
            {
                gaps[i] = new Gap(GapKind.TightLine, 2 * MemberLayout.Indent);
                column = 2 * MemberLayout.Indent;
            }

            column += file.Tokens[i].Length;
        }
    }

    private static int WidthOfItem(int first, int end, FileSyntax file, Gaps gaps)
    {
        int width = 0;
        for (int i = first; i < end; i++)
        {
            width += file.Tokens[i].Length + (i > first ? gaps[i].Width : 0);
            if (file.Tokens[i].Kind == TokenKind.Comma)
                break;
        }

        return width;
    }
}
