using System.Collections.Immutable;
using CsCheck;
using Factum.Binding;
using Factum.Kinds;

using Xunit;
using static Factum.Consistency.BuiltFact;

namespace Factum.Consistency;

public sealed class FactCheckerTests
{
    private static PropertyDeclaration Number => Of(ScalarType.Number);
    private static PropertyDeclaration Symbol => Of(ScalarType.Symbol);

    [Xunit.Fact]
    public void Equal_values_agree() => Assert.Equal("", new BuiltFact(Number).Add(Point(28)).Add(Point(28.0m)).Ids());

    [Xunit.Fact]
    public void Different_values_contradict_at_both() => Assert.Equal("FACT3001@0 FACT3001@1", new BuiltFact(Number).Add(Point(28)).Add(Point(29)).Ids());

    [Xunit.Fact]
    public void Rounded_values_agree_within_rounding()
    {
        BuiltFact fact = new BuiltFact(Number).Add(Point(14), Between(13.5m, 14.5m)).Add(Point(14.3m), Between(14.25m, 14.35m));
        Assert.Equal("FACT3005@0 FACT3005@1", fact.Ids());
        FactOutcome outcome = fact.Check().Outcome;
        Assert.Equal("14.3", outcome.Deciding?.Value.Text);
        Assert.Equal(Between(14.25m, 14.35m), outcome.Possible);
    }

    [Xunit.Fact]
    public void What_agrees_only_together_as_rounded_is_not_called_untrue()
    {
        BuiltFact fact = new BuiltFact(Number).Add(Points(1, 2), Between(1, 2)).Add(Points(2, 3), Between(2, 3)).Add(Points(1, 3), Between(1, 3));
        Assert.Equal("FACT3005@0 FACT3005@1 FACT3005@2", fact.Ids());
        Assert.EndsWith("in a.facts(3): they agree as rounded to the last written digit", fact.Check().Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void A_claim_is_reported_once_and_counts_the_others()
    {
        (FactOutcome outcome, ImmutableArray<Factum.Rules.FactDiagnostic> diagnostics) = new BuiltFact(Number).Add(Point(1)).Add(Point(9)).Add(Point(3)).Check();
        Assert.Equal("'p' of 'It' is '1' here, but '3' in a.facts(3) (and 1 other claim is against it)", diagnostics[0].Message);
        Assert.Equal(3, diagnostics.Length);
        Assert.Equal(FactStatus.Disputed, outcome.Status);
        Assert.Null(outcome.Deciding);
        Assert.Null(outcome.Possible);
    }

    [Xunit.Fact]
    public void Claims_that_agree_two_by_two_may_contradict_together()
    {
        BuiltFact fact = new BuiltFact(Number).Add(Points(1, 2)).Add(Points(2, 3)).Add(Points(1, 3)).Add(Points(1, 2, 3));
        Assert.Equal("FACT3001@0 FACT3001@1 FACT3001@2", fact.Ids());
        Assert.Contains("'2 or 3' in a.facts(2) and '1 or 3' in a.facts(3), which cannot all be true", fact.Check().Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void A_modal_claim_conflicts_one_severity_lower_and_settles_nothing()
    {
        (FactOutcome outcome, ImmutableArray<Factum.Rules.FactDiagnostic> diagnostics) = new BuiltFact(Number).Add(Point(1)).Add(Point(2), modality: Modality.Alleged).Check();
        Assert.All(diagnostics, diagnostic => Assert.Equal(Factum.Rules.Severity.Info, diagnostic.Severity));
        Assert.Equal("1", outcome.Deciding?.Value.Text);
        Assert.Equal(FactStatus.Unsourced, outcome.Status);
        Assert.Null(new BuiltFact(Number).Add(Point(2), modality: Modality.Expected).Check().Outcome.Deciding);
    }

    [Xunit.Fact]
    public void A_denial_contradicts_the_value_that_it_denies()
    {
        Assert.Equal("FACT3001@0 FACT3001@1", new BuiltFact(Number).Add(Point(1)).Add(Point(1), modality: Modality.Denied).Ids());
        Assert.Equal("", new BuiltFact(Number).Add(Point(1)).Add(Point(2), modality: Modality.Denied).Ids());
    }

    [Xunit.Fact]
    public void A_deprecated_claim_does_not_meet() =>
        Assert.Equal("1", new BuiltFact(Number).Add(Point(1)).Add(Point(2), rank: Rank.Deprecated).Check().Outcome.Deciding?.Value.Text);

    [Xunit.Fact]
    public void A_preferred_claim_decides_and_is_still_compared()
    {
        (FactOutcome outcome, ImmutableArray<Factum.Rules.FactDiagnostic> diagnostics) = new BuiltFact(Number).Add(Point(1)).Add(Point(2), rank: Rank.Preferred).Check();
        Assert.Equal("2", outcome.Deciding?.Value.Text);
        Assert.Equal(2, diagnostics.Length);
    }

    [Xunit.Fact]
    public void A_dispute_is_acknowledged() =>
        Assert.Equal("FACT3004@0 FACT3004@1", new BuiltFact(Number).Add(Point(1), disputed: "sources differ").Add(Point(2)).Ids());

    [Xunit.Fact]
    public void Unknown_and_none_beside_a_value()
    {
        Assert.Equal("FACT3007@0", new BuiltFact(Number).Add(null, presence: Presence.Unknown).Add(Point(1)).Ids());
        Assert.Equal("FACT3001@0 FACT3001@1", new BuiltFact(Number).Add(null, presence: Presence.KnownNone).Add(Point(1)).Ids());
        Assert.Equal("FACT3001@0 FACT3001@1", new BuiltFact(Number).Add(null, presence: Presence.KnownNone).Add(null, presence: Presence.Unknown).Ids());
        Assert.Equal("", new BuiltFact(Symbol).Add(null, presence: Presence.KnownNone).Add(Not("x")).Ids());
    }

    [Xunit.Fact]
    public void Symbols_contradict() => Assert.Equal("FACT3001@0 FACT3001@1", new BuiltFact(Symbol).Add(Texts("a")).Add(Texts("b")).Ids());

    [Xunit.Fact]
    public void Free_texts_stand_beside_each_other_unless_exclusive()
    {
        Assert.Equal("", new BuiltFact(Of(ScalarType.Text)).Add(Texts("red")).Add(Texts("blue")).Ids());
        Assert.Equal("FACT3001@0 FACT3001@1", new BuiltFact(Of(ScalarType.Text, isExclusive: true)).Add(Texts("red")).Add(Texts("blue")).Ids());
        Assert.Equal("FACT3006@0", new BuiltFact(Of(ScalarType.Text, isExclusive: true)).Add(Texts("red")).Add(Texts("dark red")).Ids());
        Assert.Equal("FACT3002@0 FACT3002@1", new BuiltFact(Of(ScalarType.Text)).Add(Texts("red")).Add(Not("the Red")).Ids());
    }

    [Xunit.Fact]
    public void Of_texts_that_agree_the_one_that_says_most_decides() =>
        Assert.Equal("dark red", new BuiltFact(Of(ScalarType.Text, isExclusive: true)).Add(Texts("red")).Add(Texts("dark red")).Check().Outcome.Deciding?.Value.Text);

    [Xunit.Fact]
    public void An_open_list_contradicts_only_what_excludes()
    {
        PropertyDeclaration many = Of(ScalarType.Text, isMany: true);
        Assert.Equal("", new BuiltFact(many).Add(Texts("email")).Add(Texts("telephone")).Ids());
        Assert.Equal("FACT3002@0 FACT3002@1", new BuiltFact(many).Add(Texts("email")).Add(Not("emails")).Ids());
        Assert.Equal("FACT3006@0", new BuiltFact(many).Add(Texts("email", "fax")).Add(Texts("email")).Ids());
        Assert.Equal("FACT3002@0 FACT3002@1 FACT3002@2", new BuiltFact(many).Add(Texts("email", "fax")).Add(Not("fax")).Add(Not("email")).Ids());
    }

    [Xunit.Fact]
    public void Currencies_are_not_compared()
    {
        Assert.Equal("FACT3008@0 FACT3008@1", new BuiltFact(Of(ScalarType.Money)).Add(Point(1, "USD")).Add(Point(2, "EUR")).Ids());
        Assert.Equal("FACT3009@0", new BuiltFact(Of(ScalarType.Money)).Add(Point(1, "XXX")).Add(Point(2, "EUR")).Ids());
        Assert.Equal("", new BuiltFact(Of(ScalarType.Money)).Add(Point(2, "XXX")).Add(Between(1, 3, "EUR")).Ids());
    }

    [Theory]
    [InlineData("ads", "cloud", "")]
    [InlineData("ads", "Ads", "FACT3001@0 FACT3001@1")]
    [InlineData("ads", null, "FACT3001@0 FACT3001@1")]
    public void Claims_of_different_parts_are_not_comparable(string a, string? b, string expected) =>
        Assert.Equal(expected, new BuiltFact(Number).Add(Point(1), qualifiers: From(a)).Add(Point(2), qualifiers: From(b)).Ids());

    [Xunit.Fact]
    public void A_claim_without_a_qualifier_decides_the_fact_without_it()
    {
        Assert.Equal("7", new BuiltFact(Number).Add(Point(7), qualifiers: []).Add(Between(1, 9), qualifiers: From("ads")).Check().Outcome.Deciding?.Value.Text);
        Assert.Null(new BuiltFact(Number).Add(Point(1), qualifiers: From("ads")).Add(Point(2), qualifiers: From("cloud")).Check().Outcome.Deciding);
    }

    [Xunit.Fact]
    public void Times_that_cannot_overlap_keep_claims_apart()
    {
        Assert.Equal("", new BuiltFact(Symbol).Add(Texts("a"), qualifiers: Time("until", 5)).Add(Texts("b"), qualifiers: Time("since", 6)).Ids());
        Assert.Equal("FACT3001@0 FACT3001@1", new BuiltFact(Symbol).Add(Texts("a"), qualifiers: Time("until", 6)).Add(Texts("b"), qualifiers: Time("since", 6)).Ids());
        Assert.Equal("b", new BuiltFact(Symbol).Add(Texts("a"), qualifiers: Time("until", 5)).Add(Texts("b"), qualifiers: Time("since", 6)).Check().Outcome.Deciding?.Value.Text);
    }

    [Xunit.Fact]
    public void What_changes_is_compared_at_one_date()
    {
        PropertyDeclaration changing = Of(ScalarType.Number, changes: true);
        Assert.Equal("", new BuiltFact(changing).Add(Point(1), qualifiers: Time("on", 5)).Add(Point(2), qualifiers: Time("on", 6)).Ids());
        (FactOutcome outcome, ImmutableArray<Factum.Rules.FactDiagnostic> diagnostics) = new BuiltFact(changing).Add(Point(1), qualifiers: Time("on", 5)).Add(Point(2)).Check();
        Assert.All(diagnostics, diagnostic => Assert.Equal(Factum.Rules.Severity.Info, diagnostic.Severity));
        Assert.EndsWith(", unless the dates differ", diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Equal(FactStatus.Disputed, outcome.Status);
    }

    [Xunit.Fact]
    public void Order_decides_nothing() =>
        Gen.Select(Gen.Int[0, 4].Array[2, 6], Gen.Int[0, 1000]).Sample(t =>
        {
            (int[] values, int seed) = t;
            int[] shuffled = [.. values];
            new Random(seed).Shuffle(shuffled);
            return Summary(values) == Summary(shuffled);

            static string Summary(int[] values)
            {
                BuiltFact fact = new(Number);
                foreach (int value in values)
                    fact.Add(Between(value, value + 2));
                (FactOutcome outcome, ImmutableArray<Factum.Rules.FactDiagnostic> diagnostics) = fact.Check();
                return $"{outcome.Status} {outcome.Deciding?.Value.Text} {outcome.Possible} {diagnostics.Length}";
            }
        });

    [Theory]
    [InlineData("distinct")]
    [InlineData("dated")]
    [InlineData("parts")]
    [InlineData("nested")]
    [InlineData("complements")]
    [InlineData("tenures")]
    public void Ten_thousand_claims_on_one_fact_are_not_compared_each_with_each(string shape)
    {
        const int Count = 10_000;
        BuiltFact fact = new(shape == "complements" ? Symbol : shape == "dated" ? Of(ScalarType.Number, changes: true) : Number, Count);
        for (int i = 0; i < Count; i++)
        {
            _ = shape switch
            {
                "distinct" => fact.Add(Point(i)),
                "dated" => fact.Add(Point(i), qualifiers: Time("on", i)),
                "parts" => fact.Add(Point(i), qualifiers: From("part" + i)),
                "tenures" => fact.Add(Point(i), qualifiers: Time("since", i)),
                "nested" => fact.Add(i == 77 ? Point(-1) : Between(0, i)),
                _ => fact.Add(i == 77 ? Texts("x78") : Not("x" + i)),
            };
        }

        // The budget allows a fiftieth of the pairs that there are: where it does not run out, the work is not quadratic.
        Assert.DoesNotContain(fact.Check().Diagnostics, diagnostic => diagnostic.Rule.Id == "FACT3010");
    }

    [Xunit.Fact]
    public void What_would_take_too_long_is_reported_as_not_compared()
    {
        BuiltFact fact = new(Symbol, 6_001);
        for (int i = 0; i < 3_000; i++)
            fact.Add(Texts("a", "x" + i)).Add(Not("y" + i));
        Assert.Contains(fact.Add(Not("a"), modality: Modality.Question).Check().Diagnostics, diagnostic => diagnostic.Rule.Id == "FACT3010");
    }

    private static ImmutableArray<BoundQualifier> From(string? part) => part is null ? [] : [Qualifier("from", ScalarType.Text, Texts(part))];

    private static ImmutableArray<BoundQualifier> Time(string name, decimal day) => [Qualifier(name, ScalarType.Date, Point(day))];
}
