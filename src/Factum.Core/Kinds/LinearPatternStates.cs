namespace Factum.Kinds;

/// <summary>Whether a position is at the start or at the end of the text.</summary>
internal readonly record struct TextEdges(bool IsStart, bool IsEnd)
{
    public static TextEdges Of(int position, int length) => new(position == 0, position == length);
}

/// <summary>The states of the machine that are reached at one position; each at most once, so that no loop without progress runs on.</summary>
internal sealed class LinearPatternStates(PatternStep[] steps)
{
    private readonly int[] waiting = new int[steps.Length];
    private readonly int[] mark = new int[steps.Length];
    private readonly Stack<int> pending = new();
    private int generation = 1;

    public int Count { get; private set; }

    /// <summary>True where the machine has come to its end.</summary>
    public bool IsAtEnd => mark[steps.Length - 1] == generation;

    public int this[int index] => waiting[index];

    public void Clear()
    {
        Count = 0;
        generation++;
    }

    /// <summary>Adds a state and all that follow from it without a character; only those that wait for one are listed.</summary>
    public void Add(int first, TextEdges edges)
    {
        pending.Push(first);
        while (pending.Count > 0)
        {
            int state = pending.Pop();
            if (mark[state] == generation)
                continue;
            mark[state] = generation;
            PatternStep step = steps[state];
            if (step.Kind == PatternStepKind.Accept)
                waiting[Count++] = state;
            if (step.Kind is PatternStepKind.Split or PatternStepKind.Jump)
                pending.Push(step.Target);
            if (step.Kind == PatternStepKind.Split || (step.Kind == PatternStepKind.AssertStart && edges.IsStart)
                || (step.Kind == PatternStepKind.AssertEnd && edges.IsEnd))
            {
                pending.Push(state + 1);
            }
        }
    }
}
