using Xunit;

namespace Factum.Core.Tests.Evidence.Entailment;

/// <summary>Flags, texts, and dates of scheduled events; the paper is of 9 February 2026.</summary>
public sealed class FlagAndTextTableTests
{
    private const string Rows = """
        // The property's own words, affirmed and denied.
        The works fell into the dock but was not injured. | injured no | but was not injured | -
        The works never learnt to swim. | can-swim no | never learnt to swim | -
        The works suspended its head of purchasing. | suspended yes | The works suspended its head | -
        The works suspended its head of purchasing. | suspended no | The works suspended its head | 2031
        The works were profitable in 2025. | profitable yes | The works were profitable | -
        The works were profitable in 2025. | profitable no | The works were profitable | 2031
        The works are far from profitable. | profitable no | far from profitable | ?
        The works have yet to become profitable. | profitable no | yet to become profitable | ?
        The works have not declared an interim dividend. | interim-dividend no | have not declared an interim dividend | -
        The works declared an interim dividend of 4 cents. | interim-dividend yes | declared an interim dividend | -
        The works are not listed on any exchange. | listed no | are not listed | -
        The works aren't insured. | insured no | aren't insured | -
        The works, which is not a party to these proceedings, closed. | party-to-proceedings no | not a party to these proceedings | -
        Not one boat was lost; the works are insured. | insured yes | the works are insured | ?
        Without fuss, the works were insured. | insured no | the works were insured | ?
        The works burnt down. | injured yes | The works burnt down | ?

        // Texts, inflected and in figures; cuts that put one figure in the place of another.
        The works won 3rd prize. | award "third prize" | won 3rd prize | -
        The works won the third prize. | award "3rd prize" | the third prize | -
        The works won the third prize. | award "second prize" | the third prize | 2036
        The works applied for a licence. | role "licence applicant" | applied for a licence | -
        The works have sixteen 19th-century looms. | product "16 looms" | sixteen 19th-century looms | -
        The works have debts of 6.3 million, and stock worth 2.8 million. | debts 2.8 million EUR | debts of … 2.8 million | 2031
        The works were sold for €2 million in 2010 and €3 million in 2012. | cost 3 million EUR | sold for … €3 million in 2012 | -

        // Scheduled events look forward, others back.
        The lease of the works ends on 30 September. | lease-ends 2026-09-30 | ends on 30 September | -
        The lease of the works ends on 30 September. | lease-ends 2025-09-30 | ends on 30 September | 2031
        The lease of the works ended on 30 September. | lease-ends 2025-09-30 | ended on 30 September | -
        The works opens its new hall on 1 October. | opened 2026-10-01 | opens its new hall on 1 October | -
        The works opened its new hall on 1 October. | opened 2025-10-01 | opened its new hall on 1 October | -
        The works is to open on 1 October. | opened 2026-10-01 | to open on 1 October | -
        The works will be opened on 1 October. | opened 2026-10-01 | will be opened on 1 October | -
        The works were opened on 1 October. | opened 2025-10-01 | were opened on 1 October | -
        The works opens in the restored hall on 1 October. | opened 2026-10-01 | opens in the restored hall on 1 October | -
        The works took up its role on 1 September. | starts 2025-09-01 | on 1 September | -
        The works takes up its role on 1 September. | starts 2026-09-01 | on 1 September | -
        The licence of the works expires in October. | lease-ends 2026-10 | expires in October | -
        The licence of the works falls due on 1 December. | lease-ends 2026-12-01 | falls due on 1 December | -
        """;

    [Xunit.Fact]
    public void Flags_and_dates_are_those_of_an_editor()
    {
        string[] wrong = [.. EntailmentTable.Wrong(Rows)];
        Assert.True(wrong.Length == 0, $"{wrong.Length}:\n{string.Join("\n", wrong)}");
    }
}
