using Xunit;

namespace Factum.Core.Tests.Evidence.Entailment;

/// <summary>Figures in the unit that a property names, and figures of what it counts.</summary>
public sealed class UnitTableTests
{
    private const string Rows = """
        The Plant bought 212 acres at Leith. | area-hectares 212 | bought 212 acres | 2030
        The Plant bought 212 hectares at Leith. | area-hectares 212 | bought 212 hectares | -
        The Plant bought 212 acres at Leith. | boats 212 | bought 212 acres | -
        The turnaround at the Plant is nineteen hours. | turnaround-days 19 | nineteen hours | 2030
        The turnaround at the Plant is nineteen days. | turnaround-days 19 | nineteen days | -
        The Plant's workers: 1,874 were women and 803 members. | members 1_874 | 1,874 were women and 803 members | 2031
        The Plant's workers: 1,874 were women and 803 members. | members 803 | 1,874 were women and 803 members | -
        Leith has 2.8 million members, the Plant 1.9 million. | members 1_900_000 | Leith has 2.8 million members, the Plant 1.9 million | -
        Ada Moore took over the Plant, at 29, from her uncle. | taken-over-at 29 | at 29 | -
        """;

    [Xunit.Fact]
    public void A_figure_has_the_unit_that_the_property_names() => Assert.Empty(EntailmentTable.Wrong(Rows));
}
