using System.Globalization;
using Factum.Evidence.Rules;
using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Lock;

/// <summary>What <c>facts.lock</c> says: the document of each source, and where each quote stood when somebody had the document.</summary>
internal sealed class FactLock
{
    private readonly Dictionary<string, LockedDocument> documents = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Source, string Hash), LockedQuote> quotes = [];
    private readonly Dictionary<(string Source, string Hash), LockedClaim> claims = [];
    private readonly List<FactDiagnostic> diagnostics = [];

    private FactLock(SourceFile file) => File = file;

    public SourceFile File { get; }

    public IReadOnlyDictionary<string, LockedDocument> Documents => documents;

    public IReadOnlyDictionary<(string Source, string Hash), LockedQuote> Quotes => quotes;

    public IReadOnlyDictionary<(string Source, string Hash), LockedClaim> Claims => claims;

    /// <summary>Of lines that cannot be read; what they said is not known.</summary>
    public IReadOnlyList<FactDiagnostic> Diagnostics => diagnostics;

    public static FactLock Read(SourceFile file)
    {
        FactLock read = new(file);
        ReadOnlySpan<char> text = file.Text.Span;
        int first = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        for (int line = 0; line < file.Lines.LineCount; line++)
        {
            int start = Math.Max(file.Lines.LineStart(line), first);
            int end = line + 1 < file.Lines.LineCount ? file.Lines.LineStart(line + 1) : text.Length;
            while (end > start && text[end - 1] is '\n' or '\r')
                end--;
            string words = text.Slice(start, end - start).ToString();
            if (line == 0 && words != LockFormat.FirstLine)
            {
                read.diagnostics.Add(LockUnreadable.Report(new Site(file, TextSpan.FromBounds(start, end)), words));
                break;
            }

            if (line > 0 && words.Length > 0 && !read.ReadLine(words.Split(' '), new Site(file, TextSpan.FromBounds(start, end))))
                read.diagnostics.Add(LockUnreadable.Report(new Site(file, TextSpan.FromBounds(start, end)), words));
        }

        return read;
    }

    private bool ReadLine(string[] words, Site site)
    {
        switch (words)
        {
            case ["document", var source, { Length: 64 } digest, var length, _, ..] when TryRead(length, out int codePoints) && !documents.ContainsKey(source):
                documents.Add(source, new LockedDocument(digest, codePoints, string.Join(" ", words.Skip(4))));
                return true;
            case ["quote", var source, { Length: 32 } hash, var line, var column, var offset]
                when TryRead(line, out int lineNumber) && TryRead(column, out int columnNumber) && TryRead(offset, out int codePoint) && !quotes.ContainsKey((source, hash)):
                quotes.Add((source, hash), new LockedQuote(new DocumentPlace(lineNumber, columnNumber, codePoint), site));
                return true;
            case ["claim", var source, { Length: 32 } hash, ..] when !claims.ContainsKey((source, hash)) && LockFormat.ReadEvidence(words.Skip(3)) is { } evidence:
                claims.Add((source, hash), new LockedClaim(evidence, site));
                return true;
            default:
                return false;
        }
    }

    private static bool TryRead(string word, out int number) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

/// <summary>What the quotes of a claim amounted to, and the line of the lock that says so.</summary>
internal sealed record LockedClaim(ClaimEvidence Evidence, Site Site);

/// <summary>Where a quote stood, and the line of the lock that says so.</summary>
internal sealed record LockedQuote(DocumentPlace Place, Site Site);
