namespace Factum.Text;

/// <summary>Why a decoded text cannot serve: it would silently be read as something else than its bytes say.</summary>
internal static class TextProblem
{
    public const string NotUtf8 = "it is not UTF-8";
    public const string HasNul = "it contains NUL characters";

    /// <summary>A phrase, or null. U+FFFD is what a decoder writes where bytes make no character.</summary>
    public static string? Of(ReadOnlySpan<char> text) =>
        text.IndexOf('\0') >= 0 ? HasNul
        : text.IndexOf('\uFFFD') >= 0 ? NotUtf8
        : null;
}
