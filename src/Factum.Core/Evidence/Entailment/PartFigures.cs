using Factum.Evidence.Reading;
using Factum.Text;

namespace Factum.Evidence.Entailment;

/// <summary>
/// A figure of which the text says that it is a part of a greater one (<c>1,130 of them in Poland</c>, <c>including 9 part-timers</c>), or the whole of
/// which only a part is what the property tells (<c>12 of the 20 boats were sold</c>); and a sum that is paid again and again.
/// </summary>
internal static class PartFigures
{
    private const int FarthestVerb = 8;

    /// <summary>Words of properties that mean all there are.</summary>
    private static readonly HashSet<string> wholes = new(StringComparer.Ordinal)
    {
        "headcount", "employees", "staff", "workforce", "members", "membership", "population", "total", "pupils", "students", "residents", "inhabitants", "workers", "personnel", "fleet", "attendance", "turnout", "capacity", "beds", "shops", "stores", "branches", "boats", "votes", "casualties", "victims", "circulation",
    };

    /// <summary>Words of properties that are sums of money, and no rates.</summary>
    private static readonly HashSet<string> sums = new(StringComparer.Ordinal) { "profit", "loss", "losses", "debt", "debts", "damage", "bid", "offer", "fine", "prize", "grant", "legacy", "sales", "revenue", "turnover", "investment", "deficit", "surplus" };

    /// <summary>True where the figure is not that of the property, though of its kind.</summary>
    public static bool IsOfAnother(ClaimPart part, StatedValue value)
    {
        if (part.IsQualifier || !part.Cited.HasContext)
            return false;
        string[] words = part.Name.Split('-');
        ReadOnlySpan<char> text = value.Passage.Text.Span;
        string before = DocumentIndex.Lower(text.Slice(value.Passage.Sentence.Start, value.Passage.Sentence.Start + value.Mention.Span.Start - value.Passage.Sentence.Start).ToString());
        string behind = DocumentIndex.Lower(text.Slice(value.Passage.Sentence.Start + value.Mention.Span.End, value.Passage.Sentence.End - value.Passage.Sentence.Start - value.Mention.Span.End).ToString());
        return value.Mention.Kind switch
        {
            MentionKind.Number => (wholes.Contains(words[words.Length - 1]) && words.Length == 1 && IsPart(words[0], value.Mention, before, behind)) || IsWholeOfPart(words, value.Mention, before, behind),
            MentionKind.Money => words.Any(sums.Contains) && !words.Any(static word => word is "monthly" or "weekly" or "daily" or "hourly" or "quarterly" or "month" or "week" or "day" or "hour" or "quarter" or "rate" or "per") && IsRate(behind),
            _ => false,
        };
    }

    /// <summary>Of them, of whom, including: and what is counted has no word of the property.</summary>
    private static bool IsPart(string property, Mention mention, string before, string behind)
    {
        if (WordForms.Of(mention.Counted.AsSpan())[0] == WordForms.Of(property.AsSpan())[0] && mention.Counted.Length > 0)
            return false;
        return Begins(behind, "of them", "of whom", "of which", "of these")
            || Ends(before, " of whom", " of which", " of them", " of these", " including", " among them", " among them,", " including some");
    }

    /// <summary>"12 of the 20 boats were sold": it was not 20 that were sold.</summary>
    private static bool IsWholeOfPart(string[] property, Mention mention, string before, string behind)
    {
        if (property.Length < 2 || mention.Counted.Length == 0 || !Ends(before, " of the", " of its", " of their", " of our", " of all", " of his", " of her") || !EndsInFigure(before.Substring(0, before.LastIndexOf(" of ", StringComparison.Ordinal))))
            return false;
        string[] rest = [.. property.Where(word => word != mention.Counted && WordForms.Of(word.AsSpan())[0] != WordForms.Of(mention.Counted.AsSpan())[0]).Select(word => WordForms.Of(word.AsSpan())[0])];
        if (rest.Length == 0 || rest.Length == property.Length)
            return false;

        // Behind the verb only: the 64 treated mice are treated, all of them.
        string[] next = [.. WordForms.In(behind).Take(FarthestVerb).SkipWhile(static word => word != "be")];
        return rest.All(word => next.Any(other => WordForms.AreOfOneFamily(word, other)));
    }

    private static bool EndsInFigure(string text)
    {
        string word = text.Substring(text.LastIndexOf(' ') + 1);
        return word.Length > 0 && (Unicode.IsDigit(word[0]) || NumberWords.Cardinal(word).Part != NumberPart.None || word is "some" or "most" or "many" or "half" or "few" or "none");
    }

    private static bool IsRate(string behind) =>
        Begins(behind, "a month", "a week", "a day", "an hour", "per month", "per week", "per day", "per hour", "each month", "each week", "every month", "every week", "monthly", "weekly", "a quarter", "per quarter");

    private static bool Begins(string text, params ReadOnlySpan<string> starts)
    {
        string trimmed = text.TrimStart();
        foreach (string start in starts)
        {
            if (trimmed.StartsWith(start, StringComparison.Ordinal) && (trimmed.Length == start.Length || !Unicode.IsLetter(trimmed[start.Length])))
                return true;
        }

        return false;
    }

    private static bool Ends(string text, params ReadOnlySpan<string> ends)
    {
        string trimmed = " " + text.Trim();
        foreach (string end in ends)
        {
            if (trimmed.EndsWith(end, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
