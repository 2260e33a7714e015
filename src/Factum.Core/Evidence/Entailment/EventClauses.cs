using Factum.Evidence.Audit;
using Factum.Evidence.Audit.English;
using Factum.Evidence.Passages;
using Factum.Evidence.Reading;
using Factum.Text;

namespace Factum.Evidence.Entailment;

/// <summary>
/// Which of the events of a sentence a date belongs to: in <c>was founded in 1998 by Holt, who sold it in 2011</c> the founding has a date, and the
/// later one has a verb of its own. Only where both are so is a date kept from an event; a date without a verb belongs to any.
/// </summary>
internal sealed class EventClauses
{
    private readonly List<Token> tokens;
    private readonly List<Stretch> stretches = [];
    private readonly IReadOnlyList<TextSpan> otherDates;
    private readonly TextSpan date;

    /// <param name="passage">The quote.</param>
    /// <param name="date">Where the date stands that the claim has.</param>
    /// <param name="mentions">What the sentence of the quote states.</param>
    public EventClauses(QuotedPassage passage, TextSpan date, IEnumerable<Mention> mentions)
    {
        this.date = date;
        int offset = passage.Sentence.Start;
        Mention[] dates = [.. mentions.Where(mention => mention.Kind == MentionKind.Date)];
        Mention? own = dates.FirstOrDefault(mention => offset + mention.Core.Start == date.Start);
        otherDates = [.. dates.Where(mention => own is not null && mention.Values.Meet(own.Values).IsEmpty).Select(mention => new TextSpan(offset + mention.Core.Start, mention.Core.Length))];
        tokens = TokenReader.Read(passage.Text.Span, passage.Sentence, EnglishLanguage.Instance);
        Divide();
    }

    /// <summary>True where the date may be that of the event that a word tells.</summary>
    /// <param name="isWord">Whether a part of the text is such a word.</param>
    public bool MayDate(Func<TextSpan, bool> isWord)
    {
        int own = stretches.FindIndex(stretch => Has(stretch, date));
        if (own < 0 || !HasVerb(stretches[own]) || AnyWord(stretches[own], isWord))
            return true;
        bool isTold = false, isDatedOtherwise = false;
        for (int i = 0; i < stretches.Count; i++)
        {
            if (!AnyWord(stretches[i], isWord))
                continue;
            isTold |= !HasDateOfItsOwn(i, own);
            isDatedOtherwise = true;
        }

        return isTold || !isDatedOtherwise;
    }

    /// <summary>Parts of the sentence between marks and connectives.</summary>
    private void Divide()
    {
        int first = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (!IsBoundary(i))
                continue;
            if (i > first)
                stretches.Add(new Stretch(first, i));
            first = i;
        }

        if (tokens.Count > first)
            stretches.Add(new Stretch(first, tokens.Count));
    }

    private bool IsBoundary(int i)
    {
        Token token = tokens[i];
        if (token.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash or TokenKind.Open or TokenKind.Close)
            return !IsInDate(token);
        return token.Is(WordTraits.Relative | WordTraits.Subordinator | WordTraits.And | WordTraits.Contrast | WordTraits.Temporal) && !IsInDate(token) && !(i + 1 < tokens.Count && IsInDate(tokens[i + 1]));
    }

    private bool IsInDate(Token token) => token.Start < date.End && date.Start < token.End || otherDates.Any(other => token.Start < other.End && other.Start < token.End);

    private bool Has(Stretch stretch, TextSpan place) => tokens[stretch.First].Start <= place.Start && place.Start < tokens[stretch.Next - 1].End;

    private bool HasVerb(Stretch stretch)
    {
        for (int i = stretch.First; i < stretch.Next; i++)
        {
            if (VerbForms.LooksFinite(tokens, i) || tokens[i].EndsInEd || tokens[i].Is(WordTraits.IrregularPast))
                return true;
        }

        return false;
    }

    private bool AnyWord(Stretch stretch, Func<TextSpan, bool> isWord)
    {
        for (int i = stretch.First; i < stretch.Next; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && isWord(TextSpan.FromBounds(tokens[i].Start, tokens[i].End)))
                return true;
        }

        return false;
    }

    /// <summary>A date of the part itself, or of one beside it that has no verb: <c>In 1998, Holt founded it, with a friend, …</c></summary>
    private bool HasDateOfItsOwn(int stretch, int own)
    {
        if (HasOtherDate(stretches[stretch]))
            return true;
        for (int step = -1; step <= 1; step += 2)
        {
            for (int i = stretch + step; i >= 0 && i < stretches.Count && i != own && !HasVerb(stretches[i]); i += step)
            {
                if (HasOtherDate(stretches[i]))
                    return true;
            }
        }

        return false;
    }

    private bool HasOtherDate(Stretch stretch) => otherDates.Any(other => Has(stretch, other));

    /// <summary>A part of the sentence, by its tokens.</summary>
    private readonly record struct Stretch(int First, int Next);
}
