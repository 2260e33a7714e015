using System.Text;

namespace Factum.LanguageServer.Meaning;

/// <summary>Somebody's words as Markdown that shows just them.</summary>
internal static class Markdown
{
    private const string Special = "\\`*_{}[]<>#|~$&";

    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length + 8);
        foreach (char c in text)
        {
            if (Special.Contains(c, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(c is '\n' or '\r' ? ' ' : c);
        }

        return escaped.ToString();
    }

    /// <summary>A place in a file that a click opens; the words alone where it is in none.</summary>
    public static string Link(string words, string? uri, int line) =>
        uri is null ? Escape(words) : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{Escape(words)}]({uri.Replace(")", "%29", StringComparison.Ordinal).Replace("(", "%28", StringComparison.Ordinal)}#L{line})");

    /// <summary>The same to be read as it is, for a client that shows no Markdown: links are their words, and signs go.</summary>
    public static string Plain(string markdown)
    {
        StringBuilder text = new(markdown.Length);
        for (int i = 0; i < markdown.Length; i++)
        {
            char c = markdown[i];
            if (c == '\\' && i + 1 < markdown.Length)
                text.Append(markdown[++i]);
            else if (c == ']' && i + 1 < markdown.Length && markdown[i + 1] == '(' && markdown.IndexOf(')', i) is > 0 and var end)
                i = end;
            else if (c is not ('*' or '`' or '['))
                text.Append(c);
        }

        return text.ToString();
    }

    /// <summary>A code span, whatever the text.</summary>
    public static string Code(string text) =>
        text.Contains('`', StringComparison.Ordinal) ? $"`` {text} ``" : $"`{text}`";
}
