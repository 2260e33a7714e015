using System.Text;

namespace Factum.Kinds;

/// <summary>Names of the language as C# sees them.</summary>
internal static class CSharpNames
{
    /// <summary>PascalCase of a kebab-case name: each letter behind a hyphen or a space is a capital, all else is kept.</summary>
    public static string Pascal(string name)
    {
        StringBuilder builder = new(name.Length);
        bool isStart = true;
        foreach (char c in name)
        {
            if (c is '-' or ' ')
            {
                isStart = true;
                continue;
            }

            builder.Append(isStart && c is >= 'a' and <= 'z' ? (char)(c & ~0x20) : c);
            isStart = false;
        }

        return builder.ToString();
    }
}
