namespace Factum.Formatting;

/// <summary>A comment between two tokens.</summary>
/// <param name="Text">From its slashes, without white space at its end.</param>
/// <param name="IsTrailing">Behind a token, on its line.</param>
/// <param name="IsAfterBlank">At least one blank line stands before it.</param>
internal readonly record struct Comment(string Text, bool IsTrailing, bool IsAfterBlank);

/// <summary>Reads what lies between two tokens: comments, and whether blank lines part them.</summary>
internal static class TriviaReader
{
    public static bool HasComment(ReadOnlySpan<char> trivia) => trivia.IndexOf('/') >= 0;

    /// <summary>A blank line before the token itself, behind the last comment.</summary>
    public static bool HasBlankLine(ReadOnlySpan<char> trivia) => Read(trivia, null);

    public static List<Comment> Comments(ReadOnlySpan<char> trivia, out bool isAfterBlank)
    {
        List<Comment> comments = [];
        isAfterBlank = Read(trivia, comments);
        return comments;
    }

    private static bool Read(ReadOnlySpan<char> trivia, List<Comment>? comments)
    {
        int lineEnds = 0;
        for (int i = 0; i < trivia.Length; i++)
        {
            char c = trivia[i];
            if (c == '\n' || (c == '\r' && (i + 1 == trivia.Length || trivia[i + 1] != '\n')))
            {
                lineEnds++;
            }
            else if (c == '/')
            {
                int length = trivia.Slice(i).IndexOfAny('\n', '\r');
                int end = length < 0 ? trivia.Length : i + length;
                comments?.Add(new Comment(trivia.Slice(i, end - i).TrimEnd(" \t".AsSpan()).ToString(), lineEnds == 0, lineEnds > 1));
                lineEnds = 0;
                i = end - 1;
            }
        }

        return lineEnds > 1;
    }
}
