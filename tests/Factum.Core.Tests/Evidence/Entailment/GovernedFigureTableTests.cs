using Xunit;

namespace Factum.Core.Tests.Evidence.Entailment;

/// <summary>What the words around a figure make of it: a bound, a part of another, a rate, a day of the month.</summary>
public sealed class GovernedFigureTableTests
{
    private const string Rows = """
        // What a verb or a denial makes of a figure.
        Membership of the works has passed 5,000. | members 5_000 | has passed 5,000 | 2031
        Membership of the works has passed 5,000. | members over 5_000 | has passed 5,000 | -
        Sales of the works crossed the £5 million mark. | sales 5 million GBP | crossed the £5 million mark | 2031
        Sales of the works broke through the £5 million barrier. | sales 5 million GBP | £5 million | 2031
        The works passed 120 boats to the yard. | boats 120 | passed 120 boats | -
        Nobody at the works pays less than £15. | fee at least 15 GBP | Nobody at the works pays less than £15 | -
        The works doesn't own more than 12 boats. | boats at most 12 | doesn't own more than 12 boats | -
        The works has never owned more than 12 boats. | boats over 12 | more than 12 boats | 2031,2051
        The works own more than 12 boats. | boats over 12 | own more than 12 boats | -
        The works have fewer boats than the 12 of the yard. | boats 12 | fewer boats than the 12 | 2031

        // A part of a greater figure, and a sum paid again and again.
        The works have 2,400 members, 1,130 of them in Poland. | members 1_130 | 1,130 of them in Poland | 2030
        The works have 2,400 members, 1,130 of them in Poland. | members 2_400 | 2,400 members, 1,130 of them in Poland | -
        The works have 212 members, of whom 40 are women. | members 40 | of whom 40 are women | 2030
        The loss of the works was £5 million a month. | loss 5 million GBP | £5 million | 2030
        The fee of the works was £5 million a month. | fee 5 million GBP | £5 million | -

        // A number that is said of no person is no age.
        The yard put the number at 61. | boats 61 | put the number at 61 | -
        Membership of the works is 61. | members 61 | Membership of the works is 61 | -

        // The day of a month that is told elsewhere.
        The works open on the 20th. | opened 2025-10-20 | open on the 20th | ?
        The works open on the 21st. | opened 2025-10-20 | open on the 21st | 2030
        """;

    [Xunit.Fact]
    public void A_figure_is_what_the_words_around_it_make_of_it()
    {
        string[] wrong = [.. EntailmentTable.Wrong(Rows)];
        Assert.True(wrong.Length == 0, string.Join("\n", wrong));
    }
}
