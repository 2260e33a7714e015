using Factum.Text;

namespace Factum.Evidence.Reading;

internal sealed partial class Tokeniser
{
    private const int GreatestPower = 64;
    private const decimal GreatestNumber = 1_000_000_000_000_000_000_000_000m;

    /// <summary>Reads <c>e10</c>, <c>x10^6</c> or <c>^23</c> behind a figure, if it stands there and the number can be kept.</summary>
    private int ReadExponent(int place, ref decimal number)
    {
        int mark = place;
        decimal basis = number, factor = 1;
        if (mark < text.Length && text[mark] is 'e' or 'E')
        {
            basis = 10;
            factor = number;
        }
        else if (mark + 3 < text.Length && text[mark] is 'x' or '×' && text[mark + 1] == '1' && text[mark + 2] == '0' && text[mark + 3] == '^')
        {
            basis = 10;
            factor = number;
            mark += 3;
        }
        else if (mark >= text.Length || text[mark] != '^')
        {
            return place;
        }

        int end = mark + 1;
        bool isNegative = end < text.Length && text[end] == '-';
        if (end < text.Length && text[end] is '-' or '+')
            end++;
        int power = 0, first = end;
        for (; IsDigit(end) && power <= GreatestPower; end++)
            power = power * 10 + (text[end] - '0');
        if (end == first || power > GreatestPower || (end < text.Length && Unicode.IsWord(text[end])) || Power(basis, power) is not { } raised || raised == 0)
            return place;
        decimal value = isNegative ? factor / raised : Math.Abs(factor) > GreatestNumber / raised ? GreatestNumber + 1 : factor * raised;
        if (value > GreatestNumber)
            return place;
        number = value;
        return end;
    }

    private static decimal? Power(decimal basis, int power)
    {
        decimal product = 1;
        for (int round = 0; round < power; round++)
        {
            if (basis > 1 && product > GreatestNumber / basis)
                return null;
            product *= basis;
        }

        return product;
    }
}
