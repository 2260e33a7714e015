using System.Collections.Immutable;
using Factum.Rules;
using Factum.Syntax;

namespace Factum.Binding;

/// <summary>The text of <c>///</c> lines.</summary>
internal static class Documentation
{
    public static string Read(ImmutableArray<Token> lines, Findings findings)
    {
        if (lines.IsEmpty)
            return "";
        string[] texts = new string[lines.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            string line = findings.TextOf(lines[i]).TrimEnd('\r', '\n', ' ', '\t');
            texts[i] = line.Length > 3 ? line.Substring(line[3] == ' ' ? 4 : 3) : "";
        }

        return string.Join("\n", texts);
    }
}
