using Xunit;

namespace Factum.Core.Tests.Evidence.Entailment;

/// <summary>Sums without a currency, in a paper that declares euros.</summary>
public sealed class BareMoneyTableTests
{
    private const string Rows = """
        The works have debts of 6.3 million, and stock worth 2.8 million. | debts 6.3 million EUR | debts of 6.3 million | -
        The works have debts of 6.3 million, and stock worth 2.8 million. | debts 63 million EUR | debts of 6.3 million | 2031
        The works have debts of 6.3 million, and stock worth 2.8 million. | debts 6.3 million GBP | debts of 6.3 million | 2034
        A rival is said to have bid three million for the works. | bid 3 million EUR | bid three million | -
        A rival is said to have bid three million for the works. | bid 3 million USD | bid three million | 2034
        A rival bid three million yesterday for the works. | bid 3 million EUR | bid three million | -
        The works made a little over eighteen million in sales last year. | sales over 18 million EUR | a little over eighteen million in sales | -
        The works made a little over eighteen million in sales last year. | sales 18 million EUR | a little over eighteen million in sales | 2031
        The works paid 40,000 for the hall. | cost 40_000 EUR | paid 40,000 | -
        The works paid 40,000 for the hall. | cost 4_000 EUR | paid 40,000 | 2031
        The hall of the works was sold for 12,500. | cost 12_500 EUR | sold for 12,500 | -
        The works were fined 300. | fine 300 EUR | fined 300 | -
        The works owe nearly 7 million. | debts about 7 million EUR | owe nearly 7 million | -
        The works owe between 6 and 7 million. | debts between 6 million EUR and 7 million EUR | between 6 and 7 million | -
        The works asked 38 million, then 35. | bid 38 million EUR | asked 38 million | -
        The works earned 860,000 in fees. | fee 860_000 EUR | earned 860,000 in fees | -
        The result of the works was a loss of 2.7 million. | result -2.7 million EUR | a loss of 2.7 million | -
        The result of the works was a loss of 2.7 million. | result 2.7 million EUR | a loss of 2.7 million | 2031

        // What is counted is no money.
        The works shipped 6.3 million tonnes. | sales 6.3 million EUR | shipped 6.3 million tonnes | 2034
        The audience of the works reached 3 million. | sales 3 million EUR | audience of the works reached 3 million | 2034
        The works paid four times. | fee 4 EUR | paid four times | 2034
        The works paid three workers. | fee 3 EUR | paid three workers | 2034
        The works paid in 2013. | fee 2013 EUR | paid in 2013 | 2030
        The works have 600 boats and 40,000 in the yard. | cost 600 EUR | have 600 boats | 2034

        // A currency that is named is that.
        The works paid £40,000 for the hall. | cost 40_000 EUR | paid £40,000 | 2031
        The works paid 40,000 dollars for the hall. | cost 40_000 EUR | paid 40,000 dollars | 2031

        // The unit, in a list, of a neighbour.
        I own sixty percent of the works, Rafael's got thirty. | stake 30% | sixty percent of the works, Rafael's got thirty | -
        I own sixty percent of the works, Rafael's got thirty. | stake 60% | I own sixty percent | -
        I own sixty percent of the works, Rafael's got thirty. | stake 13% | sixty percent of the works, Rafael's got thirty | 2031
        The works charge €40 for adults and 25 for children. | fee 25 EUR | €40 for adults and 25 for children | -
        The works spent €6.3 million on the hall and 2.8 on the roof. | cost 2.8 million EUR | €6.3 million on the hall and 2.8 on the roof | -
        The works spent €6.3 million on the hall and 28 on the roof. | cost 2.8 million EUR | €6.3 million on the hall and 28 on the roof | 2031
        The works spent €6.3 million on the hall and 2 boats. | cost 2 million EUR | €6.3 million on the hall and 2 boats | 2031
        """;

    [Xunit.Fact]
    public void Sums_without_currency_are_read_in_that_of_the_paper()
    {
        string[] wrong = [.. EntailmentTable.Wrong(Rows)];
        Assert.True(wrong.Length == 0, $"{wrong.Length}:\n{string.Join("\n", wrong)}");
    }
}
