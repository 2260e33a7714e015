using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsCheck;
using Factum.Binding;
using Factum.Core.Tests.Syntax;
using Factum.Kinds;
using Factum.Syntax;
using Factum.Testing;
using Factum.Text;

namespace Factum.Core.Tests.Binding;

/// <summary>Whatever the text, the front end ends, throws nothing, and says what it left out.</summary>
public sealed class RobustnessTests
{
    private static readonly string[] magnitudes = ["", " million", " trillion", " crore"];
    private static readonly string[] units = ["", " USD", " years", " days"];
    private static readonly string[] bounds = ["", "about ", "over ", "not ", "up to "];

    [Xunit.Fact]
    public void Mutated_facts_are_bound_without_an_exception() => MutatedFacts.Gen.Sample(
        text =>
        {
            FrontEndResult result = FrontEnd.Run(TextProject.Parse("=== a.facts\n" + text));
            foreach (BoundClaim claim in result.Claims)
                Xunit.Assert.NotNull(claim.Value.Text);
            foreach (string message in result.Diagnostics.Select(found => found.Message))
                Xunit.Assert.NotEqual("", message);
        },
        iter: 2000);

    /// <summary>Any figure in front of any magnitude and unit is either read or reported, and never overflows.</summary>
    [Xunit.Fact]
    public void Any_figure_is_read_or_reported() => Gen
        .Select(Gen.Char["0123456789._-+%X~?"].Array[1, 30], Gen.OneOf(magnitudes), Gen.OneOf(units), Gen.OneOf(bounds))
        .Sample(
            (digits, magnitude, unit, bound) =>
            {
                foreach (string type in (string[])["integer", "number", "percent", "money", "date", "duration"])
                {
                    FrontEndResult result = FrontEnd.Run($"kind widget \"widgets\" {{ value {type} bounded }}\nwidget thing {{\nvalue {bound}{new string(digits)}{magnitude}{unit}\n}}\n");
                    Xunit.Assert.True(result.Claims.Count() == 1 || !result.Diagnostics.IsEmpty);
                }
            },
            iter: 500);

    /// <summary>Binding grows linearly: many names, unknown ones among them, in one project.</summary>
    [Xunit.Fact]
    public void A_large_project_is_bound_in_seconds()
    {
        FileSyntax[] files = [.. Enumerable.Range(0, 200).Select(index => Parser.Parse(new SourceFile($"f{index}.facts", LargeFile(index).AsMemory())))];
        Stopwatch watch = Stopwatch.StartNew();
        KindModel kinds = KindModel.Build([.. files], []);
        FactSet facts = FactSet.Build(kinds, [.. files.Select(file => Binder.Bind(file, kinds))]);
        Xunit.Assert.Equal(200 * 50, facts.Entities.Count(entity => entity.Kind.Name == "person"));
        Xunit.Assert.Equal(200 * 50, facts.Diagnostics.Length);
        Xunit.Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
        Xunit.TestContext.Current.TestOutputHelper?.WriteLine($"{facts.Entities.Sum(entity => entity.Facts.Sum(fact => fact.Claims.Length))} claims in {watch.Elapsed}");
    }

    private static string LargeFile(int index)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"source s-{index} \"Source\"\naccording to s-{index}\n");
        for (int i = 0; i < 50; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                person p-{{index}}-x{{i}} "Person" {
                    age {{i}} ["a quote of some words"]
                    home "London" or "Paris" since 2013 ["a quote of some words"]
                    works-with q-{{index}}-x{{i}} ["a quote of some words"]
                    role "engineer", "writer" ["a quote of some words"]
                    born about 1970-05 ["a quote of some words"]
                    says "so" about "this" ["a quote of some words"]
                    note "one", "two", "three"
                }

                """);
        }

        return text.ToString();
    }
}
