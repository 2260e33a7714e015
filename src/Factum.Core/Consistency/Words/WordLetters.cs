namespace Factum.Consistency.Words;

/// <summary>Which UTF-16 units make words, and their folding.</summary>
internal static class WordLetters
{
    public static bool IsWordLetter(char c) => c < 0x80
        ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '%' or '+'
        : c is >= '\u00C0' and not (>= '\u2000' and <= '\u206F') and not (>= '\u3000' and <= '\u303F');

    public static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '\u2019' => '\'',
        _ => c,
    };
}
