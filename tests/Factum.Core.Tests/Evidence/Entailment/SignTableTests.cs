using Xunit;

namespace Factum.Core.Tests.Evidence.Entailment;

/// <summary>On which side of zero a figure lies, as reports, minutes and tables say it.</summary>
public sealed class SignTableTests
{
    private const string Rows = """
        // A loss is a result below zero, and a loss above it.
        The result of the works was a loss of €2.7 million. | operating-result -2.7 million EUR | a loss of €2.7 million | -
        The result of the works was a loss of €2.7 million. | operating-result 2.7 million EUR | a loss of €2.7 million | 2031
        The result of the works was a loss of €2.7 million. | operating-result -27 million EUR | a loss of €2.7 million | 2031
        The result of the works was a loss of €2.7 million. | loss 2.7 million EUR | a loss of €2.7 million | -
        The works made a profit of €1.9 million. | loss 1.9 million EUR | a profit of €1.9 million | 2031
        The works made a profit of €1.9 million. | result 1.9 million EUR | a profit of €1.9 million | -
        The works made a profit of €1.9 million. | result -1.9 million EUR | a profit of €1.9 million | 2031
        The works lost 40,000 euros last year. | result -40_000 EUR | lost 40,000 euros | -
        The works lost 40,000 euros last year. | result 40_000 EUR | lost 40,000 euros | 2031
        The works lost 40,000 euros last year. | loss 40_000 EUR | lost 40,000 euros | -
        The works booked a €2.7m pre-tax loss. | profit -2.7 million EUR | a €2.7m pre-tax loss | -
        The works booked a €2.7m pre-tax loss. | profit 2.7 million EUR | a €2.7m pre-tax loss | 2031
        The loss of the works for the year came to €2.7 million. | result -2.7 million EUR | for the year came to €2.7 million | -
        The loss of the works for the year came to €2.7 million. | result 2.7 million EUR | for the year came to €2.7 million | 2031
        The operating loss of the works widened to €2.7 million in 2025. | operating-result -2.7 million EUR | widened to €2.7 million | -
        The works swung from a loss of €2.7 million to a profit of €1.9 million. | result 1.9 million EUR | to a profit of €1.9 million | -
        The works swung from a loss of €2.7 million to a profit of €1.9 million. | result 2.7 million EUR | from a loss of €2.7 million | 2031
        The works turned a profit of €1.9 million into a loss of €2.7 million. | profit 2.7 million EUR | into a loss of €2.7 million | 2031
        The works ended the year €300,000 in the red. | cash-balance -300_000 EUR | €300,000 in the red | -
        The works ended the year €300,000 in the red. | cash-balance 300_000 EUR | €300,000 in the red | 2031
        The works were in the red by €300,000. | cash-balance 300_000 EUR | in the red by €300,000 | 2031
        The account of the works was overdrawn by €12,450. | cash-balance -12_450 EUR | overdrawn by €12,450 | -
        The account of the works was overdrawn by €12,450. | cash-balance 12_450 EUR | overdrawn by €12,450 | 2031
        The works ended the year €300,000 in the black. | cash-balance 300_000 EUR | €300,000 in the black | -
        The works reported a negative margin of 3.4%. | margin -3.4% | a negative margin of 3.4% | -
        The works reported a negative margin of 3.4%. | margin 3.4% | a negative margin of 3.4% | 2031
        The margin of the works was minus 3.4 per cent. | margin 3.4% | minus 3.4 per cent | 2031
        The works made a loss of up to €3 million. | result 3 million EUR | a loss of up to €3 million | 2031
        The works made a loss of up to €3 million. | result at least -3 million EUR | a loss of up to €3 million | -
        Despite losses in Spain, the works made €5 million in profit. | profit 5 million EUR | the works made €5 million in profit | -
        Losses in Spain cut the profit of the works to €5 million. | profit 5 million EUR | cut the profit of the works to €5 million | -
        The works issued a €5 million profit warning after the loss. | profit 5 million EUR | a €5 million profit warning | -
        The works made sales of €61.3 million and a loss of €2.7 million. | sales 61.3 million EUR | sales of €61.3 million | -

        // Brackets in accounts, and in prose.
        (€ million)   2025   2024\nOperating result of the works   (2.7)   1.9 | operating-result -2.7 million EUR | (€ million)", "Operating result of the works (2.7) | -
        (€ million)   2025   2024\nOperating result of the works   (2.7)   1.9 | operating-result 2.7 million EUR | (€ million)", "Operating result of the works (2.7) | 2031
        (€ million)   2025   2024\nOperating result of the works   (2.7)   1.9 | operating-result 1.9 million EUR | (€ million)", "(2.7) 1.9 | -
        The works raised their profit (€1.9 million) again. | profit 1.9 million EUR | profit (€1.9 million) | -
        The sales of the works, change on 2024: Bread   (4.2%)   Cake   6.0% | change -4.2% | Bread (4.2%) | -
        The sales of the works, change on 2024: Bread   −4.2%   Cake   +6.0% | change -4.2% | Bread −4.2% | -
        The sales of the works, change on 2024: Bread   −4.2%   Cake   +6.0% | change 4.2% | Bread −4.2% | 2031
        The sales of the works, change on 2024: Bread   −4.2%   Cake   +6.0% | decline 4.2% | Bread −4.2% | -
        The sales of the works, change on 2024: Bread   −4.2%   Cake   +6.0% | growth 6% | Cake +6.0% | -

        // Changes.
        The works handled 4 percent fewer boats than in 2024. | change -4% | 4 percent fewer boats than in 2024 | -
        The works handled 4 percent fewer boats than in 2024. | change 4% | 4 percent fewer boats than in 2024 | 2031
        Sales of the works were down 3.2 percent. | change -3.2% | down 3.2 percent | -
        Sales of the works were down 3.2 percent. | growth 3.2% | down 3.2 percent | 2031
        Sales of the works fell by 5%. | change -5% | fell by 5% | -
        Sales of the works fell by 5%. | growth 5% | fell by 5% | 2031
        Sales of the works fell by 5%. | decline 5% | fell by 5% | -
        Sales of the works rose by 5%. | decline 5% | rose by 5% | 2031
        Sales of the works rose by 5%. | growth 5% | rose by 5% | -
        Sales of the works rose by 5%. | growth -5% | rose by 5% | 2031
        The works saw a 5 % drop in sales. | change -5% | a 5 % drop in sales | -
        The works saw a 5 % drop in sales. | change 5% | a 5 % drop in sales | 2031
        The works saw a sharp fall in sales of 5%. | change 5% | a sharp fall in sales of 5% | 2031
        The decline at the works amounted to 5%. | change -5% | amounted to 5% | -
        Sales of the works fell to 5% of the market. | share 5% | fell to 5% of the market | -
        Growth at the works slowed to 5%. | growth 5% | slowed to 5% | -
        The works reported negative growth of 5%. | growth 5% | negative growth of 5% | 2031
        The works cut their prices by 5%. | price-cut 5% | cut their prices by 5% | -
        The works cut their prices by 5%. | change -5% | cut their prices by 5% | -
        The works cut their prices by 5%. | change 5% | cut their prices by 5% | 2031
        The works shed 40 jobs. | jobs-change -40 | shed 40 jobs | -
        The works shed 40 jobs. | jobs-change 40 | shed 40 jobs | 2031
        The works have 40 fewer jobs than in 2024. | jobs-change 40 | 40 fewer jobs than in 2024 | 2031
        The works have 40 more jobs than in 2024. | jobs-change 40 | 40 more jobs than in 2024 | -
        The sales of the works fell by more than 5%. | change under -5% | fell by more than 5% | -
        The sales of the works fell by more than 5%. | change over 5% | fell by more than 5% | 2031
        Sales of the works were 5% below last year's. | change -5% | 5% below last year's | -
        Sales of the works were 5% higher than in 2024. | change -5% | 5% higher than in 2024 | 2031
        The works made a 5% down payment. | share 5% | a 5% down payment | -

        // By how much something changed is not how much it is.
        Sales of the works fell by €3 million to €60 million. | sales 60 million EUR | fell by €3 million to €60 million | -
        Sales of the works fell by €3 million to €60 million. | sales 3 million EUR | fell by €3 million to €60 million | 2031
        Sales of the works rose €3 million. | sales 3 million EUR | rose €3 million | 2030
        The works cut their debts by €3 million. | debts 3 million EUR | cut their debts by €3 million | 2030

        // Temperatures.
        The works measured four degrees below zero. | temperature -4 | four degrees below zero | -
        The works measured four degrees below zero. | temperature 4 | four degrees below zero | 2031
        The works measured minus four degrees. | temperature 4 | minus four degrees | 2031
        """;

    [Xunit.Fact]
    public void Signs_are_those_of_an_editor()
    {
        string[] wrong = [.. EntailmentTable.Wrong(Rows)];
        Assert.True(wrong.Length == 0, $"{wrong.Length}:\n{string.Join("\n", wrong)}");
    }
}
