using System.Text;

namespace Factum.Testing;

/// <summary>An expected diagnostic: <c>{|ID:text|}</c>.</summary>
internal sealed record Mark(string Id, int Start, int Length);

/// <summary>Reads marks, which may nest, out of a text.</summary>
internal static class Markup
{
    public static (string Text, IReadOnlyList<Mark> Marks) Read(string marked)
    {
        StringBuilder text = new();
        List<Mark> marks = [];
        Stack<(string Id, int Start)> open = new();
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked.AsSpan(i).StartsWith("{|FACT"))
            {
                int colon = marked.IndexOf(':', i);
                open.Push((marked[(i + 2)..colon], text.Length));
                i = colon;
            }
            else if (open.Count > 0 && marked.AsSpan(i).StartsWith("|}"))
            {
                (string id, int start) = open.Pop();
                marks.Add(new Mark(id, start, text.Length - start));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return open.Count == 0 ? (text.ToString(), marks) : throw new FormatException("a mark is not closed");
    }
}
