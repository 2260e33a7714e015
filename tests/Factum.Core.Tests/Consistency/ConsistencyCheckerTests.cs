using Factum.Rules;
using Xunit;

namespace Factum.Consistency;

public sealed class ConsistencyCheckerTests
{
    private const string Sources = """
        source ledger { published 2024-03-05 }
        source minutes { published 2025-01-01 }
        source gazette { publisher "Gazette" }
        source reprint { derives-from ledger }
        firm acme "Acme"
        firm other "Other"

        """;

    [Theory]
    [InlineData("born {|FACT3001:1969|} [ledger]\n born {|FACT3001:1971|} [minutes]")]
    [InlineData("born 1969 [ledger]\n born 1969-05-02 [minutes]")]
    [InlineData("born {|FACT3001:between 1960 and 1965|} [ledger]\n born {|FACT3001:1970|} [minutes]\n born {|FACT3001:1964|} [gazette]")]
    [InlineData("born 1969~ [ledger]\n born 1970 [minutes]")]
    [InlineData("born {|FACT3001:1969 or 1971|} [ledger]\n born {|FACT3001:1971 or 1973|} [minutes]\n born {|FACT3001:1969 or 1973|} [gazette]")]
    [InlineData("age {|FACT3001:28|} on 2024 [ledger]\n age {|FACT3001:29|} on 2024-03 [minutes]")]
    [InlineData("age 28 [ledger]\n age 29 [minutes]")]
    [InlineData("age {|FACT3001:28|} [ledger]\n age {|FACT3001:29|} [ledger]")]
    [InlineData("age 28 [gazette]\n age 35 [ledger]")]
    [InlineData("role {|FACT3006:\"scientist\"|} [ledger]\n role \"chief scientist\" [minutes]")]
    [InlineData("role \"scientist\" at acme [ledger]\n role \"chief scientist\" at other [minutes]")]
    [InlineData("role only {|FACT3003:\"scientist\"|} [ledger]\n role {|FACT3003:\"founder\"|} [minutes]")]
    [InlineData("role only \"scientist\", \"founder\" [ledger]\n role \"the Founder\" [minutes]")]
    [InlineData("role {|FACT3002:not \"founder\"|} [ledger]\n role {|FACT3002:\"founder\"|} [minutes]")]
    [InlineData("role not \"founder\" since 2020 [ledger]\n role \"founder\" until 2019 [minutes]")]
    [InlineData("@denied\n role {|FACT3002:\"founder\"|} [ledger]\n role {|FACT3002:\"founder\"|} [minutes]")]
    [InlineData("founder-of {|FACT3006:acme or other|} [ledger]\n founder-of acme [minutes]")]
    [InlineData("founder-of {|FACT3002:none|} [ledger]\n founder-of {|FACT3002:acme|} [minutes]")]
    [InlineData("founder-of {|FACT3007:unknown|} [ledger]\n founder-of acme [minutes]")]
    [InlineData("founder-of acme [ledger]\n founder-of other [minutes]")]
    public void Claims_on_a_person(string members) => _ = FactText.Check($"{Sources}person jane \"Jane\" {{\n {members}\n}}");

    [Theory]
    [InlineData("amount {|FACT3005:14 billion USD|} [ledger]\n amount {|FACT3005:14.3 billion USD|} [minutes]")]
    [InlineData("amount {|FACT3001:14 billion USD|} [ledger]\n amount {|FACT3001:14.6 billion USD|} [minutes]")]
    [InlineData("amount {|FACT3001:exactly 14 billion USD|} [ledger]\n amount {|FACT3001:14.3 billion USD|} [minutes]")]
    [InlineData("amount over 14 billion USD [ledger]\n amount 14.3 billion USD [minutes]")]
    [InlineData("amount {|FACT3005:over 14 billion USD|} [ledger]\n amount {|FACT3005:14 billion USD|} [minutes]")]
    [InlineData("amount about 100 million USD [ledger]\n amount 105 million USD [minutes]")]
    [InlineData("amount {|FACT3008:14 billion USD|} [ledger]\n amount {|FACT3008:12 billion EUR|} [minutes]")]
    [InlineData("amount 10 USD per \"week\" [ledger]\n amount 40 USD per \"month\" [minutes]")]
    [InlineData("amount {|FACT3001:10 USD|} per \"a week\" [ledger]\n amount {|FACT3001:40 USD|} per \"week\" [minutes]")]
    [InlineData("status proposed [ledger]\n status accepted [minutes]")]
    [InlineData("status {|FACT3001:proposed|} [ledger]\n status {|FACT3001:accepted|} [gazette]")]
    [InlineData("form {|FACT3001:employment|} [ledger]\n form {|FACT3001:acquisition|} [gazette]")]
    [InlineData("form {|FACT3004:employment|} [ledger]\n @disputed(\"papers differ\")\n form {|FACT3004:acquisition|} [gazette]")]
    [InlineData("@deprecated(\"old\")\n form employment [ledger]\n form acquisition [gazette]")]
    public void Claims_on_an_offer(string members) => _ = FactText.Check($"{Sources}offer it {{\n by acme [ledger]\n {members}\n}}");

    [Xunit.Fact]
    public void Each_side_is_reported_in_its_own_file_and_names_the_other()
    {
        FactText text = FactText.Check(Sources + """
            person jane "Jane" {
                born  {|FACT3001:1969|}  [ledger]
            }
            === b.facts
            person jane {
                born  {|FACT3001:1971|}  [minutes]
            }
            """);
        Assert.Equal("'born' of 'Jane' is '1971' here, but '1969' in test.facts(8)", text.Result.Diagnostics.Single(diagnostic => diagnostic.Site.File.Path == "b.facts").Message);
        Assert.Equal("b.facts(2)", Assert.Single(text.Result.Diagnostics.Single(diagnostic => diagnostic.Site.File.Path == "test.facts").Related).ToString());
    }

    [Xunit.Fact]
    public void The_arithmetic_is_shown() => Assert.Equal(
        "'amount' of 'it' is '14 billion USD' (as rounded [13.5, 14.5) billion USD) here, but '14.6 billion USD' (as rounded [14.55, 14.65) billion USD) in test.facts(10)",
        FactText.Run(Sources + "offer it {\n by acme [ledger]\n amount 14 billion USD [ledger]\n amount 14.6 billion USD [minutes]\n}").Message(0));

    [Theory]
    [InlineData("born 1969 [ledger]", Verification.VerifiedByText, FactStatus.Settled, "1969", 1)]
    [InlineData("born 1969 [ledger]", Verification.Failed, FactStatus.Refuted, "1969", 0)]
    [InlineData("born 1969 [ledger]", Verification.Unchecked, FactStatus.Unverified, "1969", 1)]
    [InlineData("born 1969", Verification.VerifiedByText, FactStatus.Unsourced, "1969", 0)]
    [InlineData("born 1969 [ledger]\n born 1969-05 [reprint]", Verification.VerifiedByText, FactStatus.Settled, "1969-05", 1)]
    [InlineData("born 1969 [ledger]\n born 1969-05 [minutes]", Verification.VerifiedByText, FactStatus.Settled, "1969-05", 2)]
    [InlineData("born 1969 [ledger]\n born 1970 [minutes]", Verification.VerifiedByText, FactStatus.Disputed, null, 2)]
    [InlineData("@disputed(\"so\")\n born 1969 [ledger]\n born 1970 [minutes]", Verification.VerifiedByText, FactStatus.Acknowledged, null, 2)]
    [InlineData("@preferred(\"so\")\n born 1969 [ledger]\n born 1970 [minutes]", Verification.VerifiedByText, FactStatus.Disputed, "1969", 2)]
    [InlineData("@expected\n born 1969 [ledger]", Verification.VerifiedByText, FactStatus.Tentative, null, 1)]
    [InlineData("@alleged\n born 1969 [ledger]\n born 1970 [minutes]", Verification.VerifiedByText, FactStatus.Settled, "1970", 1)]
    [InlineData("@reported\n born 1969 [ledger]\n @reported\n born 1969 [minutes]", Verification.VerifiedByText, FactStatus.Settled, "1969", 1)]
    [InlineData("@reported(gazette)\n born 1969 [ledger]\n @reported(gazette)\n born 1969 [minutes]", Verification.VerifiedByText, FactStatus.Settled, "1969", 1)]
    [InlineData("@reported(\"a friend\")\n born 1969 [ledger]\n born 1969 [minutes]", Verification.VerifiedByText, FactStatus.Settled, "1969", 1)]
    [InlineData("@reported(gazette)\n born 1969 [ledger]\n born 1969 [gazette]", Verification.VerifiedByText, FactStatus.Settled, "1969", 1)]
    [InlineData("@reported(gazette)\n born 1969 [ledger]\n born 1969 [minutes]", Verification.VerifiedByText, FactStatus.Settled, "1969", 2)]
    [InlineData("@reported(reprint)\n born 1969 [minutes]\n born 1969 [ledger]", Verification.VerifiedByText, FactStatus.Settled, "1969", 1)]
    [InlineData("@reported(gazette)\n born 1969 [ledger]\n @reported(minutes)\n born 1969 [gazette]", Verification.VerifiedByText, FactStatus.Settled, "1969", 1)]
    [InlineData("@reported(gazette)\n born 1969 [ledger]\n @reported\n born 1969 [gazette]", Verification.VerifiedByText, FactStatus.Settled, "1969", 1)]
    [InlineData("@reported(gazette)\n born 1969 [ledger]\n @reported(ledger)\n born 1969 [gazette]", Verification.VerifiedByText, FactStatus.Settled, "1969", 1)]
    [InlineData("born 1969 [reprint]\n @reported(jane)\n born 1969 [ledger]", Verification.VerifiedByText, FactStatus.Settled, "1969", 1)]
    [InlineData("@reported(ledger)\n born 1969 [ledger]\n born 1969 [minutes]", Verification.VerifiedByText, FactStatus.Settled, "1969", 2)]
    public void The_outcome(string members, Verification verification, FactStatus status, string? deciding, int origins)
    {
        FactOutcome outcome = FactText.Run($"{Sources}person jane \"Jane\" {{\n {members}\n}}", verification).Outcome("jane", "born");
        Assert.Equal((status, deciding, origins), (outcome.Status, outcome.Deciding?.Value.Text, outcome.IndependentOrigins));
    }

    [Xunit.Fact]
    public void What_changes_has_the_value_of_the_latest_date() =>
        Assert.Equal("29", FactText.Run(Sources + "person jane \"Jane\" {\n age 28 [ledger]\n age 29 [minutes]\n}").Outcome("jane", "age").Deciding?.Value.Text);

    [Theory]
    [InlineData("person jane {\n\tborn 1969\n    born 1971\n}", "person jane {\n\t@disputed(\"elsewhere 1971\")\n\tborn 1969\n    born 1971\n}")]
    [InlineData("person jane {\r\n    /// Doc.\r\n    born 1969\r\n    born 1971\r\n}", "person jane {\r\n    /// Doc.\r\n    @disputed(\"elsewhere 1971\")\r\n    born 1969\r\n    born 1971\r\n}")]
    [InlineData("person jane { born 1969\n born 1971 }", "person jane { @disputed(\"elsewhere 1971\") born 1969\n born 1971 }")]
    public void A_fix_acknowledges_the_dispute(string text, string expected)
    {
        TextEdit edit = Assert.Single(FactText.Run(text).Result.Diagnostics[0].Fixes[0].Edits);
        string mended = text[..edit.Site.Span.Start] + edit.NewText + text[edit.Site.Span.End..];
        Assert.Equal(expected, mended);
        Assert.All(FactText.Run(mended).Result.Diagnostics, diagnostic => Assert.Equal("FACT3004", diagnostic.Rule.Id));
    }

    [Xunit.Fact]
    public void The_order_of_files_decides_nothing()
    {
        string[] files =
        [
            "=== a.facts\n" + Sources,
            "=== b.facts\nperson jane \"Jane\" {\n born 1969 [ledger]\n role \"founder\" [ledger]\n age 30 [ledger]\n}\n",
            "=== c.facts\nperson jane {\n born 1969-05 [minutes]\n role not \"founder\" [minutes]\n age 31 [minutes]\n}\n",
            "=== d.facts\nperson jane {\n born 1970 [gazette]\n role \"chief founder\" [gazette]\n age 32 [gazette]\n}\n",
        ];
        string expected = Summary(files);
        Assert.Contains("FACT3001", expected, StringComparison.Ordinal);
        for (int seed = 0; seed < 10; seed++)
        {
            string[] shuffled = [.. files];
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(expected, Summary(shuffled));
        }

        static string Summary(string[] files)
        {
            FactText text = FactText.Run(string.Concat(files));
            return string.Join("\n", text.Result.Diagnostics) + string.Join("\n", text.Facts.Find("jane")!.Facts.Select(fact =>
                text.Result.Outcomes[fact] is var outcome ? $"{fact.Property.Name} {outcome.Status} {outcome.Deciding?.Value.Text} {outcome.IndependentOrigins}" : ""));
        }
    }
}
