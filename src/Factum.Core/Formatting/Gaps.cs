using System.Collections.Immutable;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Formatting;

/// <summary>What stands between a token and the one before it.</summary>
internal enum GapKind : byte
{
    /// <summary>Spaces, as many as asked for.</summary>
    Spaces,

    /// <summary>A new line, indented; one blank line before it is kept.</summary>
    Line,

    /// <summary>A new line, indented; blank lines before it go.</summary>
    TightLine,

    /// <summary>As written.</summary>
    Verbatim,
}

/// <summary>A gap: how many spaces it has, or how far the new line is indented.</summary>
internal readonly record struct Gap(GapKind Kind, int Width);

/// <summary>The gap before each token of a file. Starts with one that the neighbours call for; the layouts of blocks and members refine it.</summary>
internal sealed class Gaps
{
    private readonly ImmutableArray<Token> tokens;
    private readonly SourceFile file;
    private readonly Gap[] gaps;

    public Gaps(FileSyntax syntax)
    {
        file = syntax.File;
        tokens = syntax.Tokens;
        gaps = new Gap[tokens.Length];
        for (int i = 0; i < gaps.Length; i++)
            gaps[i] = new Gap(GapKind.Spaces, i == 0 ? 0 : Spacing.Between(tokens[i - 1].Kind, tokens[i].Kind));
    }

    public Gap this[int token]
    {
        get => gaps[token];
        set => gaps[token] = value;
    }

    /// <summary>The first token at or behind an offset.</summary>
    public int IndexAt(int offset)
    {
        int low = 0;
        int high = tokens.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (tokens[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>How wide the tokens are on one line, the first without the gap before it; null where a comment forces a line end among them.</summary>
    public int? WidthOf(int first, int end)
    {
        int width = 0;
        for (int i = first; i < end; i++)
        {
            if (i > first)
            {
                if (HasComment(i))
                    return null;
                width += gaps[i].Width;
            }

            width += tokens[i].Length;
        }

        return width;
    }

    public bool HasComment(int token) => TriviaReader.HasComment(TriviaBefore(token));

    public bool HasBlankLine(int token) => TriviaReader.HasBlankLine(TriviaBefore(token));

    public bool HasLineEnd(int token) => TriviaBefore(token).IndexOfAny('\n', '\r') >= 0;

    /// <summary>Everything in a span as written; the gap before its first token is its owner's to decide.</summary>
    public void KeepVerbatim(TextSpan span)
    {
        for (int i = IndexAt(span.Start) + 1; i < tokens.Length && tokens[i].Start < span.End; i++)
            gaps[i] = new Gap(GapKind.Verbatim, 0);
    }

    private ReadOnlySpan<char> TriviaBefore(int token)
    {
        int start = token == 0 ? 0 : tokens[token - 1].End;
        return file.Text.Span.Slice(start, tokens[token].Start - start);
    }
}
