using Factum.Evidence.Passages;
using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>Whether the names that the author of a quote put in brackets are those that the text means there.</summary>
internal sealed class InsertionCheck(CitedNames cited, NameIndex names)
{
    /// <summary>The inserted words and whom the text means in their place; null where nothing speaks against them.</summary>
    public (string Inserted, NamedEntity Entity, NameMention Antecedent)? Find(QuotedPassage passage)
    {
        foreach ((string inserted, string before) in InsertionsOf(passage))
        {
            FoldedText folded = FoldedText.Of(inserted.AsSpan());
            SentenceToken[] tokens = SentenceTokens.Of(folded.Span, new TextSpan(0, folded.Length));
            if (tokens.Length == 0 || names.Match(folded.Span, tokens, 0) is not { Entities: [{ IsProper: true } entity] } match || match.Last != tokens.Length - 1)
                continue;
            if (PlaceOf(passage, before) is { } place && AntecedentAt(place, entity) is { } antecedent)
                return (inserted, entity, antecedent);
        }

        return null;
    }

    private NameMention? AntecedentAt(int place, NamedEntity entity)
    {
        int number = cited.Document.NumberAt(place);
        SentenceReading reading = cited.Document.Sentence(number);

        // "[Ada] Moore": the document names the same one there.
        if (reading.MentionOf(reading.TokenAt(place)) is { Form: MentionForm.Name } named && named.Entities.Contains(entity))
            return null;
        NameMention stand = new(MentionForm.Pronoun, reading.TokenAt(place), reading.TokenAt(place), new TextSpan(place, 0)) { Classes = ClassOf(entity) };

        // The pronoun that the insertion replaces knows more.
        NameMention? replaced = reading.MentionOf(stand.First - 1);
        NameMention reference = replaced is { Form: MentionForm.Pronoun, IsSpeaker: false } && replaced.Last == stand.First - 1 ? replaced : stand;
        Antecedent antecedent = new AntecedentFinder(cited.Document).Find(number, reference, entity);
        return antecedent is { IsWanted: false, Name: { Entities: [{ IsProper: true }] } name } ? name : null;
    }

    private static MentionClass ClassOf(NamedEntity entity) => entity.Class switch
    {
        EntityClass.Person => MentionClass.Person,
        EntityClass.Organisation => MentionClass.Organisation,
        _ => MentionClass.Thing,
    };

    /// <summary>Where the insertion stands in the document: behind the words that are quoted before it.</summary>
    private static int? PlaceOf(QuotedPassage passage, string before)
    {
        string folded = FoldedText.Of(before.AsSpan()).ToString().Trim();
        if (folded.Length == 0)
            return passage.Match.Start;
        ReadOnlySpan<char> match = passage.In(TextSpan.FromBounds(passage.Match.Start, passage.Match.End));
        int at = match.IndexOf(folded.AsSpan());
        return at < 0 ? null : passage.Match.Start + at + folded.Length;
    }

    private static IEnumerable<(string Inserted, string Before)> InsertionsOf(QuotedPassage passage)
    {
        if (passage.Located.Location.Pattern.Insertions.IsEmpty)
            yield break;
        string quote = passage.Located.Quote.Text;
        int piece = 0;
        for (int i = 0; i < quote.Length; i++)
        {
            if (quote[i] == '…')
                piece = i + 1;
            if (quote[i] != '[')
                continue;
            int close = quote.IndexOf(']', i);
            if (close < 0)
                yield break;
            yield return (quote.Substring(i + 1, close - i - 1), quote.Substring(piece, i - piece));
            piece = close + 1;
            i = close;
        }
    }
}
