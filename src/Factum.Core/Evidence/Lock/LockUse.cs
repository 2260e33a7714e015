using System.Collections.Immutable;

namespace Factum.Evidence.Lock;

/// <summary>What a file looked at in a lock, by what the entries are found with: their lines move when others are put in.</summary>
/// <param name="Quotes">Source and hash of each quote's entry.</param>
/// <param name="Claims">Source and hash of each claim's entry.</param>
/// <param name="Documents">The sources whose documents the lock was held against.</param>
/// <param name="IsAgreed">Everything that was looked for was there, and said what the text says or bore the claim: nothing was reported.</param>
internal sealed record LockUse(ImmutableArray<(string Source, string Hash)> Quotes, ImmutableArray<(string Source, string Hash)> Claims, ImmutableArray<string> Documents, bool IsAgreed)
{
    /// <summary>True where the file finds the same in another lock: what is reported names lines of the lock, so only what agrees can be taken over.</summary>
    public bool IsSameIn(FactLock before, FactLock now, IEnumerable<string> sources)
    {
        if (!IsAgreed)
            return false;
        foreach (string source in sources)
        {
            before.Documents.TryGetValue(source, out LockedDocument? old);
            now.Documents.TryGetValue(source, out LockedDocument? current);
            if (old != current)
                return false;
        }

        return Quotes.All(key => now.Quotes.TryGetValue(key, out LockedQuote? quote) && quote.Place == before.Quotes[key].Place)
            && Claims.All(key => now.Claims.TryGetValue(key, out LockedClaim? claim) && claim.Evidence.SaysAs(before.Claims[key].Evidence));
    }
}
