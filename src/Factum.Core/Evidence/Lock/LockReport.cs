using System.Runtime.CompilerServices;
using Factum.Evidence.Rules;
using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Lock;

/// <summary>What is said of a lock once for the whole project: documents that are not those that were locked, and entries that nothing uses.</summary>
internal static class LockReport
{
    private static readonly ConditionalWeakTable<SourceFile, LockedDocument> digests = new();

    public static IEnumerable<FactDiagnostic> Of(FactLock locked, IReadOnlyList<LockUse> uses, SourceDocuments documents)
    {
        foreach (FactDiagnostic diagnostic in locked.Diagnostics)
            yield return diagnostic;
        foreach (string source in uses.SelectMany(use => use.Documents).Distinct(StringComparer.Ordinal))
        {
            if (CheckDocument(locked, source, documents.Of(source)) is { } changed)
                yield return changed;
        }

        if (CheckUnused(locked, uses) is { } unused)
            yield return unused;
    }

    /// <summary>A document that is not the one that was locked, or that none was.</summary>
    private static FactDiagnostic? CheckDocument(FactLock locked, string source, SourceDocument document)
    {
        if (document.Index is not { } index)
            return null;
        LockedDocument digest = digests.GetValue(index.File, file => LockFormat.DigestOf(file, "")) with { Name = document.Name };
        if (!locked.Documents.TryGetValue(source, out LockedDocument? known))
            return DocumentNotLocked.Report(source, document, locked.File, LockFormat.Line(source, digest));
        return known != digest ? DocumentChanged.Report(document, known, digest) : null;
    }

    /// <summary>Entries of the project's sources that no citation uses.</summary>
    private static FactDiagnostic? CheckUnused(FactLock locked, IReadOnlyList<LockUse> uses)
    {
        HashSet<(string, string)> quotes = [.. uses.SelectMany(use => use.Quotes)], claims = [.. uses.SelectMany(use => use.Claims)];
        if (quotes.Count == locked.Quotes.Count && claims.Count == locked.Claims.Count)
            return null;
        Site[] unused =
        [
            .. locked.Quotes.Where(entry => !quotes.Contains(entry.Key)).Select(entry => entry.Value.Site)
                .Concat(locked.Claims.Where(entry => !claims.Contains(entry.Key)).Select(entry => entry.Value.Site)).OrderBy(site => site.Span.Start),
        ];
        return LockEntryUnused.Report(unused[0], unused.Length);
    }
}
