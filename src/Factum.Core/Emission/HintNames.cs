using System.Globalization;
using System.Text;

namespace Factum.Emission;

/// <summary>Names of generated files: paths and names, with what no compiler or file system dislikes (Roslyn refuses a tilde). They are compared without case; a changed or contested name gets a hash.</summary>
internal sealed class HintNames
{
    private readonly HashSet<string> used = new(StringComparer.OrdinalIgnoreCase);

    public string Take(string path)
    {
        string name = Sanitize(path);
        if (name != path || !used.Add(name))
            name += "+" + Shards.ShardFormat.Hash(path).ToString("x8", CultureInfo.InvariantCulture);
        used.Add(name);
        return name;
    }

    private static string Sanitize(string path)
    {
        StringBuilder builder = new(path.Length);
        for (int i = 0; i < path.Length; i++)
        {
            bool isPlain = path[i] switch
            {
                (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' => true,
                '/' => !EndsSegment(builder),
                '.' => !EndsSegment(builder) && i + 1 < path.Length && path[i + 1] is not ('/' or '.'),
                _ => false,
            };
            builder.Append(isPlain ? path[i] : '_');
        }

        return builder.Length == 0 ? "_" : builder.ToString();
    }

    /// <summary>No segment is empty, and none begins or ends with a point: compilers refuse <c>../</c> and <c>./</c>.</summary>
    private static bool EndsSegment(StringBuilder builder) => builder.Length == 0 || builder[builder.Length - 1] is '/' or '.';
}
