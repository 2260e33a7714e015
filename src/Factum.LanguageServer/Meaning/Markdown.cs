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

    /// <summary>A code span, whatever the text.</summary>
    public static string Code(string text) =>
        text.Contains('`', StringComparison.Ordinal) ? $"`` {text} ``" : $"`{text}`";
}
