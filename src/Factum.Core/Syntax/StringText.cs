using System.Text;

namespace Factum.Syntax;

/// <summary>Between what a string says and how it is written.</summary>
internal static class StringText
{
    /// <summary>What a string token says. An unknown escape is read as written.</summary>
    public static string Read(ReadOnlySpan<char> token, TokenFlags flags)
    {
        ReadOnlySpan<char> content = token.IsEmpty ? token : token.Slice(1, token.Length - ((flags & TokenFlags.IsUnterminated) != 0 ? 1 : 2));
        if ((flags & TokenFlags.HasEscape) == 0)
            return content.ToString();

        StringBuilder builder = new(content.Length);
        for (int i = 0; i < content.Length; i++)
        {
            if (content[i] == '\\' && i + 1 < content.Length && (content[i + 1] is '"' or '\\'))
                i++;
            builder.Append(content[i]);
        }

        return builder.ToString();
    }

    /// <summary>The string token that says the text. Line ends have no spelling in the language, so they become spaces.</summary>
    public static string Write(string text)
    {
        StringBuilder builder = new(text.Length + 2);
        builder.Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\')
                builder.Append('\\');
            builder.Append(c is '\n' or '\r' ? ' ' : c);
        }

        return builder.Append('"').ToString();
    }
}
