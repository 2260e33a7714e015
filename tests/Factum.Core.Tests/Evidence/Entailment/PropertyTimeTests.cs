using Factum.Testing;
using Xunit;

namespace Factum.Core.Tests.Evidence.Entailment;

/// <summary>A property may have a month or a year in its name; the figure is then that of no other.</summary>
public sealed class PropertyTimeTests
{
    [Theory]
    [InlineData("orders-in-december 33_400", "Acme Works had 31,870 orders, down from 33,400 in June.", "33,400 in June", true)]
    [InlineData("orders-in-june 33_400", "Acme Works had 31,870 orders, down from 33,400 in June.", "33,400 in June", false)]
    [InlineData("loss-2024 7.2 million GBP", "Acme Works lost £18.6 million in 2024 and £7.2 million in 2025.", "lost £18.6 million in 2024 and £7.2 million", true)]
    [InlineData("loss-2024 18.6 million GBP", "Acme Works lost £18.6 million in 2024 and £7.2 million in 2025.", "Acme Works lost £18.6 million", false)]
    [InlineData("loss-2024 7.2 million GBP", "In 2025 Acme Works lost £7.2 million.", "Acme Works lost £7.2 million", true)]
    [InlineData("loss-2024 7.2 million GBP", "In 2024 Acme Works lost £7.2 million.", "Acme Works lost £7.2 million", false)]
    [InlineData("orders-in-june 40", "In June, Acme Works had 40 orders.", "Acme Works had 40 orders", false)]
    [InlineData("orders-in-december 40", "In June, Acme Works had 40 orders.", "Acme Works had 40 orders", true)]
    [InlineData("orders-in-june 40", "In December 2025 the June list of Acme Works was 40 orders.", "40 orders", false)]
    [InlineData("loss-2024 7.2 million GBP", "Acme Works said in March 2025 that it lost £7.2 million.", "lost £7.2 million", false)]
    [InlineData("loss-2024 7.2 million GBP", "Acme Works lost £7.2 million (2023: £3 million).", "Acme Works lost £7.2 million", false)]
    [InlineData("loss-2024 7.2 million GBP", "Acme Works had losses of £7.2 million in 2024 and 2025.", "losses of £7.2 million", false)]
    [InlineData("loss-2024 7.2 million GBP", "Acme Works had losses of £7.2 million in 2024/25.", "losses of £7.2 million", false)]
    [InlineData("arrears-in-august-2025 19_210 GBP", "The arrears of Acme Works were £14,380 at the end of August, against £19,210 a year before.", "£19,210 a year before", true)]
    [InlineData("arrears-in-august-2024 19_210 GBP", "The arrears of Acme Works were £14,380 at the end of August, against £19,210 a year before.", "£19,210 a year before", false)]
    [InlineData("arrears-in-august-2025 14_380 GBP", "The arrears of Acme Works were £14,380 at the end of August, against £19,210 a year before.", "£14,380 at the end of August", false)]
    public void A_figure_is_that_of_the_time_in_the_property(string member, string sentence, string quote, bool isReported)
    {
        CheckedSet set = FactTest.Run($$"""
            === project.facts
            source gazette "The Gazette" {
                document  "gazette.txt"
                published 2025-12-30
            }
            extend firm {
                orders-in-june         integer
                orders-in-december     integer
                loss-2024              money
                arrears-in-august-2024 money
                arrears-in-august-2025 money
            }
            according to gazette
            firm acme "Acme Works" {
                {{member}} ["{{quote}}"]
            }
            === documents/gazette.txt
            {{sentence}}
            """);
        Assert.Equal(isReported, set.Diagnostics.Any(diagnostic => diagnostic.Rule.Id == "FACT2040"));
        Assert.DoesNotContain(set.Diagnostics, diagnostic => string.CompareOrdinal(diagnostic.Rule.Id, "FACT2004") < 0);
    }
}
