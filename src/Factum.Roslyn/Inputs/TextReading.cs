using Factum.Text;
using Microsoft.CodeAnalysis.Text;

namespace Factum.Roslyn.Inputs;

/// <summary>The one place where a Roslyn text becomes one of the core.</summary>
internal static class TextReading
{
    private const int Utf8 = 65001, Utf16 = 1200, Utf16BigEndian = 1201, Utf32 = 12000, Utf32BigEndian = 12001;

    public static SourceFile Read(string path, SourceText text)
    {
        string content = text.ToString();
        return new SourceFile(path, content.AsMemory()) { Problem = ProblemOf(text) ?? TextProblem.Of(content.AsSpan()) };
    }

    /// <summary>The compiler falls back to the machine's code page in silence where a file is not UTF-8; its text says which encoding was used.</summary>
    private static string? ProblemOf(SourceText text) =>
        text.Encoding is null or { CodePage: Utf8 or Utf16 or Utf16BigEndian or Utf32 or Utf32BigEndian } ? null : TextProblem.NotUtf8;
}
