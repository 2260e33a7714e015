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
internal sealed class OriginSuggestions(FactSet facts, DerivationGraph sources)
{
    private const int Least = 2;
    private readonly Dictionary<(string Source, string Origin), Attributed> found = [];

    public IEnumerable<FactDiagnostic> Find(IEnumerable<AttributedClaim> claims)
    {
        foreach (AttributedClaim claim in claims)
            Add(claim);
        foreach (((string source, string origin), Attributed attributed) in found.OrderBy(pair => pair.Key.Source, StringComparer.Ordinal).ThenBy(pair => pair.Key.Origin, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value)))
        {
            if (attributed.Sites.Count >= Least && !IsDeclared(source, origin) && BlockOf(source) is { } block)
                yield return OriginNotDeclared.Report(block, origin, attributed, FixOf(block, origin, attributed.Words));
        }
    }

    private void Add(AttributedClaim claim)
    {
        if (!found.TryGetValue((claim.Source, claim.Origin), out Attributed? attributed))
            found.Add((claim.Source, claim.Origin), attributed = new Attributed());
        attributed.Words ??= claim.Words;

        // A member with several values says one thing.
        attributed.Sites.Add(claim.Site);
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
