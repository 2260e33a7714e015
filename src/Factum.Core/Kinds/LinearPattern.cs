using System.Globalization;

namespace Factum.Kinds;

/// <summary>A pattern of the regular subset (no back-reference, no look-around), matched against a whole text in linear time.</summary>
/// <remarks>
/// The pattern becomes a small non-deterministic machine, of which all states are followed at once: time grows with the
/// length of the text times the size of the machine, and that size is bounded. Patterns and texts are read by code points.
/// </remarks>
internal sealed class LinearPattern
{
    private readonly PatternStep[] steps;

    private LinearPattern(PatternStep[] steps) => this.steps = steps;

    public required string Pattern { get; init; }

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
    public bool IsMatch(ReadOnlySpan<char> text)
    {
        LinearPatternStates current = new(steps), next = new(steps);
        int position = 0;
        current.Add(0, TextEdges.Of(position, text.Length));
        while (position < text.Length && current.Count > 0)
        {
            int point = PatternCharacters.Read(text, ref position);
            TextEdges edges = TextEdges.Of(position, text.Length);
            next.Clear();
            for (int i = 0; i < current.Count; i++)
            {
                if (steps[current[i]].Accepts(point))
                    next.Add(current[i] + 1, edges);
            }

            (current, next) = (next, current);
        }

        return position == text.Length && current.IsAtEnd;
    }
}
