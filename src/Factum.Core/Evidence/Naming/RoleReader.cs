using Factum.Evidence.Naming.Words;
using Factum.Evidence.Passages;
using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>Whether a quote gives an entity another part than the property says: <c>bought from Tom Reed</c> for who bought, <c>her uncle Tom</c> for the father.</summary>
internal sealed class RoleReader(CitedNames cited, NamedEntity entity)
{
    private const int MostOfNoun = 5;
    private readonly FoldedText text = cited.Document.Document.Text;

    /// <summary>The words that give it another part; null where no mention does, or one does not.</summary>
    public string? FindOther(string? property)
    {
        if (property is null)
            return null;
        string? words = null;
        foreach ((QuotedPassage passage, NameMention mention) in cited.QuotedNamesOf(entity))
        {
            if (WordBefore(mention, property) is not { } start || (start < passage.Match.Start && !property.EndsWith("-by", StringComparison.Ordinal)))
                return null;
            words = text.ToString(start, mention.Span.End);
        }

        return words;
    }

    /// <summary>Where the word stands that excludes the property; null where none does.</summary>
    private int? WordBefore(NameMention mention, string property)
    {
        SentenceToken[] tokens = cited.Document.Sentence(cited.Document.NumberAt(mention.Span.Start)).Tokens;
        int before = mention.First - 1;
        if (before < 0)
            return null;
        string word = WordAt(tokens, before);
        if (IsKin(property))
            return IsKin(word) && word != property ? tokens[before].Start : null;
        while (before > 0 && mention.First - before <= MostOfNoun && (tokens[before].Is(WordTags.Determiner | WordTags.Honorific | WordTags.PersonNoun | WordTags.OrganisationNoun | WordTags.Adjective) || tokens[before].Shape == TokenShape.Stop))
            before--;
        word = WordAt(tokens, before);
        if (word is "to" && property.EndsWith("-by", StringComparison.Ordinal) && IsTaking(property) && HandsOver(tokens, before))
            return null;
        return property.IndexOf('-') > 0 && IsOther(property, word) ? tokens[before].Start : null;
    }

    /// <summary>What is done by somebody is not done for, against or from them; what is sold to somebody is not sold by them.</summary>
    private static bool IsOther(string property, string word) => property.Substring(property.LastIndexOf('-') + 1) switch
    {
        "by" => word is "against" or "than" || (word is "for" or "to" && !IsGiving(property)) || (word is "from" && IsTaking(property)),
        "to" => word is "by" or "from" or "than",
        "from" => word is "by" or "to" or "for" or "than",
        "for" => word is "by" or "from" or "against" or "than" || (word is "to" && IsMaking(property)),
        _ => false,
    };

    /// <summary>"Sold the company to Tidewater": by whom it is bought then.</summary>
    private bool HandsOver(SentenceToken[] tokens, int before)
    {
        for (int i = before - 1; i >= 0; i--)
        {
            if (tokens[i].IsWord && WordAt(tokens, i) is "sold" or "sell" or "sells" or "selling" or "sale" or "let" or "leased" or "passed" or "went" or "left" or "lent" or "handed" or "transferred")
                return true;
        }

        return false;
    }

    /// <summary>Who takes takes from another; whoever else does something may be the one from whom it comes.</summary>
    private static bool IsTaking(string property) =>
        property.Substring(0, property.Length - 3) is "bought" or "acquired" or "purchased" or "hired" or "poached" or "recruited" or "taken" or "taken-over" or "inherited" or "won" or "signed" or "owned" or "held" or "rented" or "borrowed";

    /// <summary>What is made for somebody may be sold to another.</summary>
    private static bool IsMaking(string property) => property.Substring(0, property.Length - 4) is "painted" or "made" or "built" or "written" or "composed" or "designed" or "carved" or "drawn";

    /// <summary>Who pays or gives may stand with "to" and "for".</summary>
    private static bool IsGiving(string property)
    {
        string verb = property.Substring(0, property.Length - 3);
        return verb is "paid" or "funded" or "financed" or "given" or "donated" or "supported" or "sponsored" or "provided" or "supplied" or "granted" or "backed" or "lent" or "contributed" or "sent" or "raised" or "received" or "requested" or "asked" or "called" or "applied";
    }

    private string WordAt(SentenceToken[] tokens, int i) => WordFold.Of(text.Span.Slice(tokens[i].Start, tokens[i].End - tokens[i].Start));

    private static bool IsKin(string word) => word is "father" or "mother" or "son" or "daughter" or "brother" or "sister" or "husband" or "wife" or "uncle" or "aunt" or "nephew" or "niece" or "cousin"
        or "grandfather" or "grandmother" or "grandson" or "granddaughter" or "stepfather" or "stepmother" or "stepson" or "stepdaughter" or "widow" or "widower" or "fiance" or "fiancee" or "twin";
}
