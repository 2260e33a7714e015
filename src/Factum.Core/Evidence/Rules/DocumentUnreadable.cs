using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Rules;

/// <summary>Empty, in another encoding, or no text at all.</summary>
internal static class DocumentUnreadable
{
    public static readonly Rule Rule = new("FACT2017", "DocumentUnreadable", Severity.Error, "Document '{0}' cannot serve as evidence: {1}")
    {
        Title = "A document that cannot be read",
        Why = "An empty file, a file in another encoding or one with NUL characters is not the text that the source published. Save the document as UTF-8 text.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }
        === documents/gazette.txt
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }
        === documents/gazette.txt
        Once.
        """,
    };

    /// <summary>What makes a text unfit, as a phrase; null where it is fit.</summary>
    public static string? ProblemOf(ReadOnlySpan<char> text)
    {
        if (text.IndexOf('\0') >= 0)
            return "it contains NUL characters";
        foreach (char c in text)
        {
            if (Unicode.IsWord(c) || char.IsSurrogate(c))
                return null;
        }

        return "it has no words";
    }
}
