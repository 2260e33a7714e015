using System.Collections.Immutable;
using Factum.Binding;
using Factum.Text;

namespace Factum.Evidence.Origins;

/// <summary>What the claims of one file attribute to other sources, by <c>@reported</c> or in the sentences that are quoted.</summary>
internal sealed class AttributedClaims(FactSet facts, FileSources sources, SourceNames names, NameTrail trail)
{
    private readonly AttributionPhrases phrases = new(names);
    private readonly Dictionary<(string Source, int Sentence), List<Attribution>> read = [];
    private readonly ImmutableArray<AttributedClaim>.Builder found = ImmutableArray.CreateBuilder<AttributedClaim>();

    public ImmutableArray<AttributedClaim> Find(CancellationToken cancellation)
    {
        foreach (EntityBlock block in sources.File.Blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            if (block.Kind?.Is("source") == true)
                continue;
            foreach (BoundClaim claim in block.Claims)
                Read(claim);
        }

        return found.ToImmutable();
    }

    private void Read(BoundClaim claim)
    {
        bool isNamed = claim is { Modality: Modality.Reported or Modality.Alleged, IsByName: true, By: { } };
        foreach (BoundCitation citation in claim.Citations)
        {
            if (citation is not { Stance: Stance.Supports, Source: { } source })
                continue;
            IEnumerable<Attribution> inText = AttributionsOf(citation, source);
            if (isNamed && facts.Find(claim.By!)?.Kind.Is("source") == true)
                Add(source, claim.By!, claim, inText.FirstOrDefault(attribution => attribution.Origin == claim.By));
            else if (!isNamed)
            {
                foreach (Attribution attribution in inText)
                    Add(source, attribution.Origin, claim, attribution);
            }
        }
    }

    private void Add(string source, string origin, BoundClaim claim, Attribution? words)
    {
        if (source != origin)
            found.Add(new AttributedClaim(source, origin, claim.Site, words));
    }

    /// <summary>Of the sentences in which the quotes begin.</summary>
    private IEnumerable<Attribution> AttributionsOf(BoundCitation citation, string source)
    {
        if (citation.Quotes.IsEmpty || sources.DocumentOf(source).Index is not { } index)
            return [];
        return citation.Quotes
            .Select(quote => index.Locate(quote.Text, citation.FirstLine, citation.LastLine)).Where(location => location.IsFound)
            .SelectMany(location => AttributionsIn(source, index, index.Sentences.At(location.Matches[0].Start)));
    }

    private List<Attribution> AttributionsIn(string source, DocumentIndex index, int sentence)
    {
        if (read.TryGetValue((source, sentence), out List<Attribution>? attributions))
            return attributions;
        trail.In(index).Add(sentence);
        TextSpan span = index.Sentences.Span(sentence);
        attributions = [.. phrases.In(index.Text.ToString(span.Start, span.End)).Select(phrase => new Attribution(phrase.Source, index, span.Start + phrase.Words.Start, span.Start + phrase.Words.End))];
        read.Add((source, sentence), attributions);
        return attributions;
    }
}

/// <summary>A source has something from another.</summary>
/// <param name="Source">The source that is cited.</param>
/// <param name="Origin">The source that it has it from.</param>
/// <param name="Site">The member that cites it.</param>
/// <param name="Words">The words of the document that say so; null where only the claim does.</param>
internal sealed record AttributedClaim(string Source, string Origin, Site Site, Attribution? Words);
