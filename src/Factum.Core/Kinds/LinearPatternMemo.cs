namespace Factum.Kinds;

/// <summary>Remembers for one text what each set of states became by each character. It forgets all when it is full, so its size is bounded.</summary>
internal sealed class LinearPatternMemo
{
    private const int MostSets = 64;
    private const int MostMoves = 1024;
    private readonly List<int[]> sets = [];
    private readonly Dictionary<int, List<int>> numbersByHash = [];
    private readonly Dictionary<(int Number, int Point), int> moves = [];

    public int[] StatesOf(int number) => sets[number];

    public int? Find(int number, int point) => moves.TryGetValue((number, point), out int next) ? next : null;

    /// <summary>The number of a set of states, which are in order; the same for the same states.</summary>
    public int Number(int[] states)
    {
        int hash = states.Length;
        foreach (int state in states)
            hash = unchecked(hash * 31 + state);
        if (!numbersByHash.TryGetValue(hash, out List<int>? numbers))
            numbersByHash.Add(hash, numbers = []);
        foreach (int number in numbers)
        {
            if (sets[number].AsSpan().SequenceEqual(states))
                return number;
        }

        numbers.Add(sets.Count);
        sets.Add(states);
        return sets.Count - 1;
    }

    /// <summary>Keeps the move and gives the number of the set that it leads to.</summary>
    public int Remember(int number, int point, int[] states)
    {
        if (sets.Count >= MostSets || moves.Count >= MostMoves)
        {
            sets.Clear();
            numbersByHash.Clear();
            moves.Clear();
            return Number(states);
        }

        int next = Number(states);
        moves.Add((number, point), next);
        return next;
    }
}
