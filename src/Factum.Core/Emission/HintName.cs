using System.Globalization;
using System.Text;

namespace Factum.Emission;

/// <summary>Names of generated files: a path or a name, with what no compiler or file system dislikes (Roslyn refuses a tilde). Compared without case, so a changed name gets a hash.</summary>
internal static class HintName
{
    public static string Of(string path)
    {
        StringBuilder builder = new(path.Length);
        for (int i = 0; i < path.Length; i++)
        {
            char c = path[i];
            bool isPlain = c switch
            {
                (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_' => true,
                '/' => !EndsSegment(builder),
                '.' => !EndsSegment(builder) && i + 1 < path.Length && path[i + 1] is not ('/' or '.'),
                _ => false,
            };
            builder.Append(isPlain ? c : c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : '_');
        }

        string name = builder.ToString();
        return name == path && name.Length > 0 ? name : name + "+" + Shards.ShardFormat.Hash(path).ToString("x8", CultureInfo.InvariantCulture);
    }

    /// <summary>No segment is empty, and none begins or ends with a point: compilers refuse <c>../</c> and <c>./</c>.</summary>
    private static bool EndsSegment(StringBuilder builder) => builder.Length == 0 || builder[builder.Length - 1] is '/' or '.';
}
