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
    [InlineData("born 1815", "Her bust is that of Ada Moore (1815–1852).", "Ada Moore (1815–1852)", false)]
    [InlineData("died 1815", "Her bust is that of Ada Moore (1815–1852).", "Ada Moore (1815–1852)", true)]
    [InlineData("died 1852", "It is attributed to Ada Moore (London 1815 – Ockham 1852).", "Ada Moore (London 1815 – Ockham 1852)", false)]
    [InlineData("born 1852", "It is attributed to Ada Moore (London 1815 – Ockham 1852).", "Ada Moore (London 1815 – Ockham 1852)", true)]
    [InlineData("born 1815", "It was painted by Ada Moore (b. 1815) in Ockham.", "Ada Moore (b. 1815)", false)]
    [InlineData("died 1852", "It was painted by Ada Moore (d. 1852) in Ockham.", "Ada Moore (d. 1852)", false)]
    [InlineData("born 1852", "It was painted by Ada Moore (d. 1852) in Ockham.", "Ada Moore (d. 1852)", true)]
    [InlineData("died 1852", "It was painted by Ada Moore (born 1815; died 1852).", "Ada Moore (born 1815; died 1852)", false)]
    [InlineData("born 1835", "Ada Moore was born in 1815 and married in 1835.", "married in 1835", true)]
    [InlineData("born 1835", "Ada Moore was born and married in 1835.", "born and married in 1835", false)]
    [InlineData("first-elected 2018", "Ada Moore was elected in 2014 and resigned in 2018.", "resigned in 2018", true)]
    [InlineData("first-elected 2018", "Ada Moore was elected in 2014 and again in 2018.", "again in 2018", false)]
    [InlineData("retired 2018", "Ada Moore retired in 2014, but came back in 2018.", "came back in 2018", true)]
    [InlineData("retired 2014", "Ada Moore, who joined in 1990, retired, as she had said, in 2014.", "in 2014", false)]
    [InlineData("sold 1998", "Ada Moore, founded in 1998 by Holt, was sold by him in 2011.", "founded in 1998 by Holt", true)]
    [InlineData("sold 2011", "Ada Moore, founded in 1998 by Holt, was sold by him in 2011.", "in 2011", false)]
    [InlineData("accepted 2024-01-12", "Ada Moore: received 12 January 2024; accepted 30 July 2024.", "received 12 January 2024", true)]
    [InlineData("accepted 2024-07-30", "Ada Moore: received 12 January 2024; accepted 30 July 2024.", "accepted 30 July 2024", false)]
    [InlineData("sold 2011", "In 1998 Ada Moore gave up the shop, which Holt closed in 2011.", "closed in 2011", false)]
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
                retired date
                sold date
                accepted date
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
