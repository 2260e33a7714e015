using Factum.Evidence.Audit;
using Factum.Evidence.Audit.English;
using Factum.Evidence.Passages;
using Factum.Text;

namespace Factum.Evidence.Entailment;

/// <summary>
/// The month or the year that stands at a figure: <c>$7.2 million in 2025</c>, <c>33,400 in June</c>, <c>in June 33,400</c>, and whether it is only
/// compared with: <c>£19,210 a year before</c>. Nothing but what a figure counts may stand between the two.
/// </summary>
internal sealed class ValueTime
{
    private const int MostBetween = 3, MostInside = 4, MostBefore = 6;
    private readonly QuotedPassage passage;
    private readonly List<Token> tokens;
    private readonly int first, next;

    public ValueTime(StatedValue value)
    {
        passage = value.Passage;
        tokens = TokenReader.Read(passage.Text.Span, passage.Sentence, EnglishLanguage.Instance);
        int start = passage.Sentence.Start + value.Mention.Span.Start, end = passage.Sentence.Start + value.Mention.Span.End;
        Place = TextSpan.FromBounds(start, end);
        first = tokens.FindIndex(token => token.End > start);
        next = tokens.FindIndex(token => token.Start >= end);
        if (next < 0)
            next = tokens.Count;
    }

    /// <summary>The figure, with the time that was found.</summary>
    public TextSpan Place { get; private set; }

    /// <summary>The time behind the figure, or else the one before it; null where none stands there.</summary>
    public NamedTime? Find() => first < 0 ? null : Behind() ?? Before();

    /// <summary>"A year before", "the month earlier" behind the figure: it is of another time than the one that the sentence names.</summary>
    public bool IsOfEarlierTime()
    {
        int i = next;
        while (i < tokens.Count && i < next + MostBetween && IsCounted(i))
            i++;
        string unit = Word(i + 1), last = Word(i + 2);
        Place = TextSpan.FromBounds(Place.Start, tokens[Math.Min(i + 2, tokens.Count - 1)].End);
        bool isAgo = Word(i) is "a" or "one" or "the" && IsUnit(unit) && last is "before" or "earlier" or "previously";
        return isAgo || (Word(i) is "the" && unit is "previous" or "preceding" && IsUnit(last)) || (Word(i) is "in" && unit is "the" && last is "previous" or "preceding" && IsUnit(Word(i + 3)));
    }

    /// <summary>"A year ago", "last year": counted from when the source was published.</summary>
    public bool IsOfLastYear()
    {
        int i = next;
        while (i < tokens.Count && i < next + MostBetween && IsCounted(i))
            i++;
        return (Word(i) is "last" && Word(i + 1) is "year") || (Word(i) is "a" && Word(i + 1) is "year" && Word(i + 2) is "ago");
    }

    /// <summary>All months and years of the sentence, but for those at the figure.</summary>
    public IEnumerable<NamedTime> Others()
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (!IsTime(i))
                continue;
            NamedTime time = Read(ref i, out _);
            yield return time;
        }
    }

    private NamedTime? Behind()
    {
        int i = next;
        while (i < tokens.Count && i < next + MostBetween && IsCounted(i))
            i++;
        bool isOpen = i < tokens.Count && tokens[i].Kind == TokenKind.Open;
        if (isOpen)
            i++;
        if (Word(i) is not ("in" or "for" or "during" or "at" or "on" or "by" or "of") && !isOpen)
            return null;
        for (int words = 0; words < MostInside && i < tokens.Count && !IsTime(i); words++, i++)
        {
            if (!isOpen && Word(i) is not ("in" or "for" or "during" or "at" or "on" or "by" or "of" or "the" or "end" or "start" or "beginning" or "close" or "early" or "late" or "mid" or "fiscal" or "month") && !(tokens[i].IsFigure && IsTime(i + 1)))
                return null;
        }

        if (!IsTime(i) || Read(ref i, out bool isSpan) is not { } time || isSpan || (isOpen && !(i < tokens.Count && tokens[i].Kind == TokenKind.Close)))
            return null;
        Place = TextSpan.FromBounds(tokens[first].Start, tokens[i - 1].End);
        return time;
    }

    private NamedTime? Before()
    {
        for (int i = first - 1, words = 0; i >= 0 && words <= MostBefore; i--, words++)
        {
            if (IsTime(i))
                return OfPreposition(i);
            bool mayPass = tokens[i].Kind is TokenKind.Comma or TokenKind.Colon ? IsTime(i - 1) : tokens[i] is { Kind: TokenKind.Word, IsFigure: false } && !tokens[i].Is(WordTraits.Preposition | WordTraits.And | WordTraits.Or | WordTraits.Contrast | WordTraits.Relative | WordTraits.Subordinator | WordTraits.That | WordTraits.TakesClause);
            if (!mayPass)
                return null;
        }

        return null;
    }

    /// <summary>"Since June" and "from June" lead up to a figure; "in June" is its time.</summary>
    private NamedTime? OfPreposition(int last)
    {
        int start = last;
        while (start > 0 && (IsTime(start - 1) || (tokens[start - 1].IsFigure && IsMonth(start))))
            start--;
        string before = Word(start - 1);
        int place = start;
        while (!IsTime(place))
            place++;
        if ((start > 0 && before is not ("in" or "during" or "for")) || Word(start - 2) is "and" or "or" or "between" || Read(ref place, out bool isSpan) is not { } time || isSpan)
            return null;
        Place = TextSpan.FromBounds(tokens[start].Start, tokens[next - 1].End);
        return time;
    }

    /// <summary>A month with its year, and what is joined to it by "and"; a span from one to another is told apart.</summary>
    private NamedTime Read(ref int i, out bool isSpan)
    {
        NamedTime time = new([], []);
        isSpan = false;
        for (; i < tokens.Count; i++)
        {
            string word = Word(i);
            if (IsMonth(i))
                time.Months.Add(NamedTime.MonthOf(word));
            else if (NamedTime.YearOf(word) is > 0 and int year)
                time.Years.Add(year);
            else if (!(word is "and" or "or" or "to" or "until" && (IsTime(i + 1) || (tokens[i + 1 < tokens.Count ? i + 1 : i].IsFigure && IsTime(i + 2)))) && !(tokens[i].IsFigure && IsMonth(i + 1)) && !(tokens[i].Kind == TokenKind.Comma && IsTime(i + 1) && NamedTime.YearOf(Word(i + 1)) > 0))
                break;
            isSpan |= word is "to" or "until" || (i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Dash) || IsJoined(i);
        }

        return time;
    }

    /// <summary>2024-25, 2024/25, May–June.</summary>
    private bool IsJoined(int i) => i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Word && tokens[i + 1].Start == tokens[i].End + 1 && passage.Text.Span[tokens[i].End] is '-' or '–' or '/';

    private bool IsTime(int i) => IsMonth(i) || (NamedTime.YearOf(Word(i)) > 0 && !IsOfMoney(i));

    /// <summary>£2000 is no year.</summary>
    private bool IsOfMoney(int i) => i >= first && i < next;

    /// <summary>A month is written with a capital: in May, and not "may".</summary>
    private bool IsMonth(int i) => i >= 0 && i < tokens.Count && tokens[i].IsCapital && NamedTime.MonthOf(Word(i)) > 0;

    private static bool IsUnit(string word) => word is "year" or "month" or "week" or "quarter" or "day";

    /// <summary>What a figure counts stands behind it.</summary>
    private bool IsCounted(int i) => tokens[i] is { Kind: TokenKind.Word, IsFigure: false, Traits: WordTraits.None } && !IsTime(i) && !IsUnit(Word(i)) && Word(i) is not ("last" or "one");

    private string Word(int i) => i < 0 || i >= tokens.Count ? "" : DocumentIndex.Lower(passage.Text.ToString(tokens[i].Start, tokens[i].End));
}
