using System.Collections.Immutable;
using Factum.Binding;
using Factum.Text;

namespace Factum.LanguageServer.Checking;

/// <summary>Which parts of which documents the facts of a project cite.</summary>
internal sealed class CitedPassages
{
    private readonly ILookup<string, CitedPassage> byDocument;

    private CitedPassages(ILookup<string, CitedPassage> byDocument) => this.byDocument = byDocument;

    public static CitedPassages In(CheckedProject project) =>
        new(All(project).ToLookup(passage => passage.File.Path, StringComparer.Ordinal));

    /// <summary>In order of the document.</summary>
    public ImmutableArray<CitedPassage> Of(string document) => [.. byDocument[document].OrderBy(passage => passage.Span.Start).ThenBy(passage => passage.Span.Length)];

    private static IEnumerable<CitedPassage> All(CheckedProject project)
    {
        foreach (BoundClaim claim in project.Set.Facts.Files.SelectMany(file => file.Blocks).SelectMany(block => block.Claims))
        {
            foreach (BoundCitation citation in claim.Citations)
            {
                if (project.DocumentOf(citation.Source) is not { } document)
                    continue;
                foreach (BoundQuote quote in citation.Quotes)
                {
                    if (document.Locate(quote.Text, citation.FirstLine, citation.LastLine) is { IsFound: true, Matches: [var match, ..] })
                        yield return new CitedPassage(document.File, document.Text.OriginalSpan(match.Start, match.End), claim, citation);
                }
            }
        }
    }
}

/// <summary>A part of a document and the claim that cites it.</summary>
internal sealed record CitedPassage(SourceFile File, TextSpan Span, BoundClaim Claim, BoundCitation Citation);
