namespace Factum.Kinds;

/// <summary>Whether a position is at the start or at the end of the text.</summary>
internal readonly record struct TextEdges(bool IsStart, bool IsEnd)
{
    public static TextEdges Of(int position, int length) => new(position == 0, position == length);
}

/// <summary>
/// Finds the states of the machine that are reached at a position; each at most once, so that no loop without progress runs on.
/// Listed are those that wait for a character, and the end.
/// </summary>
internal sealed class LinearPatternStates(PatternStep[] steps)
{
    private readonly int[] waiting = new int[steps.Length];
    private readonly int[] mark = new int[steps.Length];

    /// <summary>A state leads to two others at most, and each is opened once.</summary>
    private readonly int[] pending = new int[2 * steps.Length + 1];
    private int generation;
    private int count;

    /// <summary>How many steps were looked at: for each character at most three times as many as the machine has.</summary>
    public long Work { get; private set; }

    public bool IsEnd(int[] states) => Array.IndexOf(states, steps.Length - 1) >= 0;

    public int[] Start(TextEdges edges)
    {
        Clear();
        Add(0, edges);
        return Found();
    }

    public int[] Follow(int[] states, int point, TextEdges edges)
    {
        Clear();
        Work += states.Length;
        foreach (int state in states)
        {
            if (steps[state].Accepts(point))
                Add(state + 1, edges);
        }

        return Found();
    }

    /// <summary>In order, so that the same states are the same list however they were reached.</summary>
    private int[] Found()
    {
        int[] found = waiting.AsSpan(0, count).ToArray();
        Array.Sort(found);
        return found;
    }

    private void Clear()
    {
        count = 0;
        generation++;
    }

    /// <summary>Adds a state and all that follow from it without a character.</summary>
    private void Add(int first, TextEdges edges)
    {
        int open = 0;
        pending[open++] = first;
        while (open > 0)
        {
            int state = pending[--open];
            Work++;
            if (mark[state] == generation)
                continue;
            mark[state] = generation;
            PatternStepKind kind = steps[state].Kind;
            if (kind is PatternStepKind.Accept or PatternStepKind.End)
                waiting[count++] = state;
            if (kind is PatternStepKind.Split or PatternStepKind.Jump)
                pending[open++] = steps[state].Target;
            if (kind == PatternStepKind.Split || (kind == PatternStepKind.AssertStart && edges.IsStart) || (kind == PatternStepKind.AssertEnd && edges.IsEnd))
                pending[open++] = state + 1;
        }
    }
}
