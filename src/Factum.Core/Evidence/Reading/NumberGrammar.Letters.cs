namespace Factum.Evidence.Reading;

internal sealed partial class NumberGrammar
{
    /// <summary>What letters behind digits multiply by: they touch the digits, or stand apart and can be nothing else.</summary>
    private decimal Letters(int index)
    {
        ReadingToken letters = text[index];
        if (!text[index - 1].IsFigure || !letters.IsWord)
            return 0;
        decimal factor = MagnitudeWords.Of(letters.Word);
        if (factor == 0 || !MagnitudeWords.IsSingle(letters.Word))
            return factor;
        if (letters.IsSpaced)
            return letters.Word == "k" || letters is { IsCapitals: true, Word: "m" or "mm" or "b" } ? factor : 0;
        return letters.Word switch
        {
            "m" or "mm" when !letters.IsCapitals => IsMoneyBefore(index - 1) || (letters.Word == "m" && IsCountedBehind(index + 1)) ? factor : 0,
            "t" => IsMoneyBefore(index - 1) || letters.IsCapitals ? factor : 0,
            _ => factor,
        };
    }

    private bool IsMoneyBefore(int figure)
    {
        ReadingToken before = text[figure - 1];
        if (before.Word is "-" or "–" && text[figure - 2].IsFigure)
            before = text[figure - 3];
        return !CurrencyWords.OfSign(before.Word).IsDefault || !CurrencyWords.OfName(before.Word).IsDefault || CurrencyWords.IsCode(text.Text.Substring(before.Start, Math.Min(before.Length, 4)))
            || !CurrencyWords.OfName(text[figure + 2].Word).IsDefault || CurrencyWords.IsCode(text.Text.Substring(text[figure + 2].Start, Math.Min(text[figure + 2].Length, 4)));
    }

    /// <summary>Millions count something; metres do not: <c>5m people</c>, but <c>5m tall</c>.</summary>
    private bool IsCountedBehind(int index) => CountedWords.Counts(text[index]) && text[index].IsSpaced && !CountedWords.IsOfMeasure(text[index].Word);
}
