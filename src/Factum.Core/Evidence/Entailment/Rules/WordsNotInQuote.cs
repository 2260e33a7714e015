using Factum.Rules;

namespace Factum.Evidence.Entailment.Rules;

/// <summary>A text claims words that the quotes do not have.</summary>
internal static class WordsNotInQuote
{
    public static readonly Rule Rule = new("FACT2036", "WordsNotInQuote", Severity.Warning, "Quote '{0}' does not have {1} of '{2}'")
    {
        Title = "A text whose words the quote does not have",
        Why = "What a text claims stands in the quote, inflected or not; 'leader' is stated by 'leads'. Use the source's words, quote the words that say it, or explain with '@inferred'.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            role "countess" ["Ada Byron lived in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron lived in Ockham.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            role "countess" ["Ada Byron, a countess"]
        }
        === documents/gazette.txt
        Ada Byron, a countess, lived in Ockham.
        """,
    };

    private const int MostShown = 3;

    public static FactDiagnostic Report(ClaimPart part, IReadOnlyList<string> missing) => new(Rule, part.Value.Site, part.QuoteText, Shown(part, missing), Shortened.Of(part.Value.Text.Trim('"')))
    {
        Related = [part.Passage.Located.Quote.Site],
        Fixes = [.. EvidenceFixes.ExtendToWords(part, missing), .. EvidenceFixes.Inferred(part)],
    };

    /// <summary>As they are written in the value, not as stems.</summary>
    private static string Shown(ClaimPart part, IReadOnlyList<string> missing)
    {
        List<string> words = [];
        foreach (Binding.ValueChoice choice in part.Value.Choices)
            words.AddRange(WordForms.Written(choice.Scalar.Text).Where(word => word.Forms.Any(missing.Contains)).Select(word => $"'{word.Text}'"));
        return string.Join(", ", words.Distinct(StringComparer.Ordinal).Take(MostShown)) + (words.Count > MostShown ? " and more" : "");
    }
}
