using System.Threading.Channels;

namespace Factum.Cli.Watching;

/// <summary>Checks once, and again after changes: one check for all that come close together. Knows no files and no clock.</summary>
/// <param name="changes">Paths, as they change.</param>
/// <param name="concerns">Whether a path matters.</param>
/// <param name="settle">Waits as long as changes that belong together may lie apart.</param>
internal sealed class WatchLoop(ChannelReader<string> changes, Func<string, bool> concerns, Func<CancellationToken, Task> settle)
{
    /// <summary>A file that never stops changing must not keep the others from being checked.</summary>
    public const int MostSettles = 20;

    /// <summary>Returns when cancelled, or when no more changes can come.</summary>
    /// <param name="check">Given the paths that changed, in ordinal order; none the first time.</param>
    /// <param name="cancellation">Ends it, between checks.</param>
    public async Task Run(Action<IReadOnlyCollection<string>> check, CancellationToken cancellation)
    {
        try
        {
            SortedSet<string> changed = new(StringComparer.Ordinal);
            do
            {
                check(changed);
                changed.Clear();
            }
            while (await FindChanges(changed, cancellation).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Asked for: the end of the watch, not of the world.
        }
    }

    /// <summary>False where no more can come.</summary>
    private async Task<bool> FindChanges(SortedSet<string> changed, CancellationToken cancellation)
    {
        while (!Take(changed))
        {
            if (!await changes.WaitToReadAsync(cancellation).ConfigureAwait(false))
                return false;
        }

        int settles = 0;
        do
            await settle(cancellation).ConfigureAwait(false);
        while (Take(changed) && ++settles < MostSettles);
        return true;
    }

    /// <summary>Takes what has come; true where some of it matters.</summary>
    private bool Take(SortedSet<string> changed)
    {
        bool isAny = false;
        while (changes.TryRead(out string? path))
        {
            if (!concerns(path))
                continue;
            changed.Add(path);
            isAny = true;
        }

        return isAny;
    }
}
