using System.Collections.Immutable;
using Factum.Binding;
using Factum.Text;

namespace Factum.Evidence;

/// <summary>One source goes back to another.</summary>
/// <param name="From">The source that retells.</param>
/// <param name="To">The source that is retold.</param>
/// <param name="Site">Where that is written.</param>
/// <param name="IsOwn">In a file of the project, not of a referenced assembly.</param>
internal sealed record Derivation(string From, string To, Site Site, bool IsOwn);

/// <summary>The graph of <c>derives-from</c>.</summary>
internal sealed class DerivationGraph : SourceGraph
{
    private readonly Dictionary<string, List<Derivation>> byFrom = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<string>> roots = new(StringComparer.Ordinal);

    /// <summary>What is left when every source is taken away that retells nobody, or nobody that is left: the circles, and what leads to them.</summary>
    private readonly HashSet<string> circular;

    /// <summary>Steps to search for chains in a graph that is nothing but circles; there is no end of errors before they are used up.</summary>
    private int steps = 5_000_000;

    private DerivationGraph(ImmutableArray<Derivation> derivations)
    {
        Derivations = derivations;
        foreach (Derivation derivation in derivations)
        {
            if (!byFrom.TryGetValue(derivation.From, out List<Derivation>? same))
                byFrom.Add(derivation.From, same = []);
            same.Add(derivation);
        }

        circular = FindCircular();
    }

    /// <summary>In order of the text.</summary>
    public ImmutableArray<Derivation> Derivations { get; }

    public static DerivationGraph Build(FactSet facts)
    {
        ImmutableArray<Derivation>.Builder derivations = ImmutableArray.CreateBuilder<Derivation>();
        foreach (FileFacts file in facts.Files)
        {
            foreach (BoundClaim claim in file.Blocks.SelectMany(block => block.Claims).Where(claim => claim.Property.Name == "derives-from" && claim.Block.Kind?.Is("source") == true))
            {
                foreach (ValueChoice choice in claim.Value.Choices.Where(choice => !choice.IsNot && facts.Find(choice.Scalar.Text) is { } target && target.Kind.Is("source")))
                    derivations.Add(new Derivation(claim.Block.Id, choice.Scalar.Text, choice.Site, file.ImportedFrom is null));
            }
        }

        return new DerivationGraph(derivations.ToImmutable());
    }

    public override ImmutableArray<string> RootsOf(string source)
    {
        lock (roots)
        {
            if (!roots.TryGetValue(source, out ImmutableArray<string> found))
                roots.Add(source, found = FindRoots(source));
            return found;
        }
    }

    /// <summary>Whom a source retells, as written.</summary>
    public IEnumerable<Derivation> LinksFrom(string source) => byFrom.TryGetValue(source, out List<Derivation>? links) ? links : [];

    /// <summary>The chain that a link closes, from its source back to itself; null where it closes none.</summary>
    public IReadOnlyList<string>? ChainBack(Derivation link)
    {
        if (!circular.Contains(link.To))
            return null;
        Dictionary<string, string> cameFrom = new(StringComparer.Ordinal) { [link.To] = link.From };
        Queue<string> open = new([link.To]);
        while (open.Count > 0 && steps-- > 0)
        {
            string source = open.Dequeue();
            if (source == link.From)
                return Chain(link, cameFrom);
            foreach (string next in TargetsOf(source))
            {
                if (cameFrom.ContainsKey(next) || !circular.Contains(next))
                    continue;
                cameFrom.Add(next, source);
                open.Enqueue(next);
            }
        }

        return null;
    }

    /// <summary>The other links of a chain.</summary>
    public ImmutableArray<Site> SitesOf(IReadOnlyList<string> chain, Derivation except)
    {
        ImmutableArray<Site>.Builder sites = ImmutableArray.CreateBuilder<Site>();
        for (int i = 0; i + 1 < chain.Count; i++)
        {
            if (byFrom.TryGetValue(chain[i], out List<Derivation>? links) && links.Find(link => link.To == chain[i + 1]) is { } link && link != except)
                sites.Add(link.Site);
        }

        return sites.ToImmutable();
    }

    private static List<string> Chain(Derivation link, Dictionary<string, string> cameFrom)
    {
        List<string> chain = [link.From];
        string at = link.From;
        do
        {
            at = cameFrom[at];
            chain.Add(at);
        }
        while (at != link.From);
        chain.Reverse();
        return chain;
    }

    private HashSet<string> FindCircular()
    {
        Dictionary<string, int> count = new(StringComparer.Ordinal);
        Dictionary<string, List<string>> retoldBy = new(StringComparer.Ordinal);
        foreach (Derivation derivation in Derivations)
        {
            count[derivation.From] = (count.TryGetValue(derivation.From, out int links) ? links : 0) + 1;
            if (!retoldBy.TryGetValue(derivation.To, out List<string>? retellers))
                retoldBy.Add(derivation.To, retellers = []);
            retellers.Add(derivation.From);
        }

        HashSet<string> left = new(count.Keys, StringComparer.Ordinal);
        Stack<string> roots = new(retoldBy.Keys.Where(source => !left.Contains(source)));
        while (roots.Count > 0)
        {
            foreach (string reteller in retoldBy.TryGetValue(roots.Pop(), out List<string>? retellers) ? retellers : [])
            {
                if (--count[reteller] > 0)
                    continue;
                left.Remove(reteller);
                roots.Push(reteller);
            }
        }

        return left;
    }

    private ImmutableArray<string> FindRoots(string source)
    {
        HashSet<string> seen = new(StringComparer.Ordinal) { source };
        Stack<string> open = new([source]);
        List<string> found = [];
        while (open.Count > 0)
        {
            string at = open.Pop();
            bool isRoot = true;
            foreach (string next in TargetsOf(at))
            {
                isRoot = false;
                if (seen.Add(next))
                    open.Push(next);
            }

            if (isRoot)
                found.Add(at);
        }

        // Sources that retell each other in a circle (reported) are one origin.
        if (found.Count == 0)
            return [seen.OrderBy(id => id, StringComparer.Ordinal).First()];
        found.Sort(StringComparer.Ordinal);
        return [.. found];
    }

    private IEnumerable<string> TargetsOf(string source) => LinksFrom(source).Select(link => link.To);
}
