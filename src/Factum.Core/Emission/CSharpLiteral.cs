using System.Globalization;
using System.Text;

namespace Factum.Emission;

/// <summary>Text as a C# literal: raw where that is readable, escaped where a character would be lost or unseen.</summary>
internal static class CSharpLiteral
{
    public static string Of(string text) => IsReadable(text) ? Raw(text) : Escaped(text);

    /// <summary>In quotation marks on one line.</summary>
    public static string Escaped(string text)
    {
        StringBuilder builder = new(text.Length + 2);
        builder.Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\')
                builder.Append('\\').Append(c);
            else if (c == '\n')
                builder.Append("\\n");
            else if (IsUnseen(c))
                builder.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                builder.Append(c);
        }

        return builder.Append('"').ToString();
    }

    /// <summary>Valid UTF-16, so that it can be valid UTF-8: lone surrogates become U+FFFD.</summary>
    public static string WithoutLoneSurrogates(string text)
    {
        StringBuilder? builder = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else
                (builder ??= new StringBuilder(text))[i] = '\uFFFD';
        }

        return builder?.ToString() ?? text;
    }

    /// <summary>Control characters, ends of lines that C# knows and the language does not, and noncharacters.</summary>
    public static bool IsUnseen(char c) => c is < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF' or >= '\uFFFE';

    private static bool IsReadable(string text)
    {
        foreach (char c in text)
        {
            if (c != '\n' && IsUnseen(c) && c != '\t')
                return false;
        }

        return text.IndexOf('\n') >= 0;
    }

    private static string Raw(string text)
    {
        int longest = 0, run = 0;
        foreach (char c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        string fence = new('"', Math.Max(3, longest + 1));
        return fence + "\n" + text + "\n" + fence;
    }
}
