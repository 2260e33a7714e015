using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Factum.Binding;
using Factum.Evidence;
using Factum.Text;

namespace Factum.LanguageServer.Checking;

/// <summary>Which parts of which documents the facts of a project cite: found file by file, and kept as long as the file and the documents that it cites are the same.</summary>
internal sealed class CitedPassages
{
    private static readonly ConditionalWeakTable<FileFacts, FilePassages> memo = new();
    private readonly FilePassages[] files;

    private CitedPassages(FilePassages[] files) => this.files = files;

    public static CitedPassages In(CheckedProject project) => new([.. project.Set.Facts.Files.Select(file => In(file, project))]);

    /// <summary>In order of the document.</summary>
    public ImmutableArray<CitedPassage> Of(string document) => [.. files.SelectMany(file => file.ByDocument[document]).OrderBy(passage => passage.Span.Start).ThenBy(passage => passage.Span.Length)];

    private static FilePassages In(FileFacts file, CheckedProject project)
    {
        if (memo.TryGetValue(file, out FilePassages? known) && known.Documents.All(cited => ReferenceEquals(project.DocumentOf(cited.Key), cited.Value)))
            return known;
        Dictionary<string, DocumentIndex?> documents = new(StringComparer.Ordinal);
        ILookup<string, CitedPassage> passages = All(file, project, documents).ToLookup(passage => passage.File.Path, StringComparer.Ordinal);
        FilePassages found = new(documents, passages);
        memo.AddOrUpdate(file, found);
        return found;
    }

    private static IEnumerable<CitedPassage> All(FileFacts file, CheckedProject project, Dictionary<string, DocumentIndex?> documents)
    {
        foreach (BoundClaim claim in file.Blocks.SelectMany(block => block.Claims))
        {
            foreach (BoundCitation citation in claim.Citations)
            {
                if (citation.Source is not { } source)
                    continue;
                if (!documents.TryGetValue(source, out DocumentIndex? document))
                    documents.Add(source, document = project.DocumentOf(source));
                if (document is null)
                    continue;
                foreach (BoundQuote quote in citation.Quotes)
                {
                    if (document.Locate(quote.Text, citation.FirstLine, citation.LastLine) is { IsFound: true, Matches: [var match, ..] })
                        yield return new CitedPassage(document.File, document.Text.OriginalSpan(match.Start, match.End), claim, citation);
                }
            }
        }
    }

    /// <param name="Documents">By source; null where none is at hand.</param>
    /// <param name="ByDocument">By path.</param>
    private sealed record FilePassages(IReadOnlyDictionary<string, DocumentIndex?> Documents, ILookup<string, CitedPassage> ByDocument);
}

/// <summary>A part of a document and the claim that cites it.</summary>
internal sealed record CitedPassage(SourceFile File, TextSpan Span, BoundClaim Claim, BoundCitation Citation);
