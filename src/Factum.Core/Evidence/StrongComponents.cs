namespace Factum.Evidence;

/// <summary>The circles of a graph: nodes that lead to each other are one, and bear the name that comes first. Tarjan's algorithm, without recursion.</summary>
internal sealed class StrongComponents
{
    private readonly Func<string, IEnumerable<string>> targetsOf;
    private readonly Dictionary<string, int> number = new(StringComparer.Ordinal), lowest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Stack<string> open = new();
    private readonly Stack<(string Node, IEnumerator<string> Targets)> path = new();

    public StrongComponents(IEnumerable<string> nodes, Func<string, IEnumerable<string>> targetsOf)
    {
        this.targetsOf = targetsOf;
        foreach (string node in nodes)
        {
            if (!number.ContainsKey(node))
                Visit(node);
        }
    }

    /// <summary>The first name in the circle of a node; its own where it is in none.</summary>
    public string NameOf(string node) => names.TryGetValue(node, out string? name) ? name : node;

    private void Visit(string start)
    {
        Enter(start);
        while (path.Count > 0)
        {
            (string node, IEnumerator<string> targets) = path.Peek();
            if (!targets.MoveNext())
            {
                Leave(node);
                continue;
            }

            if (!number.ContainsKey(targets.Current))
                Enter(targets.Current);
            else if (!names.ContainsKey(targets.Current))
                lowest[node] = Math.Min(lowest[node], number[targets.Current]);
        }
    }

    private void Enter(string node)
    {
        lowest[node] = number[node] = number.Count;
        open.Push(node);
        path.Push((node, targetsOf(node).GetEnumerator()));
    }

    private void Leave(string node)
    {
        path.Pop().Targets.Dispose();
        if (path.Count > 0)
            lowest[path.Peek().Node] = Math.Min(lowest[path.Peek().Node], lowest[node]);
        if (lowest[node] == number[node])
            Close(node);
    }

    private void Close(string first)
    {
        List<string> members = [];
        do
            members.Add(open.Pop());
        while (members[members.Count - 1] != first);
        members.Sort(StringComparer.Ordinal);
        foreach (string member in members)
            names.Add(member, members[0]);
    }
}
