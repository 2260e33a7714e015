using System.Text;

namespace Factum.Emission;

/// <summary>XML documentation: valid XML on lines of their own, whatever the text.</summary>
internal static class Documentation
{
    public static void Write(CSharpWriter writer, string summary) => writer.Line("/// <summary>" + Escape(summary) + "</summary>");

    /// <summary>A summary of several paragraphs.</summary>
    public static void Write(CSharpWriter writer, string summary, IEnumerable<string> paragraphs)
    {
        writer.Line("/// <summary>" + Escape(summary));
        foreach (string paragraph in paragraphs)
            writer.Line("/// <para>" + Escape(paragraph) + "</para>");
        writer.Line("/// </summary>");
    }

    private static string Escape(string text)
    {
        StringBuilder builder = new(text.Length);
        foreach (char c in CSharpLiteral.WithoutLoneSurrogates(text))
        {
            _ = c switch
            {
                '&' => builder.Append("&amp;"),
                '<' => builder.Append("&lt;"),
                '>' => builder.Append("&gt;"),
                _ => builder.Append(CSharpLiteral.IsUnseen(c) ? ' ' : c),
            };
        }

        return builder.ToString();
    }
}
