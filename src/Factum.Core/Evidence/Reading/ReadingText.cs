namespace Factum.Evidence.Reading;

/// <summary>A text in tokens. Indexes outside give a token of no kind, so that grammars need not look where the text ends.</summary>
internal sealed class ReadingText(string text, List<ReadingToken> tokens)
{
    public string Text => text;

    public int Count => tokens.Count;

    public ReadingToken this[int index] => (uint)index < (uint)tokens.Count ? tokens[index] : new ReadingToken(ReadingTokenKind.None, text.Length, text.Length, "", 0) { IsSpaced = true };

    public bool Is(int index, string word) => (uint)index < (uint)tokens.Count && tokens[index].Word == word;

    /// <summary>True where the words stand from an index on.</summary>
    public bool Are(int index, params ReadOnlySpan<string> words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (!Is(index + i, words[i]))
                return false;
        }

        return true;
    }

    /// <summary>True where a token touches the one before it.</summary>
    public bool Touches(int index) => (uint)index < (uint)tokens.Count && !tokens[index].IsSpaced;

    /// <summary>The index behind a hyphen inside a word, or the same index: <c>twenty-one</c>.</summary>
    public int SkipHyphen(int index) => Is(index, "-") && Touches(index) && Touches(index + 1) ? index + 1 : index;

    public string Written(int index) => text.Substring(this[index].Start, this[index].Length);

    /// <summary>True for the first word of the text or of a sentence.</summary>
    public bool BeginsSentence(int index) => index == 0 || this[index - 1].Word is "." or "!" or "?" or ":" or "\"" or "—" or "(" or "'";
}
