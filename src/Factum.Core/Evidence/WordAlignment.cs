namespace Factum.Evidence;

/// <summary>The longest common subsequence of two short lists of words, and what lies between.</summary>
internal sealed class WordAlignment
{
    private WordAlignment(List<(int Left, int Right)> pairs) => Pairs = pairs;

    /// <summary>Equal words, by number in each list; ascending.</summary>
    public IReadOnlyList<(int Left, int Right)> Pairs { get; }

    public static WordAlignment Of(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        int[,] length = new int[left.Count + 1, right.Count + 1];
        for (int i = left.Count - 1; i >= 0; i--)
        {
            for (int j = right.Count - 1; j >= 0; j--)
                length[i, j] = left[i] == right[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        }

        List<(int, int)> pairs = [];
        for (int i = 0, j = 0; i < left.Count && j < right.Count;)
        {
            if (left[i] == right[j])
                pairs.Add((i++, j++));
            else if (length[i + 1, j] >= length[i, j + 1])
                i++;
            else
                j++;
        }

        return new WordAlignment(pairs);
    }

    /// <summary>The runs of words that have no counterpart, side by side; either may be empty. Of the right list <c>[from, to)</c> counts.</summary>
    public IReadOnlyList<(string Left, string Right)> Differences(IReadOnlyList<string> left, IReadOnlyList<string> right, int from, int to)
    {
        List<(string, string)> differences = [];
        int i = 0, j = from;
        foreach ((int nextLeft, int nextRight) in Pairs.Append((left.Count, to)))
        {
            string leftRun = string.Join(" ", left.Skip(i).Take(nextLeft - i)), rightRun = string.Join(" ", right.Skip(j).Take(nextRight - j));
            if (leftRun.Length > 0 || rightRun.Length > 0)
                differences.Add((leftRun, rightRun));
            (i, j) = (nextLeft + 1, nextRight + 1);
        }

        return differences;
    }
}
