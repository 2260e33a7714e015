using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Factum.Binding;
using Factum.Text;

namespace Factum.Evidence.Lock;

/// <summary>
/// How <c>facts.lock</c> is written: a version, then a line for each document and for each quote, sorted, so that two branches merge line by line.
/// <code>
/// factum-lock 1
/// document SOURCE SHA-256 LENGTH FILE
/// quote SOURCE HASH LINE COLUMN OFFSET
/// </code>
/// </summary>
internal static class LockFormat
{
    public const string FirstLine = "factum-lock 1";
    public const string FirstWord = "factum-lock ";
    private const int QuoteHashBytes = 16;

    /// <summary>SHA-256 of the text as UTF-8 without a byte order mark and with <c>\n</c> line ends, in hex; with the length in code points.</summary>
    public static LockedDocument DigestOf(SourceFile document, string name)
    {
        string text = document.Text.ToString();
        if (text.Length > 0 && text[0] == '\uFEFF')
            text = text.Substring(1);
        text = text.Replace("\r\n", "\n").Replace('\r', '\n');
        int length = new CodePointCounter(text.AsMemory()).CountUntil(text.Length);
        using SHA256 sha = SHA256.Create();
        return new LockedDocument(Hex(sha.ComputeHash(Encoding.UTF8.GetBytes(text)), 32), length, name);
    }

    /// <summary>The hash of a quote in the one normal form, with the lines that its citation restricts it to.</summary>
    public static string HashOf(BoundQuote quote, BoundCitation citation)
    {
        string text = FoldedText.Of(quote.Text.AsSpan()).ToString() + FormattableString.Invariant($"\n{citation.FirstLine}-{citation.LastLine}");
        using SHA256 sha = SHA256.Create();
        return Hex(sha.ComputeHash(Encoding.UTF8.GetBytes(text)), QuoteHashBytes);
    }

    public static string Line(string source, LockedDocument document) =>
        FormattableString.Invariant($"document {source} {document.Digest} {document.Length} {document.Name}");

    public static string Line(string source, string hash, DocumentPlace place) =>
        FormattableString.Invariant($"quote {source} {hash} {place.Line} {place.Column} {place.Offset}");

    private static string Hex(byte[] bytes, int count)
    {
        StringBuilder hex = new(count * 2);
        for (int i = 0; i < count; i++)
            hex.Append(bytes[i].ToString("x2", CultureInfo.InvariantCulture));
        return hex.ToString();
    }
}

/// <summary>A document as the lock knows it.</summary>
/// <param name="Digest">SHA-256, 64 hex digits.</param>
/// <param name="Length">In code points.</param>
/// <param name="Name">As its source names it.</param>
internal sealed record LockedDocument(string Digest, int Length, string Name);
