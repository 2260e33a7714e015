using Factum.Core.Tests.Binding;
using Factum.Kinds;
using Xunit;

namespace Factum.Core.Tests.Kinds;

public sealed class KindModelTests
{
    [Xunit.Fact]
    public void The_prelude_is_without_fault()
    {
        KindModel model = KindModel.Build([], []);
        Assert.Empty(Prelude.Syntax.Diagnostics);
        Assert.Empty(model.Diagnostics);
        Assert.Equal(["firm", "offer", "organisation", "person", "source"], model.Kinds.Select(kind => kind.Name));
        Assert.Equal(["firms", "offers", "organisations", "people", "sources"], model.Kinds.Select(kind => kind.Plural));
        Assert.All(model.Kinds, kind => Assert.True(kind.IsPrelude && kind.Documentation.Length > 0));
        Assert.All(model.Kinds.SelectMany(kind => kind.Properties), property => Assert.NotEqual("", property.Documentation));
        Assert.All(model.Kinds, kind => Assert.Equal(["also-known-as", "described-as", "known-for", "note"], kind.Properties.Take(4).Select(property => property.Name)));
    }

    [Xunit.Fact]
    public void A_kind_has_what_it_refines_first()
    {
        KindModel model = KindModel.Build([], []);
        Kind firm = model.Find("firm")!, organisation = model.Find("organisation")!;
        Assert.Same(organisation, firm.Base);
        Assert.Equal(organisation.Properties, firm.Properties.Take(organisation.Properties.Length));
        Assert.Equal(["sector", "founded-by", "competes-with", "strategy", "goal"], firm.OwnProperties.Select(property => property.Name));
        Assert.True(firm.Is("organisation") && firm.Is("firm") && !organisation.Is("firm"));
    }

    [Xunit.Fact]
    public void Modifiers_are_read()
    {
        Kind kind = FrontEnd.Check("""
            kind widget "widgets" {
                /// How heavy.
                weight number many required bounded unique changes uncited suggested from 0.5 to 10
                price money bounded from 1 to 9 million USD in (USD, EUR)
                label text exclusive matches "[A-Z]+" none of ("A", "B") requires price excludes colour = red
                colour one of (red, blue) requires label = "C"
                built date bounded before scrapped
                scrapped date after built
                part-of widget contemporary
                parts widget many inverse of part-of
                next-to widget symmetric with (distance number required bounded, why text)
                owner person | firm
            }
            """).Kinds.Find("widget")!;
        PropertyDeclaration weight = kind.FindProperty("weight")!, price = kind.FindProperty("price")!, label = kind.FindProperty("label")!;
        Assert.True(weight is { IsMany: true, IsRequired: true, IsBounded: true, IsUnique: true, Changes: true, IsUncited: true, IsSuggested: true, IsExclusive: false });
        Assert.Equal(("from 0.5 to 10", "How heavy."), (weight.RangeText, weight.Documentation));
        Assert.Equal("from 1 million USD to 9 million USD", price.RangeText);
        Assert.Equal(["USD", "EUR"], price.Currencies);
        Assert.True(label.IsExclusive && label.Matches is { Pattern: "[A-Z]+" });
        Assert.Equal(["A", "B"], label.NoneOf);
        Assert.Equal([new Dependency("price", null)], label.Requires);
        Assert.Equal([new Dependency("colour", "red")], label.Excludes);
        Assert.Equal([new Dependency("label", "C")], kind.FindProperty("colour")!.Requires);
        Assert.Equal(["scrapped"], kind.FindProperty("built")!.Before);
        Assert.Equal(["built"], kind.FindProperty("scrapped")!.After);
        Assert.True(kind.FindProperty("part-of")!.IsContemporary);
        Assert.Equal("part-of", kind.FindProperty("parts")!.InverseOf);
        Assert.Equal(
            [new QualifierDeclaration("distance", PropertyType.Of(ScalarType.Number), true, true), new QualifierDeclaration("why", PropertyType.Of(ScalarType.Text), false, false)],
            kind.FindProperty("next-to")!.Qualifiers);
        Assert.Equal(new PropertyType(ScalarType.Entity, ["person", "firm"]), kind.FindProperty("owner")!.Type);
    }

    [Theory]
    [InlineData("kind widget \"widgets\" { weight {|FACT1005:numbr|} }")]
    [InlineData("kind widget \"widgets\" { weight {|FACT1006:number|} | person }")]
    [InlineData("kind widget \"widgets\" { weight person | {|FACT1012:person|} }")]
    [InlineData("kind widget \"widgets\" { weight text {|FACT1008:bounded|} }")]
    [InlineData("kind widget \"widgets\" { weight text {|FACT1008:from|} 1 to 2 }")]
    [InlineData("kind widget \"widgets\" { weight text {|FACT1008:in|} (USD) }")]
    [InlineData("kind widget \"widgets\" { weight text {|FACT1008:symmetric|} }")]
    [InlineData("kind widget \"widgets\" { weight number {|FACT1008:exclusive|} }")]
    [InlineData("kind widget \"widgets\" { weight number {|FACT1008:matches|} \"a\" }")]
    [InlineData("kind widget \"widgets\" { weight text matches {|FACT1009:\"(\"|} }")]
    [InlineData("kind widget \"widgets\" { weight number {|FACT1213:from 9 to 1|} }")]
    [InlineData("kind widget \"widgets\" { weight number from {|FACT1201:\"a\"|} to 1 }")]
    [InlineData("kind widget \"widgets\" { built date from 2013 to {|FACT1201:\"now\"|} }")]
    [InlineData("kind widget \"widgets\" { price money {|FACT1212:from 1 USD to 2 EUR|} }")]
    [InlineData("kind widget \"widgets\" { price money in (USD, {|FACT1205:USX|}, {|FACT1012:USD|}) }")]
    [InlineData("kind widget \"widgets\" { weight number none of (1, {|FACT1201:\"a\"|}) }")]
    [InlineData("kind widget \"widgets\" { weight number requires {|FACT1010:wait|} }")]
    [InlineData("kind widget \"widgets\" { weight number\nlabel text requires weight = {|FACT1201:\"a\"|} }")]
    [InlineData("kind widget \"widgets\" { weight number\nbuilt date after {|FACT1008:weight|} }")]
    [InlineData("kind widget \"widgets\" { maker person inverse of {|FACT1010:mkes|} }")]
    [InlineData("kind widget \"widgets\" { maker person inverse of {|FACT1011:leads|} }")]
    [InlineData("kind widget \"widgets\" { maker person with ({|FACT1013:until|} date) }")]
    [InlineData("kind widget \"widgets\" { maker person with (a date, {|FACT1013:a|} text) }")]
    [InlineData("kind widget \"widgets\" { maker person with (a text {|FACT1008:bounded|}) }")]
    [InlineData("kind widget \"widgets\" { {|FACT1004:note|} text }")]
    [InlineData("kind widget \"widgets\" : firm { {|FACT1004:founded|} text }")]
    [InlineData("kind {|FACT1014:entity|} \"widgets\" { weight number }")]
    [InlineData("kind {|FACT1001:person|} \"persons\" { weight number }")]
    [InlineData("kind widget \"widgets\" : {|FACT1002:frm|} { weight number }")]
    [InlineData("extend {|FACT1002:persn|} { weight number }")]
    [InlineData("extend person { {|FACT1004:home|} text }")]
    [InlineData("kind widget \"widgets\" : {|FACT1003:widget|} { weight number }")]
    [InlineData("kind a \"as\" : {|FACT1003:b|} {}\nkind b \"bs\" : {|FACT1003:c|} {}\nkind c \"cs\" : {|FACT1003:a|} {}\nkind d \"ds\" : a {}")]
    [InlineData("kind {|FACT1017:a-1|} \"x\" {}\nkind {|FACT1017:a1|} \"y\" {}")]
    [InlineData("kind {|FACT1017:a|} \"x y\" {}\nkind {|FACT1017:b|} \"x-y\" {}")]
    [InlineData("kind a \"as\" { {|FACT1017:p-1|} text\n{|FACT1017:p1|} text }")]
    public void Faults(string text) => FrontEnd.Check(text);

    [Xunit.Fact]
    public void Claims_of_a_broken_property_are_left_out_without_another_complaint()
    {
        FrontEndResult result = FrontEnd.Check("""
            kind widget "widgets" {
                weight {|FACT1005:numbr|}
                colour text uncited
            }
            kind gadget "gadgets" : widget {}
            gadget one "One" {
                weight 5
                colour "red"
            }
            """);
        Assert.Equal(["colour"], result.Claims.Select(claim => claim.Property.Name));
    }

    [Xunit.Fact]
    public void Extensions_of_a_base_reach_what_refines_it()
    {
        FrontEndResult result = FrontEnd.Check("""
            === b.facts
            extend organisation { motto text uncited }
            === a.facts
            firm one "One" { motto "Onwards" }
            kind union "unions" : organisation { {|FACT1004:motto|} text }
            """);
        Assert.Single(result.Claims);
    }

    [Xunit.Fact]
    public void Imported_kinds_are_used_and_not_extended()
    {
        ImportedBook book = FrontEnd.Import("Lib", """
            kind widget "widgets" { weight number uncited }
            extend person { hobby text uncited }
            """);
        FrontEndResult result = FrontEnd.Check(
            """
            extend {|FACT1015:widget|} { colour text }
            extend {|FACT1015:person|} { colour text }
            kind {|FACT1001:widget|} "widgets" { colour text }
            kind gadget "gadgets" : widget { colour text uncited }
            gadget one "One" { weight 5
                colour "red" }
            person ada "Ada" { hobby "sums" }
            """,
            book);
        Assert.Equal("Lib", result.Kinds.Find("widget")!.ImportedFrom);
        Assert.Equal("Lib", result.Kinds.Find("person")!.ImportedFrom);
        Assert.Equal(3, result.Claims.Count());
    }

    [Xunit.Fact]
    public void One_kind_from_two_assemblies_is_reported_in_the_project()
    {
        FrontEndResult result = FrontEnd.Check(
            "{|FACT1016:|}person ada \"Ada\"\n",
            FrontEnd.Import("A", "kind widget \"widgets\" { weight number }\n"),
            FrontEnd.Import("B", "kind widget \"widgets\" { weight number }\n"));
        Assert.Equal("A", result.Kinds.Find("widget")!.ImportedFrom);
    }
}
