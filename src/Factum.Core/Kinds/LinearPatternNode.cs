namespace Factum.Kinds;

/// <summary>A pattern as read.</summary>
internal abstract class PatternNode
{
    /// <summary>How many steps its machine has at most, copies of repeated parts included; every copy counts, even of nothing.</summary>
    public abstract double Size { get; }

    public sealed class OneOf(PatternCharacters characters) : PatternNode
    {
        public PatternCharacters Characters => characters;

        public override double Size => 1;
    }

    /// <summary>The start or the end of the text.</summary>
    public sealed class Edge(bool isStart) : PatternNode
    {
        public bool IsStart => isStart;

        public override double Size => 1;
    }

    public sealed class Sequence(IReadOnlyList<PatternNode> parts) : PatternNode
    {
        public IReadOnlyList<PatternNode> Parts => parts;

        public override double Size { get; } = parts.Sum(part => part.Size);
    }

    public sealed class Choice(IReadOnlyList<PatternNode> parts) : PatternNode
    {
        public IReadOnlyList<PatternNode> Parts => parts;

        public override double Size { get; } = parts.Sum(part => part.Size + 2);
    }

    /// <summary>From the least to the greatest number of times; null = any.</summary>
    public sealed class Repeat(PatternNode part, int least, int? greatest) : PatternNode
    {
        public PatternNode Part => part;

        public int Least => least;

        public int? Greatest => greatest;

        public override double Size { get; } = least * Math.Max(1, part.Size) + (greatest is { } most ? (most - least) * (part.Size + 1) : part.Size + 2);
    }
}
