using System.Text;

namespace Factum.Binding;

/// <summary>Strings of the language, with and without their quotation marks.</summary>
internal static class QuotedText
{
    /// <summary>The content between the first and the last character: of a string, or of a URL. An unterminated one ends with the text.</summary>
    public static string Content(string token)
    {
        if (token.Length == 0)
            return "";
        char close = token[0] == '<' ? '>' : '"';
        return token.Substring(1, token.Length - (token.Length > 1 && token[token.Length - 1] == close ? 2 : 1));
    }

    /// <summary>The content of a string, with <c>\"</c> and <c>\\</c> resolved.</summary>
    public static string Unescape(string token)
    {
        string content = Content(token);
        if (content.IndexOf('\\') < 0)
            return content;
        StringBuilder text = new(content.Length);
        for (int i = 0; i < content.Length; i++)
        {
            if (content[i] == '\\' && i + 1 < content.Length && content[i + 1] is '"' or '\\')
                i++;
            text.Append(content[i]);
        }

        return text.ToString();
    }

    /// <summary>A text as the language writes it.</summary>
    public static string Quote(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
}
