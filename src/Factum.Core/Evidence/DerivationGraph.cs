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
    private readonly StrongComponents circles;
    private readonly HashSet<string> anonymous;

    /// <summary>Steps to search for chains in a graph that is nothing but circles; there is no end of errors before they are used up.</summary>
    private int steps = 5_000_000;

    private DerivationGraph(ImmutableArray<Derivation> derivations, HashSet<string> anonymous)
    {
        Derivations = derivations;
        this.anonymous = anonymous;
        foreach (Derivation derivation in derivations)
        {
            if (!byFrom.TryGetValue(derivation.From, out List<Derivation>? same))
                byFrom.Add(derivation.From, same = []);
            same.Add(derivation);
        }

        circular = FindCircular();
        circles = new StrongComponents(circular, TargetsOf);
    }

    /// <summary>In order of the text.</summary>
    public ImmutableArray<Derivation> Derivations { get; }

    public static DerivationGraph Build(FactSet facts)
    {
        ImmutableArray<Derivation>.Builder derivations = ImmutableArray.CreateBuilder<Derivation>();
        HashSet<string> anonymous = new(StringComparer.Ordinal);
        foreach (FileFacts file in facts.Files)
        {
            foreach (BoundClaim claim in file.Derivations)
            {
                if (claim.Value.Presence == Presence.Unknown)
                    anonymous.Add(claim.Block.Id);
                foreach (ValueChoice choice in claim.Value.Choices.Where(choice => !choice.IsNot && facts.Find(choice.Scalar.Text) is { } target && target.Kind.Is("source")))
                    derivations.Add(new Derivation(claim.Block.Id, choice.Scalar.Text, choice.Site, file.ImportedFrom is null));
            }
        }

        return new DerivationGraph(derivations.ToImmutable(), anonymous);
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

    /// <summary>Whether the same sources retell the same, wherever that is written.</summary>
    public bool HasSameLinksAs(DerivationGraph other) =>
        anonymous.SetEquals(other.anonymous) && Derivations.Length == other.Derivations.Length
        && Derivations.Zip(other.Derivations, (a, b) => a.From == b.From && a.To == b.To).All(isSame => isSame);

    public override bool IsAnonymous(string source) => anonymous.Contains(source);

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

    /// <summary>Sources that retell each other in a circle (reported) are one, under its first name.</summary>
    private ImmutableArray<string> FindRoots(string source)
    {
        HashSet<string> seen = new(StringComparer.Ordinal) { source };
        HashSet<string> leading = new(StringComparer.Ordinal), reached = new(StringComparer.Ordinal);
        Stack<string> open = new([source]);
        while (open.Count > 0)
        {
            string at = open.Pop(), circle = circles.NameOf(at);
            reached.Add(circle);
            foreach (string next in TargetsOf(at))
            {
                if (circles.NameOf(next) != circle)
                    leading.Add(circle);
                if (seen.Add(next))
                    open.Push(next);
            }
        }

        return [.. reached.Where(circle => !leading.Contains(circle)).OrderBy(id => id, StringComparer.Ordinal)];
    }

    private IEnumerable<string> TargetsOf(string source) => LinksFrom(source).Select(link => link.To);
}
