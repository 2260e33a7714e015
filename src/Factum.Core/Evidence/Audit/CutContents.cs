using Factum.Evidence.Audit.English;
using Factum.Text;

namespace Factum.Evidence.Audit;

/// <summary>What the cuts of a quote leave out that might stand in the place of what the claim tells: names, figures, and, where no audit looks, negations and hedges.</summary>
/// <param name="document">The document.</param>
/// <param name="expected">Whom claim and quote name themselves.</param>
/// <param name="cited">The claims.</param>
/// <param name="names">The names of the project.</param>
/// <param name="roles">Who may be taken for whom.</param>
internal sealed class CutContents(DocumentIndex document, HashSet<string> expected, CitedClaims cited, NameList names, CutRoles roles)
{
    private const int LongestName = 80;
    private static readonly IAuditLanguage language = EnglishLanguage.Instance;
    private readonly CutFigures figures = new(document, cited, language);

    /// <summary>The first thing of weight that a match leaves out, as a word and a reason; null where there is none.</summary>
    public (string Word, string Why)? Find(QuoteMatch match)
    {
        for (int i = 0; i < match.Cuts.Length; i++)
        {
            TextSpan behind = TextSpan.FromBounds(match.Cuts[i].End, i + 1 < match.Cuts.Length ? match.Cuts[i + 1].Start : match.End);
            if (Find(match.Cuts[i], behind) is { } found)
                return found;
        }

        return null;
    }

    private (string Word, string Why)? Find(TextSpan cut, TextSpan behind)
    {
        string text = document.Text.ToString(cut.Start, cut.End);
        if (!IsAside(text) && !JoinsList(cut, text))
        {
            if (SomebodyElse(cut, behind, text) is { } name)
                return (name, "which names somebody else");
            if (figures.Find(cut, behind) is { } figure)
                return (figure, "another figure of the same kind");
        }

        // Where a claim is audited, its audit knows what the words of a cut govern.
        if (!cited.Claims.IsEmpty && cited.Citation.Stance == Stance.Supports)
            return null;
        foreach (string clause in CutContext.ClausesAtEnds(text))
        {
            if (MeaningWords.Find(clause) is { } found && !CutContext.Says(cited.Claims, found.Change))
                return (found.Word, found.Change == MeaningChange.Negation ? "which negates it" : "which hedges it");
        }

        return null;
    }

    private string? SomebodyElse(TextSpan cut, TextSpan behind, string text)
    {
        if (TakesUpSubject(cut, behind))
            return null;
        foreach ((string name, string entity) in names.In(text))
        {
            if (!expected.Contains(entity) && (roles.MayBeTaken(entity) || IsSubjectOfRest(text, name)) && !IsPossessorOfNext(text, name, behind))
                return name;
        }

        return roles.HasPeople || cited.Claims.All(claim => claim.Value.Type.IsOrdered) ? Strangers.In(document, cut, names) : null;
    }

    /// <summary>A sentence that begins with the subject's own name leaves nobody else to be meant.</summary>
    private bool TakesUpSubject(TextSpan cut, TextSpan behind)
    {
        int sentence = document.Sentences.At(behind.Start);
        if (document.Sentences.At(Math.Max(cut.Start - 1, 0)) == sentence || document.Sentences.Span(sentence).Start < cut.End)
            return false;
        string words = document.Text.ToString(behind.Start, Math.Min(behind.End, behind.Start + LongestName));
        return names.In(words).Any(name => roles.IsSubject(name.Entity) && words.StartsWith(name.Name, StringComparison.Ordinal));
    }

    /// <summary>"…, and Acme Works … lives": whoever it is, what is quoted next is said of them.</summary>
    private static bool IsSubjectOfRest(string cut, string name)
    {
        string text = cut.TrimEnd();
        if (!text.EndsWith(name, StringComparison.Ordinal))
            return false;
        string before = text.Substring(0, text.Length - name.Length).TrimEnd();
        int space = before.LastIndexOf(' ');
        return before.Length > 0 && (before[before.Length - 1] is ',' or ';' or '.' or '"' || before.Substring(space + 1) is "and" or "but" or "while" or "whereas" or "that" or "as" or "because");
    }

    /// <summary>"Under Byron's great rival, Tom Reed": of the two the sentence means the one whom it names last, and that one is quoted.</summary>
    private bool IsPossessorOfNext(string cut, string name, TextSpan behind)
    {
        int at = cut.LastIndexOf(name, StringComparison.Ordinal);
        string rest = cut.Substring(at + name.Length);
        if (!Unicode.IsUpper(document.Text.Span[behind.Start]) || rest.Length < 2 || rest[0] is not ('\'' or '’'))
            return false;
        List<Token> tokens = TokenReader.Read(document.Text.Span, TextSpan.FromBounds(behind.Start - rest.Length, behind.Start), language);
        for (int i = 0; i < tokens.Count; i++)
        {
            bool isLastComma = tokens[i].Kind == TokenKind.Comma && i == tokens.Count - 1;
            if (!isLastComma && !tokens[i].IsPossessive && (tokens[i].Kind != TokenKind.Word || tokens[i].Traits != WordTraits.None || tokens[i].IsCapital))
                return false;
        }

        return tokens.Count > 1;
    }

    /// <summary>"Bids from … Foxglove": the items before the last are left out, and what follows has a name of its own, which the claim is about.</summary>
    private bool JoinsList(TextSpan cut, string text)
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
