using System.Collections.Immutable;
using Factum.Text;

namespace Factum.Rules;

/// <summary>Finds the known name that an unknown one most likely stands for, so that a message can offer it.</summary>
internal static class NearestName
{
    /// <summary>The nearest of a small vocabulary by edit distance; the first in ordinal order where several are equally near. Null where none is near.</summary>
    public static string? Find(string name, IEnumerable<string> vocabulary)
    {
        int limit = LimitFor(name);
        string? nearest = null;
        int least = limit + 1;
        foreach (string known in vocabulary)
        {
            int distance = Distance(name, known, limit);
            if (distance < least || (distance == least && distance <= limit && string.CompareOrdinal(known, nearest) < 0))
                (nearest, least) = (known, distance);
        }

        return nearest;
    }

    /// <summary>A diagnostic whose last argument is <c>, did you mean 'x'</c> or nothing, with the fix that writes it.</summary>
    public static FactDiagnostic Suggest(Rule rule, Site site, string? nearest, params ImmutableArray<string> arguments) =>
        new(rule, site, arguments.Add(nearest is null ? "" : $", did you mean '{nearest}'"))
        {
            Fixes = nearest is null ? [] : [new Fix($"Change '{site.File.ToString(site.Span)}' to '{nearest}'", [new TextEdit(site, nearest)])],
        };

    /// <summary>A third of the name may be wrong, and at least one character.</summary>
    public static int LimitFor(string name) => Math.Max(1, Math.Min(name.Length / 3, 4));

    /// <summary>Edits (insert, delete, replace, swap neighbours) from one to the other; anything above the limit where there are more.</summary>
    public static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        int[] before = new int[b.Length + 1], last = new int[b.Length + 1], row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
            last[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                int edits = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    edits = Math.Min(edits, before[j - 2] + 1);
                row[j] = edits;
                least = Math.Min(least, edits);
            }

            if (least > limit)
                return limit + 1;
            (before, last, row) = (last, row, before);
        }

        return Math.Min(last[b.Length], limit + 1);
    }
}
