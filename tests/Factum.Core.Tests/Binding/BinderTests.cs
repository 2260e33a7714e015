using Factum.Binding;
using Xunit;

namespace Factum.Core.Tests.Binding;

/// <summary>Where the binder complains: at the smallest text that is wrong.</summary>
public sealed class BinderTests
{
    [Theory]
    [InlineData("age {|FACT1201:\"28\"|}")]
    [InlineData("age {|FACT1201:28.5|}")]
    [InlineData("age {|FACT1201:28%|}")]
    [InlineData("age {|FACT1201:28 USD|}")]
    [InlineData("age {|FACT1208:over|} 28")]
    [InlineData("age not {|FACT1208:at least|} 28")]
    [InlineData("age {|FACT1208:between|} 27 and 29")]
    [InlineData("age {|FACT1208:several|}")]
    [InlineData("age 28, {|FACT1209:29|}")]
    [InlineData("age {|FACT1210:only|} 28")]
    [InlineData("age {|FACT1202:-3_000_000_000|}")]
    [InlineData("age exactly 28")]
    [InlineData("age 28 or 29")]
    [InlineData("age not 28")]
    [InlineData("age 28 or {|FACT1211:none|}")]
    [InlineData("age {|FACT1203:1234567890123456789012345|}")]
    [InlineData("born {|FACT1206:2013/2014|}")]
    [InlineData("born {|FACT1206:2013-02-30|}")]
    [InlineData("born {|FACT1201:2013 USD|}")]
    [InlineData("born between 2013 and {|FACT1206:20|}")]
    [InlineData("born {|FACT1213:between 2014 and 2013|}")]
    [InlineData("born {|FACT1201:yesterday|}")]
    [InlineData("home {|FACT1201:london|}")]
    [InlineData("home {|FACT1201:2013|}")]
    [InlineData("home {|FACT1208:over|} \"London\"")]
    [InlineData("home \"London\", {|FACT1211:unknown|}")]
    [InlineData("home \"London\" since 2013 {|FACT1108:since|} 2014")]
    [InlineData("home \"London\" since {|FACT1206:20130|}")]
    [InlineData("home \"London\" {|FACT1107:form|} \"there\"")]
    [InlineData("home \"London\" since about 2013 until under 2020 on between 2014 and 2015")]
    [InlineData("role \"a\" former {|FACT1207:maybe|}")]
    [InlineData("role \"a\" at {|FACT1102:nobody-at-all|}")]
    [InlineData("role \"a\" at {|FACT1103:ada|}")]
    [InlineData("works-with {|FACT1201:\"Ada\"|}")]
    [InlineData("works-with ada or {|FACT1102:adda|}")]
    [InlineData("{|FACT1101:wrks-with|} ada")]
    [InlineData("note \"a\" [{|FACT1102:nowhere-known|}: \"b\"]")]
    [InlineData("note \"a\" [{|FACT1104:ada|}: \"b\"]")]
    [InlineData("note \"a\" {|FACT1110:[\"b\"]|}")]
    [InlineData("note \"a\" [gazette: {|FACT1111:\" \"|}]")]
    [InlineData("note \"a\" [against gazette]")]
    public void Member(string member) => FrontEnd.Check($$"""
        source gazette "Gazette"
        person ada "Ada" {
            {{member}}
        }
        """);

    [Theory]
    [InlineData("amount {|FACT1204:14 billion|}")]
    [InlineData("amount 14 billion {|FACT1205:ABC|}")]
    [InlineData("amount {|FACT1201:14 years|}")]
    [InlineData("amount {|FACT1212:between 10 USD and 20 EUR|}")]
    [InlineData("amount {|FACT1213:between 20 and 10 million USD|}")]
    [InlineData("amount all USD")]
    [InlineData("status {|FACT1207:acepted|}")]
    [InlineData("status not accepted or declined")]
    [InlineData("by ada or {|FACT1103:gazette|}")]
    [InlineData("to-group \"a\" count over 3")]
    [InlineData("to-group \"a\" count {|FACT1202:3 billion|}")]
    public void Offer(string member) => FrontEnd.Check($$"""
        source gazette "Gazette"
        person ada "Ada"
        offer one-offer {
            {{member}}
        }
        """);

    [Theory]
    [InlineData("@{|FACT1301:reportd|}")]
    [InlineData("@reported({|FACT1102:adda|})")]
    [InlineData("@reported(gazette)")]
    [InlineData("@denied(ada)")]
    [InlineData("@alleged(\"people\")")]
    [InlineData("{|FACT1305:@reported(ada, \"b\")|}")]
    [InlineData("{|FACT1305:@expected(ada)|}")]
    [InlineData("@reported {|FACT1303:@reported|}")]
    [InlineData("@headline @caption @opinion @disputed(\"a\") @inferred(\"b\")")]
    [InlineData("@headline {|FACT1304:@headline|}")]
    [InlineData("{|FACT1305:@caption(\"a\")|}")]
    [InlineData("{|FACT1306:@deprecated|}")]
    [InlineData("{|FACT1306:@disputed(\" \")|}")]
    [InlineData("{|FACT1306:@inferred(ada)|}")]
    [InlineData("@disputed(\"a\") {|FACT1304:@disputed(\"b\")|}")]
    [InlineData("{|FACT1305:@allow|}")]
    [InlineData("{|FACT1306:@allow(FACT3001)|}")]
    [InlineData("@allow({|FACT1307:FACT3|}, \"a\")")]
    [InlineData("@allow({|FACT1308:FACT0001|}, \"a\")")]
    [InlineData("{|FACT1310:@allow(FACT3001, \"a\", until 2030-01-01)|}")]
    [InlineData("@allow(FACT3001, \"a\", until {|FACT1206:20300|})")]
    [InlineData("{|FACT1305:@allow(FACT3001, \"a\", \"b\")|}")]
    public void Annotation(string annotation) => FrontEnd.Check($$"""
        source gazette "Gazette"
        person ada "Ada" {
            {{annotation}}
            note "a"
        }
        """);

    [Xunit.Fact]
    public void A_wrong_member_is_left_out_and_the_others_stay()
    {
        FrontEndResult result = FrontEnd.Check("""
            person ada "Ada" {
                note "a"
                age {|FACT1201:old|}
                @{|FACT1301:reportd|}
                note "b"
                note "c", "d"
            }
            """);
        Assert.Equal(["a", "c", "d"], result.Claims.Select(claim => claim.Value.Choices[0].Scalar.Text));
        Assert.Equal(2, result.Claims.Select(claim => claim.Member).Distinct().Count());
    }

    [Xunit.Fact]
    public void A_modality_before_an_entity_holds_for_members_without_one()
    {
        FrontEndResult result = FrontEnd.Check("""
            @alleged("people")
            person ada "Ada" {
                note "a"
                @reported
                note "b"
            }
            """);
        Assert.Equal([(Modality.Alleged, "people"), (Modality.Reported, null)], result.Claims.Select(claim => (claim.Modality, claim.By)));
    }

    [Xunit.Fact]
    public void Citations_go_to_the_named_source_then_the_block_s_own_then_according_to()
    {
        FrontEndResult result = FrontEnd.Check("""
            source a "A" { note "x" ["q"] [b: "q"] }
            source b "B"
            according to b
            person ada "Ada" { note "x" ["q"] [against a, line 3-4: "one", "t\"wo"] }
            """);
        Assert.Equal(["a", "b", "b", "a"], result.Claims.SelectMany(claim => claim.Citations).Select(citation => citation.Source));
        BoundCitation last = result.Claims.Last().Citations[1];
        Assert.Equal((Stance.Opposes, 3, 4), (last.Stance, last.FirstLine, last.LastLine));
        Assert.Equal(["one", "t\"wo"], last.Quotes.Select(quote => quote.Text));
        Assert.Equal(["one", "t\\\"wo"], last.Quotes.Select(quote => quote.Site.File.ToString(quote.Site.Span)));
    }

    [Xunit.Fact]
    public void An_unknown_source_of_according_to_is_reported_once() => FrontEnd.Check("""
        source gazette "Gazette"
        according to {|FACT1102:gazete|}
        person ada "Ada" {
            note "a" ["b"]
            note "c" ["d"]
        }
        """);

    [Xunit.Fact]
    public void Documentation_is_kept()
    {
        FrontEndResult result = FrontEnd.Check("""
            /// The first programmer.
            ///
            ///  Indented.
            person ada "Ada" {
                /// A remark.
                note "a"
            }
            """);
        Assert.Equal("The first programmer.\n\n Indented.", result.Facts.Entities[0].Blocks[0].Documentation);
        Assert.Equal("A remark.", result.Claims.Single().Documentation);
    }
}
