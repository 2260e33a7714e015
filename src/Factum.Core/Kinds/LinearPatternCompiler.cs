namespace Factum.Kinds;

internal enum PatternStepKind : byte
{
    /// <summary>Takes a character of the set, then goes on with the next step.</summary>
    Accept,

    /// <summary>Goes on with the next step or with the target.</summary>
    Split,

    /// <summary>Goes on with the target.</summary>
    Jump,
    AssertStart,
    AssertEnd,

    /// <summary>The last step.</summary>
    End,
}

/// <summary>A step of the machine.</summary>
internal readonly record struct PatternStep(PatternStepKind Kind, PatternCharacters? Characters = null, int Target = 0)
{
    public bool Accepts(int point) => Characters is not null && Characters.Contains(point);
}

/// <summary>Writes the machine of a pattern. The caller has seen to it that its size is bounded, and the reader that its depth is.</summary>
internal sealed class LinearPatternCompiler
{
    /// <summary>The greatest machine. It bounds the time per character of a text, whatever the pattern.</summary>
    public const int MostSteps = 3000;

    private readonly List<PatternStep> steps = [];

    public static PatternStep[] Compile(PatternNode node)
    {
        LinearPatternCompiler compiler = new();
        compiler.Emit(node);
        compiler.steps.Add(new PatternStep(PatternStepKind.End));
        return [.. compiler.steps];
    }

    private void Emit(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.OneOf oneOf:
                steps.Add(new PatternStep(PatternStepKind.Accept, oneOf.Characters));
                break;
            case PatternNode.Edge edge:
                steps.Add(new PatternStep(edge.IsStart ? PatternStepKind.AssertStart : PatternStepKind.AssertEnd));
                break;
            case PatternNode.Sequence sequence:
                foreach (PatternNode part in sequence.Parts)
                    Emit(part);
                break;
            case PatternNode.Choice choice:
                EmitChoice(choice);
                break;
            case PatternNode.Repeat repeat:
                EmitRepeat(repeat);
                break;
        }
    }

    private void EmitChoice(PatternNode.Choice choice)
    {
        List<int> jumps = [];
        for (int i = 0; i < choice.Parts.Count; i++)
        {
            bool isLast = i == choice.Parts.Count - 1;
            int split = isLast ? -1 : Reserve();
            Emit(choice.Parts[i]);
            if (isLast)
                break;
            jumps.Add(Reserve());
            steps[split] = new PatternStep(PatternStepKind.Split, Target: steps.Count);
        }

        foreach (int jump in jumps)
            steps[jump] = new PatternStep(PatternStepKind.Jump, Target: steps.Count);
    }

    private void EmitRepeat(PatternNode.Repeat repeat)
    {
        for (int i = 0; i < repeat.Least; i++)
            Emit(repeat.Part);
        if (repeat.Greatest is not { } greatest)
        {
            int loop = Reserve();
            Emit(repeat.Part);
            steps.Add(new PatternStep(PatternStepKind.Jump, Target: loop));
            steps[loop] = new PatternStep(PatternStepKind.Split, Target: steps.Count);
            return;
        }

        List<int> splits = [];
        for (int i = repeat.Least; i < greatest; i++)
        {
            splits.Add(Reserve());
            Emit(repeat.Part);
        }

        foreach (int split in splits)
            steps[split] = new PatternStep(PatternStepKind.Split, Target: steps.Count);
    }

    private int Reserve()
    {
        steps.Add(default);
        return steps.Count - 1;
    }
}
