using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Factum.Syntax;

namespace Factum.Roslyn.Checking;

/// <summary>
/// The last few checked sets, so that the generator and every analyzer of one compilation, and of the next where only C# was edited, share one check.
/// Weak: a set lives as long as the parsed file that comes first in its project. A cancelled check is never kept.
/// </summary>
internal static class CheckMemo
{
    private static readonly ConditionalWeakTable<FileSyntax, CheckedSets> memo = new();

    /// <summary>Checks a project that has at least one fact file.</summary>
    public static CheckedSet Check(ProjectInput input, CancellationToken cancellation) =>
        memo.GetOrCreateValue(input.Files[0]).Check(input, cancellation);
}

/// <summary>The last few checked sets of one project.</summary>
internal sealed class CheckedSets
{
    private const int Kept = 4;
    private readonly List<Entry> entries = [];

    public CheckedSet Check(ProjectInput input, CancellationToken cancellation) => FindOrAdd(input).Check(cancellation);

    private Entry FindOrAdd(ProjectInput input)
    {
        lock (entries)
        {
            int index = entries.FindIndex(entry => AreSame(entry.Input, input));
            Entry found = index < 0 ? new Entry(input, entries.Count > 0 ? entries[entries.Count - 1].Last : null) : entries[index];
            if (index >= 0)
                entries.RemoveAt(index);
            else if (entries.Count == Kept)
                entries.RemoveAt(0);
            entries.Add(found);
            return found;
        }
    }

    /// <summary>Files, documents and books are one object per text, so objects decide.</summary>
    private static bool AreSame(ProjectInput one, ProjectInput other) =>
        ReferenceEquals(one, other)
        || (ReferenceEquals(one.Lock, other.Lock) && AreSame(one.Files, other.Files) && AreSame(one.Documents, other.Documents)
            && AreSame(one.Imports, other.Imports) && one.Settings.Equals(other.Settings));

    private static bool AreSame<T>(ImmutableArray<T> one, ImmutableArray<T> other)
        where T : class
    {
        if (one.Length != other.Length)
            return false;
        for (int i = 0; i < one.Length; i++)
        {
            if (!ReferenceEquals(one[i], other[i]))
                return false;
        }

        return true;
    }

    private sealed class Entry(ProjectInput input, CheckedSet? previous)
    {
        private const int MillisecondsBetweenLooks = 20;
        private readonly object gate = new();
        private CheckedSet? set;

        /// <summary>For an edit of this project to begin with, until this check has ended; the one before is let go then.</summary>
        private CheckedSet? before = previous;

        /// <summary>The set, or the one before where it is not known yet.</summary>
        public CheckedSet? Last => Volatile.Read(ref set) ?? Volatile.Read(ref before);

        public ProjectInput Input { get; } = input;

        /// <summary>One checks, others wait for it, each only as long as it is not cancelled; where the first is cancelled the next takes over.</summary>
        public CheckedSet Check(CancellationToken cancellation)
        {
            while (!Monitor.TryEnter(gate, MillisecondsBetweenLooks))
                cancellation.ThrowIfCancellationRequested();
            try
            {
                if (set is { } known)
                    return known;
                CheckedSet found = FactCompiler.Check(Input, before, cancellation);
                Volatile.Write(ref set, found);
                Volatile.Write(ref before, null);
                return found;
            }
            finally
            {
                Monitor.Exit(gate);
            }
        }
    }
}
