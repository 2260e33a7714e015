using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Factum.Binding;
using Factum.Text;

namespace Factum.Evidence.Lock;

/// <summary>
/// How <c>facts.lock</c> is written: a version, then a line for each claim with a citation, each document and each quote, sorted, so that two branches merge line by line.
/// <code>
/// factum-lock 2
/// claim SOURCE HASH PART:SUPPORT … audit:OUTCOME
/// document SOURCE SHA-256 LENGTH FILE
/// quote SOURCE HASH LINE COLUMN OFFSET
/// </code>
/// </summary>
internal static class LockFormat
{
    public const string FirstLine = "factum-lock 2";
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

    /// <summary>The hash of all that steps 2 and 3 look at in a claim: what is claimed of whom, in which voice, and the quotes.</summary>
    public static string HashOf(BoundClaim claim, BoundCitation citation)
    {
        StringBuilder text = new();
        text.Append(claim.Block.Id).Append('\n').Append(claim.Property.Name).Append('\n').Append(claim.Value.Text);
        foreach (BoundQualifier qualifier in claim.Qualifiers)
            text.Append('\n').Append(qualifier.Name).Append(' ').Append(qualifier.Value.Text);
        text.Append('\n').Append(claim.Modality).Append(' ').Append(claim.By).Append(claim.Inferred is null ? "" : " inferred").Append(citation.Stance == Stance.Opposes ? " against" : "");
        foreach (BoundQuote quote in citation.Quotes)
            text.Append('\n').Append(HashOf(quote, citation));
        using SHA256 sha = SHA256.Create();
        return Hex(sha.ComputeHash(Encoding.UTF8.GetBytes(text.ToString())), QuoteHashBytes);
    }

    public static string Line(string source, string hash, ClaimEvidence evidence) =>
        "claim " + source + " " + hash + string.Concat(evidence.Components.Select(component => " " + component.Name + ":" + WordOf(component.Support))) + " audit:" + WordOf(evidence.Audit);

    /// <summary>The outcome of a line; what was claimed is in the fact file. Null where a word is none of these.</summary>
    public static ClaimEvidence? ReadEvidence(IEnumerable<string> words)
    {
        ImmutableArray<ClaimComponent>.Builder components = ImmutableArray.CreateBuilder<ClaimComponent>();
        AuditOutcome? audit = null;
        foreach (string word in words)
        {
            int colon = word.IndexOf(':');
            if (colon < 1 || audit is not null)
                return null;
            string name = word.Substring(0, colon), outcome = word.Substring(colon + 1);
            if (name == "audit")
                audit = ReadAudit(outcome);
            else if (ReadSupport(outcome) is { } support)
                components.Add(new ClaimComponent(name, support, ""));
            else
                return null;
        }

        return audit is { } found ? new ClaimEvidence(components.ToImmutable(), found) : null;
    }

    public static string Line(string source, LockedDocument document) =>
        FormattableString.Invariant($"document {source} {document.Digest} {document.Length} {document.Name}");

    public static string Line(string source, string hash, DocumentPlace place) =>
        FormattableString.Invariant($"quote {source} {hash} {place.Line} {place.Column} {place.Offset}");

    private static string WordOf(Support support) => support switch
    {
        Support.Stated => "stated",
        Support.StatedOtherwise => "otherwise",
        Support.NotStated => "missing",
        Support.Inferred => "inferred",
        _ => "undecidable",
    };

    private static Support? ReadSupport(string word) => word switch
    {
        "stated" => Support.Stated,
        "otherwise" => Support.StatedOtherwise,
        "missing" => Support.NotStated,
        "inferred" => Support.Inferred,
        "undecidable" => Support.Undecidable,
        _ => null,
    };

    private static string WordOf(AuditOutcome audit) => audit switch
    {
        AuditOutcome.Clean => "clean",
        AuditOutcome.AttributionLost => "attribution",
        AuditOutcome.HedgeLost => "hedge",
        AuditOutcome.ConditionLost => "condition",
        AuditOutcome.NegationLost => "negation",
        _ => "none",
    };

    private static AuditOutcome? ReadAudit(string word) => word switch
    {
        "clean" => AuditOutcome.Clean,
        "attribution" => AuditOutcome.AttributionLost,
        "hedge" => AuditOutcome.HedgeLost,
        "condition" => AuditOutcome.ConditionLost,
        "negation" => AuditOutcome.NegationLost,
        "none" => AuditOutcome.NotAudited,
        _ => null,
    };

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
