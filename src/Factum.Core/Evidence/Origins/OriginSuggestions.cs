using System.Collections.Immutable;
using System.Globalization;
using Factum.Binding;
using Factum.Evidence.Rules;
using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Origins;

/// <summary>
/// Finds sources that retell another without saying so: two claims or more are attributed to it, by <c>@reported</c> or in the very sentences that are quoted.
/// Only those sentences are read, so the work grows with the citations, not with the documents.
/// </summary>
internal sealed class OriginSuggestions(FactSet facts, SourceDocuments documents, DerivationGraph sources)
{
    private const int Least = 2;
    private readonly AttributionPhrases phrases = new(new SourceNames(facts));
    private readonly Dictionary<(string Source, int Sentence), List<Attribution>> read = [];
    private readonly Dictionary<(string Source, string Origin), Attributed> found = [];

    public IEnumerable<FactDiagnostic> Find(CancellationToken cancellation)
    {
        foreach (FileFacts file in facts.Files.Where(file => file.ImportedFrom is null))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (BoundClaim claim in file.Blocks.Where(block => block.Kind?.Is("source") != true).SelectMany(block => block.Claims))
                Read(claim);
        }

        foreach (((string source, string origin), Attributed attributed) in found.OrderBy(pair => pair.Key.Source, StringComparer.Ordinal).ThenBy(pair => pair.Key.Origin, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value)))
        {
            if (attributed.Sites.Count >= Least && !IsDeclared(source, origin) && BlockOf(source) is { } block)
                yield return OriginNotDeclared.Report(block, origin, attributed, FixOf(block, origin, attributed.Words));
        }
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
        if (source == origin)
            return;
        if (!found.TryGetValue((source, origin), out Attributed? attributed))
            found.Add((source, origin), attributed = new Attributed());
        attributed.Words ??= words;

        // A member with several values says one thing.
        attributed.Sites.Add(claim.Site);
    }

    /// <summary>Of the sentences in which the quotes begin.</summary>
    private IEnumerable<Attribution> AttributionsOf(BoundCitation citation, string source)
    {
        if (citation.Quotes.IsEmpty || documents.Of(source).Index is not { } index)
            return [];
        return citation.Quotes
            .Select(quote => index.Locate(quote.Text, citation.FirstLine, citation.LastLine)).Where(location => location.IsFound)
            .SelectMany(location => AttributionsIn(source, index, index.Sentences.At(location.Matches[0].Start)));
    }

    private List<Attribution> AttributionsIn(string source, DocumentIndex index, int sentence)
    {
        if (read.TryGetValue((source, sentence), out List<Attribution>? attributions))
            return attributions;
        TextSpan span = index.Sentences.Span(sentence);
        attributions = [.. phrases.In(index.Text.ToString(span.Start, span.End)).Select(phrase => new Attribution(phrase.Source, index, span.Start + phrase.Words.Start, span.Start + phrase.Words.End))];
        read.Add((source, sentence), attributions);
        return attributions;
    }

    /// <summary>Directly or through others; and the other way round, where a link more would close a circle.</summary>
    private bool IsDeclared(string source, string origin) => Leads(source, origin) || Leads(origin, source);

    private bool Leads(string from, string to)
    {
        HashSet<string> seen = new(StringComparer.Ordinal) { from };
        Queue<string> open = new([from]);
        while (open.Count > 0)
        {
            foreach (Derivation link in sources.LinksFrom(open.Dequeue()))
            {
                if (link.To == to)
                    return true;
                if (seen.Add(link.To))
                    open.Enqueue(link.To);
            }
        }

        return false;
    }

    /// <summary>The block that names the document, else the first of the project's own.</summary>
    private EntityBlock? BlockOf(string source)
    {
        List<EntityBlock> own = [.. facts.Find(source)?.Blocks.Where(block => !block.Site.File.Path.StartsWith("assembly:", StringComparison.Ordinal)) ?? []];
        return own.Find(block => block.Claims.Any(claim => claim.Property.Name == "document")) ?? own.FirstOrDefault();
    }

    /// <summary>Offered only where the words verify as they will be cited; else the author has to find them.</summary>
    private static ImmutableArray<Fix> FixOf(EntityBlock block, string origin, Attribution? words)
    {
        if (words is null)
            return [];
        string quote = words.Text;
        int line = words.Place.Line;
        bool isPlain = quote.IndexOf('[') < 0 && quote.IndexOf('…') < 0 && quote.IndexOf("..", StringComparison.Ordinal) < 0;
        if (!isPlain || !words.Index.Locate(quote, line, line).IsFound)
            return [];
        string escaped = quote.Replace("\\", "\\\\").Replace("\"", "\\\"");
        bool isUnique = words.Index.Locate(quote, 0, 0) is { IsFound: true, Matches.Length: 1 };
        string citation = isUnique ? $"[\"{escaped}\"]" : string.Format(CultureInfo.InvariantCulture, "[{0}, line {1}: \"{2}\"]", block.Id, line, escaped);
        return DerivationEdit.Insert(block, origin, citation) is { } fix ? [fix] : [];
    }
}

/// <summary>Words of a document that name where it has something from.</summary>
internal sealed record Attribution(string Origin, DocumentIndex Index, int Start, int End)
{
    /// <summary>As they stand in the document, on one line.</summary>
    public string Text => string.Join(" ", Index.Passage(Start, End).Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    public DocumentPlace Place => Index.PlaceOf(Start);
}

/// <summary>What one source attributes to another.</summary>
internal sealed class Attributed
{
    /// <summary>The members that are attributed.</summary>
    public HashSet<Site> Sites { get; } = [];

    /// <summary>The first words that say so; null where no quoted sentence does.</summary>
    public Attribution? Words { get; set; }
}
