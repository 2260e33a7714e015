using Factum.Testing;
using Xunit;

namespace Factum.Core.Tests.Evidence.Naming.Relations;

/// <summary>A reference is held against the relation that the quote tells.</summary>
public sealed class RelationReaderTests
{
    [Theory]
    // Told in the property's own words, or in others that say the same.
    [InlineData("founder ada", "Tidewater was founded by Ada Moore.", "founded by Ada Moore", false)]
    [InlineData("founder ada", "Tidewater was set up by Ada Moore.", "set up by Ada Moore", false)]
    [InlineData("landlord ada", "Tidewater rents its office from Ada Moore.", "from Ada Moore", false)]
    [InlineData("run-by ada", "Ada Moore has been Tidewater's managing director since May.", "managing director", false)]
    [InlineData("owner ada", "Ada Moore bought Tidewater in 1999.", "Ada Moore bought", false)]
    [InlineData("owner ada", "Tidewater belongs to the investors Tom Reed and Ada Moore.", "investors Tom Reed and Ada Moore", false)]
    [InlineData("lender ada", "Tidewater borrowed 40 pounds from its founder Ada Moore.", "from its founder Ada Moore", false)]
    // Another relation, and no word of the one that is asked for.
    [InlineData("auditor ada", "Tidewater's insurer, Ada Moore, paid in May.", "insurer, Ada Moore", true)]
    [InlineData("run-by ada", "Ada Moore, who founded Tidewater, lives in Leith.", "Ada Moore, who founded", true)]
    [InlineData("founder ada", "Tidewater has been bought by Ada Moore.", "bought by Ada Moore", true)]
    [InlineData("landlord ada", "Tidewater's chair is Ada Moore.", "chair is Ada Moore", true)]
    // A word of it that is somebody else's.
    [InlineData("run-by ada", "Tom Reed runs Tidewater, but the shares belong to his aunt, Ada Moore.", "his aunt, Ada Moore", true)]
    [InlineData("run-by ada", "Its founder, Ada Moore, has left; Tom Reed runs Tidewater.", "Its founder, Ada Moore", true)]
    [InlineData("run-by ada", "He is managing director of Tidewater, but its shares belong to his aunt, Ada Moore.", "his aunt, Ada Moore", true)]
    [InlineData("set-up-by ada", "Tidewater's patron is Ada Moore.", "patron is Ada Moore", true)]
    [InlineData("set-up-by ada", "Tidewater was started by Ada Moore.", "started by Ada Moore", false)]
    // Who is followed does not hold the office any more.
    [InlineData("chair ada", "Tom Reed, the new chair of Tidewater, succeeds Ada Moore.", "succeeds Ada Moore", true)]
    [InlineData("chair ada", "Tom Reed took over the chair in May from Ada Moore.", "took over the chair in May from Ada Moore", true)]
    [InlineData("chair ada", "The chair of Tidewater, Tom Reed, was succeeded by Ada Moore.", "succeeded by Ada Moore", false)]
    // Of what no list knows nothing is said.
    [InlineData("muse ada", "Tidewater's insurer, Ada Moore, paid in May.", "insurer, Ada Moore", false)]
    public void A_reference_is_told_in_words_of_its_relation(string member, string sentence, string quote, bool isReported)
    {
        CheckedSet set = FactTest.Run($$"""
            === project.facts
            source gazette "The Gazette" {
                document "gazette.txt"
            }
            extend firm {
                founder person
                landlord person
                owner person
                lender person
                auditor person
                chair person
                muse person
                set-up-by person
            }
            according to gazette
            person ada "Ada Moore"
            person tom "Tom Reed"
            firm tidewater "Tidewater" {
                {{member}} ["{{quote}}"]
            }
            === documents/gazette.txt
            {{sentence}}
            """);
        Assert.Equal(isReported, set.Diagnostics.Any(diagnostic => diagnostic.Rule.Id == "FACT2039"));
        Assert.DoesNotContain(set.Diagnostics, diagnostic => string.CompareOrdinal(diagnostic.Rule.Id, "FACT2004") < 0);
    }
}
