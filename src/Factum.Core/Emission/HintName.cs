using System.Globalization;
using System.Text;

namespace Factum.Emission;

/// <summary>Names of generated files: a path or a name, with what no compiler or file system dislikes. Compared without case, so a changed name gets a hash.</summary>
internal static class HintName
{
    public static string Of(string path)
    {
        StringBuilder builder = new(path.Length);
        foreach (char c in path)
        {
            bool isDotAtStart = c == '.' && (builder.Length == 0 || builder[builder.Length - 1] == '/');
            bool isSlashAtStart = c == '/' && (builder.Length == 0 || builder[builder.Length - 1] == '/');
            bool isPlain = c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_' or '/' or '.';
            builder.Append(isPlain && !isDotAtStart && !isSlashAtStart ? c : c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : '_');
        }

        string name = builder.ToString();
        return name == path && name.Length > 0 ? name : name + "~" + Shards.ShardFormat.Hash(path).ToString("x8", CultureInfo.InvariantCulture);
    }
}
