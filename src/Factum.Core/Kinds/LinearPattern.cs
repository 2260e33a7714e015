using System.Globalization;

namespace Factum.Kinds;

/// <summary>A pattern of the regular subset (no back-reference, no look-around), matched against a whole text in linear time.</summary>
/// <remarks>
/// The pattern becomes a small non-deterministic machine, of which all states are followed at once: time grows with the
/// length of the text times the size of the machine, and that size is bounded. What a set of states becomes by a character
/// is remembered, so that a text that leads to the same few sets again and again costs little more than its length.
/// Patterns and texts are read by code points.
/// </remarks>
internal sealed class LinearPattern
{
    private readonly PatternStep[] steps;

    private LinearPattern(PatternStep[] steps) => this.steps = steps;

    public required string Pattern { get; init; }

    /// <summary>The size of the machine.</summary>
    public int StepCount => steps.Length;

    /// <summary>Reads a pattern; where it is broken or outside the subset, the problem says what is wrong, and at which character counted from 1.</summary>
    public static LinearPattern? TryParse(string pattern, out string problem)
    {
        LinearPatternReader reader = new(pattern);
        PatternNode? node = reader.Read();
        problem = reader.Problem;
        if (node is null)
            return null;
        if (node.Size > LinearPatternCompiler.MostSteps)
        {
            problem = string.Format(
                CultureInfo.InvariantCulture, "with its repetitions written out it has more than {0} steps", LinearPatternCompiler.MostSteps);
            return null;
        }

        return new LinearPattern(LinearPatternCompiler.Compile(node)) { Pattern = pattern };
    }

    /// <summary>Whether the whole text matches.</summary>
    public bool IsMatch(ReadOnlySpan<char> text) => IsMatch(text, out _);

    /// <summary>Whether the whole text matches, and how many steps of the machine were looked at.</summary>
    public bool IsMatch(ReadOnlySpan<char> text, out long work)
    {
        LinearPatternStates states = new(steps);
        LinearPatternMemo memo = new();
        int position = 0;
        int[] current = states.Start(TextEdges.Of(position, text.Length));
        int number = memo.Number(current);
        while (position < text.Length && current.Length > 0)
        {
            int point = PatternCharacters.Read(text, ref position);
            // At the end more may follow than within the text: '$' holds there.
            if (position == text.Length)
            {
                current = states.Follow(current, point, TextEdges.Of(position, text.Length));
            }
            else if (memo.Find(number, point) is { } known)
            {
                number = known;
                current = memo.StatesOf(number);
            }
            else
            {
                current = states.Follow(current, point, TextEdges.Of(position, text.Length));
                number = memo.Remember(number, point, current);
            }
        }

        work = states.Work;
        return position == text.Length && states.IsEnd(current);
    }
}
