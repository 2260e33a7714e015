using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Factum.Binding;
using Factum.Kinds;
using Factum.Rules;
using Factum.Syntax;
using Factum.Testing;
using Factum.Text;

namespace Factum.Core.Tests.Binding;

/// <summary>The line up to the fact set, without evidence and consistency: a test of names and values need not cite documents.</summary>
internal static class FrontEnd
{
    public static FrontEndResult Run(string text, params ImmutableArray<ImportedBook> imports) => Run(TextProject.Parse(text), imports);

    public static FrontEndResult Run(ProjectInput input, params ImmutableArray<ImportedBook> imports)
    {
        KindModel kinds = KindModel.Build(input.Files, imports);
        ImmutableArray<FileFacts> files =
        [
            .. imports.Select(book => Binder.Bind(book.Syntax, kinds, book.Assembly)),
            .. input.Files.Select(file => Binder.Bind(file, kinds)),
        ];
        FactSet facts = FactSet.Build(kinds, files);
        ImmutableArray<FactDiagnostic> all =
            [.. files.SelectMany(file => file.Syntax.Diagnostics), .. kinds.Diagnostics, .. files.SelectMany(file => file.Diagnostics), .. facts.Diagnostics];
        return new FrontEndResult(kinds, facts, all, Waivers.Apply(all, facts, input.Settings));
    }

    public static ImportedBook Import(string assembly, string text)
    {
        SourceFile file = new("assembly:" + assembly, text.AsMemory());
        return new ImportedBook(assembly, assembly + ".Facts", assembly, Parser.Parse(file));
    }

    /// <summary>Every diagnostic must be marked as <c>{|FACT1101:…|}</c>, and every mark be a diagnostic.</summary>
    public static FrontEndResult Check(string markedText, params ImmutableArray<ImportedBook> imports)
    {
        StringBuilder text = new();
        List<string> expected = [];
        foreach ((string path, string content) in TextProject.Parts(markedText))
        {
            (string plain, IReadOnlyList<Mark> marks) = Markup.Read(content);
            text.Append("=== ").Append(path).Append('\n').Append(plain).Append(plain.EndsWith('\n') ? "" : "\n");
            expected.AddRange(marks.Select(mark => Show(path, plain, mark.Start, mark.Length, mark.Id)));
        }

        FrontEndResult result = Run(text.ToString(), imports);
        IEnumerable<string> actual = result.Diagnostics.Select(found =>
            Show(found.Site.File.Path, found.Site.File.Text.ToString(), found.Site.Span.Start, found.Site.Span.Length, found.Rule.Id));
        Xunit.Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
        return result;
    }

    private static string Show(string path, string text, int start, int length, string id) =>
        string.Create(CultureInfo.InvariantCulture, $"{id} {path}[{start}..{start + length}] '{text.Substring(start, length)}'");
}

/// <summary>What the front end makes of a project.</summary>
/// <param name="Kinds">The kinds.</param>
/// <param name="Facts">The facts.</param>
/// <param name="All">Every diagnostic, before waivers.</param>
/// <param name="Diagnostics">After waivers, sorted.</param>
internal sealed record FrontEndResult(KindModel Kinds, FactSet Facts, ImmutableArray<FactDiagnostic> All, ImmutableArray<FactDiagnostic> Diagnostics)
{
    public IEnumerable<BoundClaim> Claims => Facts.Files.SelectMany(file => file.Blocks).SelectMany(block => block.Claims);
}
