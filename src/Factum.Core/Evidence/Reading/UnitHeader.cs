using System.Collections.Immutable;
using Factum.Binding;
using Factum.Kinds;
using Factum.Values;

namespace Factum.Evidence.Reading;

/// <summary>What the head of a table says of all its figures: <c>(US$ m)</c>, <c>(in thousands of euros)</c>, <c>(£'000)</c>.</summary>
/// <param name="Currencies">The codes that sign or name may mean, the commonest first.</param>
/// <param name="Scale">What the figures are to be multiplied by.</param>
internal sealed record UnitHeader(ImmutableArray<string> Currencies, decimal Scale)
{
    private const int MostTokens = 12;

    /// <summary>The first that stands in brackets; null where none does.</summary>
    public static UnitHeader? Find(ReadOnlySpan<char> text)
    {
        if (text.IndexOf('(') < 0)
            return null;
        ReadingText tokens = Tokeniser.Read(text.ToString());
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens.Is(i, "(") && Read(tokens, i + 1) is { } header)
                return header;
        }

        return null;
    }

    /// <summary>A currency and no figure but the noughts of a magnitude.</summary>
    private static UnitHeader? Read(ReadingText text, int first)
    {
        ImmutableArray<string> currencies = [];
        decimal scale = 1;
        for (int i = first; i < first + MostTokens && !text.Is(i, ")") && text[i].Kind != ReadingTokenKind.None; i++)
        {
            ReadingToken token = text[i];
            if (token.IsFigure)
            {
                if (text.Written(i).Trim('0').Length > 0 || !(text.Touches(i) || text[i - 1].Word is "'"))
                    return null;
                scale *= text.Written(i).Length == 3 ? 1_000 : 1_000_000;
            }
            else if (currencies.IsEmpty && CurrencyAt(text, i) is { IsDefault: false } codes)
            {
                currencies = codes;
            }
            else if (scale == 1 && MagnitudeOf(token) is > 1 and var magnitude)
            {
                scale = magnitude;
            }
        }

        return currencies.IsEmpty ? null : new UnitHeader(currencies, scale);
    }

    private static ImmutableArray<string> CurrencyAt(ReadingText text, int index)
    {
        ReadingToken token = text[index];
        if (token.Kind == ReadingTokenKind.Sign)
        {
            bool hasPrefix = token.Word == "$" && text.Touches(index) && !CurrencyWords.OfDollarPrefix(text[index - 1].Word).IsDefault;
            return hasPrefix ? CurrencyWords.OfDollarPrefix(text[index - 1].Word) : CurrencyWords.OfSign(token.Word);
        }

        if (!token.IsWord)
            return default;
        if (token.IsCapitals && CurrencyWords.IsCode(text.Written(index)))
            return [text.Written(index)];
        return CurrencyWords.OfNation(text[index - 1].Word, token.Word) is { } ofNation ? [ofNation] : CurrencyWords.OfName(token.Word);
    }

    private static decimal MagnitudeOf(ReadingToken token) =>
        NumberWords.Cardinal(token.Word) is { Part: NumberPart.Scale } scale ? scale.Value : MagnitudeWords.Of(token.Word);

    /// <summary>A bare figure under the head, as an amount of money; any other mention as it is.</summary>
    public Mention Apply(Mention mention)
    {
        if (mention is not { Kind: MentionKind.Number, IsRange: false, Amount: { } number } || !NumberReading.Fits(number, Scale))
            return mention;
        IntervalSet figure = IntervalSet.Of(Interval.Point(number * Scale));
        return mention with
        {
            Kind = MentionKind.Money,
            Amount = number * Scale,
            Figure = figure,
            Values = Bounds.Apply(mention.Bound, ScalarType.Money, figure),
            Currencies = Currencies,
            Counted = "",
            Text = MentionWriter.WordOf(mention.Bound) + NumberPhrase.Of(number * Scale, Scale) + " " + Currencies[0],
        };
    }
}
