using Factum.Testing;
using Xunit;

namespace Factum.Core.Tests.Evidence.Entailment;

/// <summary>A date is that of the event that its sentence tells.</summary>
public sealed class EventWordTests
{
    [Theory]
    [InlineData("died 1965", "Ada Moore moved to Ockham and taught there until 1965.", "until 1965", true)]
    [InlineData("died 1965", "Ada Moore, who was killed at sea in 1965, left a son.", "in 1965", false)]
    [InlineData("died 1965", "Ada Moore (1901–1965)", "1965", false)]
    [InlineData("died 1965", "Her widower buried Ada Moore in 1965.", "in 1965", false)]
    [InlineData("born 1901", "Ada Moore sailed for Leith in 1901.", "in 1901", true)]
    [InlineData("born 1901", "Ada Moore is a native of Leith, where her life began in 1901.", "in 1901", false)]
    [InlineData("first-elected 2014", "Ada Moore resigned in 2014.", "resigned in 2014", true)]
    [InlineData("first-elected 2014", "Ada Moore won the ward in 2014.", "in 2014", false)]
    [InlineData("moved 1965", "Ada Moore taught in Ockham until 1965.", "until 1965", false)]
    public void A_date_belongs_to_what_its_sentence_tells(string member, string sentence, string quote, bool isReported)
    {
        CheckedSet set = FactTest.Run($$"""
            === project.facts
            source gazette "The Gazette" {
                document "gazette.txt"
            }
            extend person {
                first-elected date
                moved date
            }
            according to gazette
            person ada "Ada Moore" {
                {{member}} ["{{quote}}"]
            }
            === documents/gazette.txt
            {{sentence}}
            """);
        Assert.Equal(isReported, set.Diagnostics.Any(diagnostic => diagnostic.Rule.Id == "FACT2038"));
        Assert.DoesNotContain(set.Diagnostics, diagnostic => string.CompareOrdinal(diagnostic.Rule.Id, "FACT2004") < 0);
    }
}
