namespace Factum.Evidence.Origins;

/// <summary>
/// The runs of words of one document that stand in another, in order, each word counted once. What lies within a run that was followed is not followed
/// again, so that the work is linear; the longest run may therefore lack its first words where another run reaches into it.
/// </summary>
internal sealed class SharedRuns
{
    private int covered, coveredBefore, current = -1;

    public int Words { get; private set; }

    public int Longest { get; private set; }

    public int LongestAt { get; private set; }

    public int LongestOther { get; private set; }

    /// <summary>All words from one on were counted before it was reached. Words are asked for in order.</summary>
    public bool Covers(int word, int length)
    {
        if (word != current)
            (current, coveredBefore) = (word, covered);
        return word + length <= coveredBefore;
    }

    public void Add(int word, int other, int length)
    {
        Words += Math.Max(0, word + length - Math.Max(word, covered));
        covered = Math.Max(covered, word + length);
        if (length > Longest)
            (Longest, LongestAt, LongestOther) = (length, word, other);
    }
}
