namespace Factum.Evidence.Origins;

/// <summary>The runs of words of one document that stand in another, in order, each word counted once.</summary>
internal sealed class SharedRuns
{
    /// <summary>Ends of the runs that were followed last, by the distance between the two places: a run goes on at the same distance.</summary>
    private readonly Dictionary<int, int> endOfDistance = [];
    private int covered;

    public int Words { get; private set; }

    public int Longest { get; private set; }

    public int LongestAt { get; private set; }

    public int LongestOther { get; private set; }

    /// <summary>The place lies in a run that was followed already.</summary>
    public bool Follows(int word, int other) => endOfDistance.TryGetValue(other - word, out int end) && word < end;

    public void Add(int word, int other, int length)
    {
        endOfDistance[other - word] = word + length;
        Words += Math.Max(0, word + length - Math.Max(word, covered));
        covered = Math.Max(covered, word + length);
        if (length > Longest)
            (Longest, LongestAt, LongestOther) = (length, word, other);
    }
}
