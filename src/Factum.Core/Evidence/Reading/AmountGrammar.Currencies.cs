using System.Collections.Immutable;

namespace Factum.Evidence.Reading;

internal sealed partial class AmountGrammar
{
    /// <summary>The token behind a currency before the number; the same where none stands there: <c>US$</c>, <c>Rs.</c>, <c>EUR</c>.</summary>
    private int ReadCurrencyBefore(int index, out ImmutableArray<string> currencies)
    {
        ReadingToken token = text[index];
        currencies = [];
        if (token.Kind == ReadingTokenKind.Sign && CurrencyWords.OfSign(token.Word) is { IsDefault: false } ofSign)
        {
            currencies = ofSign;
            return index + 1;
        }

        if (!token.IsWord)
            return index;
        if (text.Is(index + 1, "$") && text.Touches(index + 1) && CurrencyWords.OfDollarPrefix(token.Word) is { IsDefault: false } ofPrefix)
        {
            currencies = ofPrefix;
            return index + 2;
        }

        if (!text[index + 1].IsFigure && !text.Is(index + 1, "."))
            return index;
        int next = text.Is(index + 1, ".") && token.Word is "rs" or "kr" or "fr" && text[index + 2].IsFigure ? index + 2 : index + 1;
        if (!text[next].IsFigure)
            return index;
        if (token.IsCapitals && CurrencyWords.IsCodeBeforeFigure(text.Written(index)))
            currencies = [text.Written(index)];
        else if (token.Word is "rs" or "re" or "kr" or "rmb" && (token.IsCapitalised || token.Word == "kr"))
            currencies = CurrencyWords.OfName(token.Word);
        else if (token is { Word: "r", IsCapitals: true } && text.Touches(next))
            currencies = ["ZAR"];
        else if (token is { Word: "rm", IsCapitals: true })
            currencies = ["MYR"];
        else
            return index;
        return next;
    }

    /// <summary><c>$5 million dollars</c>, <c>$100 million USD</c>: the name behind the number settles what the sign may mean.</summary>
    private Amount ReadSecondUnit(Amount amount)
    {
        Amount? behind = ReadCurrencyBehind(amount, text.SkipHyphen(amount.Next));
        if (behind is null || behind.Factor != 1 || behind.IsDoubtful)
            return amount;
        ImmutableArray<string> common = [.. behind.Currencies.Where(code => amount.Currencies.Contains(code))];
        return common.IsEmpty ? amount : behind with { Currencies = common };
    }

    private Amount? ReadCurrencyBehind(Amount amount, int place)
    {
        ReadingToken token = text[place];
        if (token.Kind == ReadingTokenKind.Sign)
        {
            ImmutableArray<string> ofSign = CurrencyWords.OfSign(token.Word);
            bool isOfNext = text[place + 1].IsFigure && text.Touches(place + 1);
            return ofSign.IsDefault || isOfNext ? ReadHundredth(amount, place) : Money(amount, ofSign, place + 1);
        }

        if (!token.IsWord)
            return null;
        if (token.IsCapitals && CurrencyWords.IsCode(text.Written(place)))
            return Money(amount, [text.Written(place)], place + 1);
        if (ReadNation(amount, place) is { } ofNation)
            return ofNation;
        if (CurrencyWords.OfName(token.Word) is not { IsDefault: false } codes)
            return ReadHundredth(amount, place);
        bool isSterling = text.Is(place + 1, "sterling");
        Amount money = Money(amount, isSterling ? ["GBP"] : codes, isSterling ? place + 2 : place + 1);
        return money with { IsDoubtful = !isSterling && token.Word is "pound" or "pounds" or "won" or "real" or "marks" or "crowns" or "rand" or "lei" or "lev" or "re" or "rs" or "bucks" };
    }

    /// <summary><c>Swiss francs</c>, <c>New Zealand dollars</c>, <c>US$</c>.</summary>
    private Amount? ReadNation(Amount amount, int place)
    {
        int name = place + 1;
        if (text.Is(name, "$") && text.Touches(name))
            return CurrencyWords.OfDollarPrefix(text[place].Word) is { IsDefault: false } ofPrefix ? Money(amount, ofPrefix, name + 1) : null;
        string? code = CurrencyWords.OfNation(text[place].Word, text[name].Word);
        if (code is null && text[place].Word is "new" or "hong" or "south" or "sri" or "u")
        {
            name = text.Are(place + 1, ".", "s", ".") ? place + 4 : place + 2;
            code = CurrencyWords.OfNation(name == place + 4 ? "us" : text[place + 1].Word, text[name].Word);
        }

        return code is null ? null : Money(amount, [code], name + 1);
    }

    private Amount? ReadHundredth(Amount amount, int place)
    {
        ImmutableArray<string> codes = CurrencyWords.OfHundredth(text[place].Word);
        if (codes.IsDefault || (text[place].Word is "p" && !(text.Touches(place) && amount.IsBare)))
            return null;
        int whole = EndOfWhole(place + 1);
        return whole > 0
            ? amount with { Kind = MentionKind.Percent, Next = whole, HasUnitBehind = true }
            : Money(amount, codes, place + 1) with { Factor = 0.01m };
    }

    /// <summary>Behind hundredths, the whole that they are of: <c>71p in every pound</c>, <c>12 cents on the dollar</c>; 0 for none.</summary>
    private int EndOfWhole(int index)
    {
        int place = text[index].Word switch
        {
            "out" when text.Is(index + 1, "of") => index + 2,
            "in" or "on" or "of" or "from" => index + 1,
            _ => 0,
        };
        bool isWhole = place > 0 && text[place].Word is "the" or "every" or "each"
            && (text[place + 1].Word is "pound" or "dollar" or "euro" or "rupee" or "rand" || (text[place + 1].Word is "£" or "$" or "€" && !text[place + 2].IsFigure));
        return isWhole ? place + 2 : 0;
    }

    private static Amount Money(Amount amount, ImmutableArray<string> codes, int next) =>
        amount with { Kind = MentionKind.Money, Currencies = codes, Next = next, HasUnitBehind = true };
}
