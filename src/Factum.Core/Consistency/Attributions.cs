using System.Collections.Immutable;
using Factum.Evidence;

namespace Factum.Consistency;

/// <summary>Who retells whom on one fact: the graph of sources, and over it the attributions of the fact's own claims.</summary>
internal sealed class Attributions
{
    private readonly SourceGraph sources;
    private readonly HashSet<string> speakers = new(StringComparer.Ordinal);

    /// <summary>Roots that retell on this fact: whom, as far as that is named.</summary>
    private readonly Dictionary<string, SortedSet<string>> retold = new(StringComparer.Ordinal);

    public Attributions(SourceGraph sources, List<Account> accounts)
    {
        this.sources = sources;
        foreach (Account account in accounts)
            speakers.Add(account.Source);
        foreach (Account account in accounts)
        {
            if (!account.IsOwn)
                Add(account);
        }
    }

    /// <summary>The origins that an account may come from; where none is named, the roots of its source, which do not count.</summary>
    public (ImmutableArray<string> Origins, bool IsNamed) OriginsOf(Account account)
    {
        ImmutableArray<string> roots = sources.RootsOf(account.Source);
        if (!account.IsOwn && account.By is null)
            return (roots, false);
        SortedSet<string> ends = EndsOf(account.By is { } by ? sources.RootsOf(by) : roots);
        return ends.Count > 0 && !ends.Any(sources.IsAnonymous) ? ([.. ends], true) : (roots, false);
    }

    /// <summary>
    /// An article that retells a report and attributes the fact to x has x from the report, unless the report is at hand and speaks for itself.
    /// A source that names itself says nothing new.
    /// </summary>
    private void Add(Account account)
    {
        foreach (string root in sources.RootsOf(account.Source))
        {
            bool isOfItself = root == account.Source;
            if (!isOfItself && (account.By is null || speakers.Contains(root)))
                continue;
            if (account.By is { } by && sources.RootsOf(by).Contains(root))
                continue;
            if (!retold.TryGetValue(root, out SortedSet<string>? those))
                retold.Add(root, those = new SortedSet<string>(StringComparer.Ordinal));
            if (account.By is { } name)
                those.Add(name);
        }
    }

    /// <summary>From root to root along the attributions. Empty where nobody is named in the end; all that was passed where it goes round in a circle (reported).</summary>
    private SortedSet<string> EndsOf(ImmutableArray<string> roots)
    {
        SortedSet<string> ends = new(StringComparer.Ordinal), seen = new(roots, StringComparer.Ordinal);
        Stack<string> open = new(roots);
        bool isNameless = false;
        while (open.Count > 0)
        {
            string root = open.Pop();
            if (!retold.TryGetValue(root, out SortedSet<string>? those))
            {
                ends.Add(root);
                continue;
            }

            isNameless |= those.Count == 0;
            foreach (string next in those.SelectMany(by => sources.RootsOf(by)).Where(seen.Add))
                open.Push(next);
        }

        return ends.Count > 0 ? isNameless ? [] : ends : isNameless ? [] : seen;
    }
}
