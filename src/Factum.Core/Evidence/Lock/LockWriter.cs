using System.Collections.Immutable;
using System.Text;
using Factum.Binding;

namespace Factum.Evidence.Lock;

/// <summary>Writes the lock of a checked project: verified quotes only. What an older lock says of documents that are not at hand is kept, if it is still cited.</summary>
internal static class LockWriter
{
    /// <returns>The text of <c>facts.lock</c>, with <c>\n</c> line ends.</returns>
    public static string Write(CheckedSet set, ProjectInput input)
    {
        SourceDocuments documents = new(set.Facts, input);
        FactLock? old = input.Lock is { } file ? FactLock.Read(file) : null;
        SortedSet<string> lines = new(StringComparer.Ordinal);
        foreach ((BoundCitation citation, CitationOutcome outcome) in set.Citations.Select(pair => (pair.Key, pair.Value)))
        {
            if (citation.Source is not { } source)
                continue;
            SourceDocument document = documents.Of(source);
            if (outcome.Verification == Verification.VerifiedByText && document.Index is { } index)
                AddVerified(lines, source, citation, outcome.Places, LockFormat.DigestOf(index.File, document.Name));
            else if (outcome.Verification == Verification.VerifiedByLock && old is not null)
                AddVerified(lines, source, citation, outcome.Places, old.Documents[source]);
        }

        foreach (((BoundClaim claim, BoundCitation citation), ClaimEvidence evidence) in set.ClaimEvidence.Select(pair => (pair.Key, pair.Value)))
        {
            if (citation.Source is { } source && set.Citations[citation].Verification is Verification.VerifiedByText or Verification.VerifiedByLock)
                lines.Add(LockFormat.Line(source, LockFormat.HashOf(claim, citation), evidence));
        }

        StringBuilder text = new(LockFormat.FirstLine + "\n");
        foreach (string line in lines)
            text.Append(line).Append('\n');
        return text.ToString();
    }

    private static void AddVerified(SortedSet<string> lines, string source, BoundCitation citation, ImmutableArray<DocumentPlace> places, LockedDocument document)
    {
        lines.Add(LockFormat.Line(source, document));
        for (int i = 0; i < citation.Quotes.Length; i++)
            lines.Add(LockFormat.Line(source, LockFormat.HashOf(citation.Quotes[i], citation), places[i]));
    }
}
