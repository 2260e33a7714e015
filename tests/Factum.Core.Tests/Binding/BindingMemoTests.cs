using System.Collections.Immutable;
using Factum.Binding;
using Factum.Syntax;
using Factum.Text;
using Xunit;

namespace Factum.Core.Tests.Binding;

public class BindingMemoTests
{
    private readonly FileSyntax people = Parse("people.facts", "person ann \"Ann\" { age 30 }\n");
    private readonly FileSyntax more = Parse("more.facts", "person ben \"Ben\" { age 31 }\n");
    private readonly FileSyntax kinds = Parse("kinds.facts", "kind ship \"ships\" { crew integer }\n");

    [Xunit.Fact]
    public void An_edit_rebinds_its_file_only()
    {
        ImmutableArray<FileFacts> before = Check(people, more, kinds), after = Check(people, Parse("more.facts", "person ben \"Ben\" { age 32 }\n"), kinds);
        Assert.Equal(["kinds.facts", "people.facts"], Kept(before, after));
    }

    [Xunit.Fact]
    public void Files_that_declare_no_kind_come_and_go_without_binding_the_others_anew()
    {
        ImmutableArray<FileFacts> before = Check(people, kinds), after = Check(people, more, kinds), last = Check(more, kinds);
        Assert.Equal(["kinds.facts", "people.facts"], Kept(before, after));
        Assert.Equal(["kinds.facts", "more.facts"], Kept(after, last));
    }

    [Xunit.Theory]
    [Xunit.InlineData("kind ship \"ships\" { crew text }\n")]
    [Xunit.InlineData("// The same kind, in another place.\nkind ship \"ships\" { crew integer }\n")]
    [Xunit.InlineData("extend person { shoe-size integer }\n")]
    [Xunit.InlineData("// None.\n")]
    public void A_change_where_kinds_are_declared_rebinds_all(string text)
    {
        ImmutableArray<FileFacts> before = Check(people, more, kinds), after = Check(people, more, Parse("kinds.facts", text));
        Assert.Empty(Kept(before, after));
        Assert.Single(after.Select(file => file.Kinds).Distinct());
    }

    [Xunit.Fact]
    public void Another_import_rebinds_all()
    {
        ImportedBook one = FrontEnd.Import("Harbour", "kind pier \"piers\" { length number }\n"), other = FrontEnd.Import("Harbour", "kind pier \"piers\" { length integer }\n");
        ImmutableArray<FileFacts> before = Check([one], people, kinds), same = Check([one], people, kinds), after = Check([other], people, kinds);
        Assert.Equal(["assembly:Harbour", "kinds.facts", "people.facts"], Kept(before, same));
        Assert.Empty(Kept(same, after));
    }

    [Xunit.Fact]
    public void Two_assemblies_at_odds_are_reported_in_the_first_file_of_today()
    {
        ImportedBook[] imports = [FrontEnd.Import("A", "kind pier \"piers\" { length number }\n"), FrontEnd.Import("B", "kind pier \"piers\" { length number }\n")];
        foreach (FileSyntax file in new[] { people, more })
        {
            CheckedSet set = FactCompiler.Check(new ProjectInput { Files = [file], Imports = [.. imports] });
            Assert.Same(file.File, Assert.Single(set.Diagnostics, found => found.Rule.Id == "FACT1016").Site.File);
        }
    }

    [Xunit.Fact]
    public void A_file_that_is_listed_twice_is_still_checked() => Assert.Equal(2, Check(people, people).Length);

    private static FileSyntax Parse(string path, string text) => Parser.Parse(new SourceFile(path, text.AsMemory()));

    private static ImmutableArray<FileFacts> Check(params ImmutableArray<FileSyntax> files) => Check([], files);

    private static ImmutableArray<FileFacts> Check(ImmutableArray<ImportedBook> imports, params ImmutableArray<FileSyntax> files) =>
        FactCompiler.Check(new ProjectInput { Files = files, Imports = imports }).Facts.Files;

    private static IEnumerable<string> Kept(ImmutableArray<FileFacts> before, ImmutableArray<FileFacts> after) =>
        after.Where(file => before.Any(other => ReferenceEquals(file, other))).Select(file => file.File.Path).Order(StringComparer.Ordinal);
}
