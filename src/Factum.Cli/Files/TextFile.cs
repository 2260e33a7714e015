using System.Text;
using Factum.Text;

namespace Factum.Cli.Files;

/// <summary>A text on disk, decoded strictly: what the bytes do not say is named, never guessed.</summary>
/// <param name="FullPath">Absolute.</param>
/// <param name="Text">As decoded, without a byte order mark; empty where there is a problem that leaves no text.</param>
/// <param name="Encoding">What the bytes are written in.</param>
/// <param name="Problem">Null, or a phrase: <c>it is not UTF-8</c>.</param>
internal sealed record TextFile(string FullPath, string Text, Encoding Encoding, string? Problem)
{
    /// <summary>More than anybody writes by hand, less than what makes a text overflow.</summary>
    private const long MostBytes = 256L * 1024 * 1024;

    private static readonly Encoding utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding utf8WithMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
    private static readonly Encoding utf16 = new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly Encoding utf16BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    public static TextFile Read(string path)
    {
        string fullPath = Path.GetFullPath(path);
        try
        {
            long length = new FileInfo(fullPath).Length;
            return length > MostBytes
                ? Without(fullPath, $"it is larger than {MostBytes / (1024 * 1024)} MB")
                : Decode(fullPath, File.ReadAllBytes(fullPath));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Without(fullPath, "it cannot be read");
        }
    }

    /// <summary>Bytes that are the text again, in the same encoding and with the same mark.</summary>
    public byte[] Encode(string text) => [.. Encoding.Preamble, .. Encoding.GetBytes(text)];

    private static TextFile Decode(string fullPath, byte[] bytes)
    {
        Encoding encoding = EncodingOf(bytes);
        try
        {
            string text = encoding.GetString(bytes.AsSpan(encoding.Preamble.Length));
            return new TextFile(fullPath, text, encoding, TextProblem.Of(text));
        }
        catch (DecoderFallbackException)
        {
            return new TextFile(fullPath, "", encoding, encoding.Preamble.Length == 2 ? "it is not UTF-16" : TextProblem.NotUtf8);
        }
    }

    private static Encoding EncodingOf(ReadOnlySpan<byte> bytes)
    {
        foreach (Encoding marked in (ReadOnlySpan<Encoding>)[utf8WithMark, utf16, utf16BigEndian])
        {
            if (bytes.StartsWith(marked.Preamble))
                return marked;
        }

        return utf8;
    }

    private static TextFile Without(string fullPath, string problem) => new(fullPath, "", utf8, problem);
}
