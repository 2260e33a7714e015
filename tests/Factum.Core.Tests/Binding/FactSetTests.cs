using Factum.Binding;
using Factum.Rules;
using Xunit;

namespace Factum.Core.Tests.Binding;

public sealed class FactSetTests
{
    [Xunit.Fact]
    public void Blocks_of_several_files_add_up_and_the_first_title_names_home()
    {
        FrontEndResult result = FrontEnd.Check("""
            === b.facts
            person ada "Ada" { note "b" }
            === a.facts
            person ada { note "a" }
            person bob "Bob"
            === c.facts
            person ada "Ada" { home "London"
                note "c" }
            """);
        Assert.Equal(["bob", "ada"], result.Facts.Entities.Select(entity => entity.Id));
        BoundEntity ada = result.Facts.Entities[1];
        Assert.Equal(("Ada", "b.facts", 3), (ada.Title, ada.Home.File.Path, ada.Blocks.Length));
        Assert.Equal(["note", "home"], ada.Facts.Select(fact => fact.Property.Name));
        Assert.Equal(["\"a\"", "\"b\"", "\"c\""], ada.FindFact("note")!.Claims.Select(claim => claim.Value.Text));
    }

    [Xunit.Fact]
    public void Another_title_has_a_fix_that_keeps_it_as_another_name()
    {
        FrontEndResult result = FrontEnd.Check("""
            === a.facts
            person ada "Ada"
            === b.facts
            person ada {|FACT1105:"Ada Byron"|} {
                note "a"
            }
            """);
        FactDiagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("'ada' is titled 'Ada Byron' here and 'Ada' in a.facts(1)", diagnostic.Message);
        Assert.Equal("person ada {\n    also-known-as \"Ada Byron\"\n    note \"a\"\n}\n", Apply(Assert.Single(diagnostic.Fixes)));
    }

    [Xunit.Fact]
    public void The_fix_of_another_title_opens_a_block_where_there_is_none()
    {
        FrontEndResult result = FrontEnd.Check("person ada \"Ada\"\nperson ada {|FACT1105:\"Ada {Byron}\"|}\n");
        Assert.Equal("person ada \"Ada\"\nperson ada {\n    also-known-as \"Ada {Byron}\"\n}\n", Apply(result.Diagnostics[0].Fixes[0]));
    }

    [Xunit.Fact]
    public void Claims_of_a_block_of_another_kind_do_not_count()
    {
        FrontEndResult result = FrontEnd.Check("""
            person ada "Ada" { home "London" }
            {|FACT1106:firm|} ada { sector "sums" }
            """);
        Assert.Equal(["home"], Assert.Single(result.Facts.Entities).Facts.Select(fact => fact.Property.Name));
    }

    [Xunit.Fact]
    public void An_entity_of_an_unknown_kind_is_known_by_name() => FrontEnd.Check("""
        {|FACT1002:persn|} ada "Ada" { anything "goes" }
        person bob "Bob" { works-with ada }
        """);

    [Theory]
    [InlineData("mark-zuckerburg", "mark-zuckerberg")]
    [InlineData("zuckerberg", "mark-zuckerberg")]
    [InlineData("mark-zukerbrg", "mark-zuckerberg")]
    [InlineData("something-else", null)]
    public void A_near_name_is_offered(string unknown, string? nearest)
    {
        FrontEndResult result = FrontEnd.Run($$"""
            person mark-zuckerberg "Mark"
            person tim "Tim" { works-with {{unknown}} }
            """);
        FactDiagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(nearest is null ? $"Nothing is named '{unknown}'" : $"Nothing is named '{unknown}', did you mean '{nearest}'", diagnostic.Message);
        Assert.Equal(nearest is null ? [] : [nearest], diagnostic.Fixes.Select(fix => fix.Edits[0].NewText));
    }

    [Xunit.Fact]
    public void Names_that_become_one_in_CSharp_are_reported_at_both() => FrontEnd.Check("""
        person {|FACT1017:ada-1|} "One"
        person {|FACT1017:ada1|} "Two"
        firm ada-1a "Other kinds have collections of their own"
        person ada-1-a "Three"
        """);

    [Xunit.Fact]
    public void Imported_entities_are_known_come_first_and_stay_at_home()
    {
        ImportedBook book = FrontEnd.Import("Lib", """
            source gazette "Gazette"
            person ada "Ada" { home "London" [gazette: "x"] }
            person untitled { note "a" }
            """);
        FrontEndResult result = FrontEnd.Check(
            """
            according to gazette
            person ada { home "Paris" ["y"] }
            person untitled "Titled here"
            person bob "Bob" { works-with ada, {|FACT1102:adda|} }
            person ada {|FACT1105:"Ada Byron"|}
            """,
            book);
        Assert.Equal(["gazette", "ada", "untitled", "bob"], result.Facts.Entities.Select(entity => entity.Id));
        Assert.Equal(["Lib", "Lib", "Lib", null], result.Facts.Entities.Select(entity => entity.ImportedFrom));
        Assert.Equal(["\"London\"", "\"Paris\""], result.Facts.Find("ada")!.FindFact("home")!.Claims.Select(claim => claim.Value.Text));
    }

    private static string Apply(Fix fix)
    {
        string text = fix.Edits[0].Site.File.Text.ToString();
        foreach (TextEdit edit in fix.Edits.OrderByDescending(edit => edit.Site.Span.Start))
            text = text.Remove(edit.Site.Span.Start, edit.Site.Span.Length).Insert(edit.Site.Span.Start, edit.NewText);
        return text;
    }
}
