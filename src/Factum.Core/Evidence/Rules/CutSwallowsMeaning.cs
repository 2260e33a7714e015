using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Rules;

/// <summary>A negation, a hedge or the name of another person or organisation of the project stands in what a cut leaves out.</summary>
internal static class CutSwallowsMeaning
{
    public static readonly Rule Rule = new("FACT2010", "CutSwallowsMeaning", Severity.Warning, "Cut in '{0}' leaves out '{1}', {2}")
    {
        Title = "A cut that leaves out what matters",
        Why = "A negation, a hedge or another name inside a cut changes what the sentence says. Quote it too, or cite two quotes.",
        Fires = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person mary "Mary Somerville"

        person ada "Ada Byron" {
            home "Ockham" ["Ada Byron … lived in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron said that Mary Somerville lived in Ockham.
        """,
        Silent = """
        source gazette "The Gazette" {
            document "gazette.txt"
        }

        according to gazette

        person ada "Ada Byron" {
            home "Ockham" ["Ada Byron … lived in Ockham"]
        }
        === documents/gazette.txt
        Ada Byron, a countess, lived in Ockham.
        """,
    };

    private const int LongestName = 80;

    public static IEnumerable<FactDiagnostic> Check(LocatedQuote located, CitedClaims cited, NameList names)
    {
        if (located.Location.Pattern.Pieces.Length < 2)
            yield break;
        HashSet<string> expected = CutContext.EntitiesOf(cited.Claims);
        foreach (string piece in located.Location.Pattern.Pieces.Concat(located.Location.Pattern.Insertions))
            expected.UnionWith(names.In(piece).Select(name => name.Entity));
        (string Word, string Why)? least = null;
        foreach (QuoteMatch match in located.Location.Matches)
        {
            // One reading of the quote that leaves nothing out is enough.
            if (Find(located.Document, match, expected, cited, names) is not { } found)
                yield break;
            least ??= found;
        }

        if (least is { } reason)
            yield return new FactDiagnostic(Rule, located.Quote.Site, Shortened.Of(located.Quote.Text), reason.Word, reason.Why);
    }

    private static (string Word, string Why)? Find(DocumentIndex document, QuoteMatch match, HashSet<string> expected, CitedClaims cited, NameList names)
    {
        foreach (TextSpan cut in match.Cuts)
        {
            string text = document.Text.ToString(cut.Start, cut.End);
            bool isAside = IsAside(text) || JoinsList(document, cut, text, cited, names);
            foreach ((string name, string entity) in names.In(text))
            {
                if (!isAside && !expected.Contains(entity))
                    return (name, "which names somebody else");
            }

            if (!isAside && Audit.Strangers.In(document, cut, names) is { } stranger)
                return (stranger, "which names somebody else");

            // Where a claim is audited, its audit knows what the words of a cut govern.
            if (!cited.Claims.IsEmpty && cited.Citation.Stance == Stance.Supports)
                continue;
            foreach (string clause in CutContext.ClausesAtEnds(text))
            {
                if (MeaningWords.Find(clause) is { } found && !CutContext.Says(cited.Claims, found.Change))
                    return (found.Word, found.Change == MeaningChange.Negation ? "which negates it" : "which hedges it");
            }
        }

        return null;
    }

    /// <summary>"Bids from … Foxglove": the items before the last are left out, and what follows has a name of its own, which the claim is about.</summary>
    private static bool JoinsList(DocumentIndex document, TextSpan cut, string text, CitedClaims cited, NameList names)
    {
        string[] words = text.Trim().Split(' ');
        bool endsInAnd = words.Length > 1 && (IsConjunction(words[words.Length - 1]) || (words.Length > 2 && IsConjunction(words[words.Length - 2]) && words[words.Length - 1] is "from" or "of" or "by" or "to" or "for" or "with" or "at"));
        if (!endsInAnd || SentenceEnd.After(text.AsSpan(), 0) >= 0)
            return false;
        string behind = document.Text.ToString(cut.End, Math.Min(cut.End + LongestName, document.Text.Length)).TrimStart();
        return names.In(behind).Any(name => behind.StartsWith(name.Name, StringComparison.Ordinal) && cited.Claims.All(claim => claim.Block.Id == name.Entity));
    }

    private static bool IsConjunction(string word) => word is "and" or "or";

    /// <summary>A parenthesis between subject and verb, or between marks of its own: leaving it out leaves the sentence what it is, whoever is named in it.</summary>
    private static bool IsAside(string cut)
    {
        string text = cut.Trim();
        if (text.Length < 3 || SentenceEnd.After(text.AsSpan(), 0) >= 0)
            return false;
        char first = text[0], last = text[text.Length - 1];
        return (first == ',' && last == ',') || (first == '(' && last == ')' && text.IndexOf(')') == text.Length - 1) || (first is '–' or '—' && last == first);
    }
}
