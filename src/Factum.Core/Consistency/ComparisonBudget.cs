namespace Factum.Consistency;

/// <summary>
/// How many pairs of claims of one fact are compared at most. Claims in many different situations may need each to be held against each;
/// a text made to be slow must not be able to hang a compiler, so what is left over is reported instead.
/// </summary>
internal sealed class ComparisonBudget
{
    private const int Pairs = 1_000_000;
    private int left = Pairs;

    public bool IsLeft => left > 0;

    /// <summary>Takes one comparison; false where none is left.</summary>
    public bool Spend()
    {
        if (left == 0)
            return false;
        left--;
        return true;
    }
}
