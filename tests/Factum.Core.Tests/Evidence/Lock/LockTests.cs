using Factum.Evidence.Lock;
using Factum.Rules;
using Factum.Testing;
using Xunit;

namespace Factum.Core.Tests.Evidence.Lock;

/// <summary>The lock vouches for exactly what was verified: for nothing that was changed since, in facts, lock or document.</summary>
public sealed class LockTests
{
    private const string Facts = """
        source ledger "Ledger" {
            document "ledger of 1987.txt"
        }

        according to ledger

        firm harbour-books "Harbour Books" {
            founded  1987     ["founded in 1987"]
            revenue  5 million EUR ["5 million euros … in its first year"] [ledger, line 2: "5 million"]
        }

        """;

    private const string Document = "Harbour Books was founded in 1987. 🙂\nIt took 5 million euros, all told, in its first year.\n";

    private static string Present => Facts + "=== documents/ledger of 1987.txt\n" + Document;

    [Xunit.Fact]
    public void What_was_locked_is_verified_without_the_document_at_the_same_places()
    {
        CheckedSet set = FactTest.Run(Facts + LockOf(Present));
        Assert.Equal(new EvidenceSummary(0, 3, 0, 0), set.Summary);
        Assert.Empty(set.Diagnostics);
        Assert.Equal(
            FactTest.Run(Present).Citations.Values.Select(outcome => string.Join(" ", outcome.Places)),
            set.Citations.Values.Select(outcome => string.Join(" ", outcome.Places)));
    }

    [Xunit.Fact]
    public void The_document_at_hand_decides_and_agrees()
    {
        CheckedSet set = FactTest.Run(Present + LockOf(Present));
        Assert.Equal(new EvidenceSummary(3, 0, 0, 0), set.Summary);
        Assert.Empty(set.Diagnostics);
    }

    [Xunit.Fact]
    public void The_lock_is_sorted_and_says_digest_and_length()
    {
        string[] lines = LockOf(Present).Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];
        Assert.Equal(LockFormat.FirstLine, lines[0]);
        Assert.Equal(lines[1..].Order(StringComparer.Ordinal), lines[1..]);
        Assert.Single(lines, line => line.EndsWith($" {Document.EnumerateRunes().Count()} ledger of 1987.txt", StringComparison.Ordinal));
        Assert.Equal(3, lines.Count(line => line.StartsWith("quote ledger ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("founded in 1987\"", "founded in 1988\"")]
    [InlineData("5 million euros", "5 billion euros")]
    [InlineData("line 2:", "line 1:")]
    public void A_changed_quote_is_not_vouched_for(string text, string changed)
    {
        CheckedSet set = FactTest.Run(Facts.Replace(text, changed, StringComparison.Ordinal) + LockOf(Present));
        Assert.Equal(new EvidenceSummary(0, 2, 1, 0), set.Summary);
        Assert.Equal(["FACT2021", "FACT2025"], set.Diagnostics.Select(diagnostic => diagnostic.Rule.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("founded in 1987.", "founded in 1986.")]
    [InlineData("all told", "all in all")]
    public void A_changed_document_is_an_error(string text, string changed) =>
        Assert.Contains(
            FactTest.Run(Facts + "=== documents/ledger of 1987.txt\n" + Document.Replace(text, changed, StringComparison.Ordinal) + LockOf(Present)).Diagnostics,
            diagnostic => diagnostic.Rule.Id == "FACT2022" && diagnostic.Severity == Severity.Error);

    [Theory]
    [InlineData("factum-lock 2", "factum-lock 1")]
    [InlineData("factum-lock 2", "")]
    [InlineData("quote ledger", "quote  ledger")]
    [InlineData("document ledger", "=======\ndocument ledger")]
    public void A_broken_lock_is_an_error_at_its_line(string text, string changed)
    {
        CheckedSet set = FactTest.Run(Facts + LockOf(Present).Replace(text, changed, StringComparison.Ordinal));
        Assert.Contains(set.Diagnostics, diagnostic => diagnostic.Rule.Id == "FACT2020" && diagnostic.Site.File.Path == "facts.lock");
    }

    [Xunit.Fact]
    public void A_renamed_document_is_another_document()
    {
        CheckedSet set = FactTest.Run(Facts.Replace("ledger of 1987.txt", "other.txt", StringComparison.Ordinal) + LockOf(Present));
        Assert.Equal(3, set.Summary.Unchecked);
        Assert.Contains(set.Diagnostics, diagnostic => diagnostic.Rule.Id == "FACT2015");
    }

    [Xunit.Fact]
    public void Line_ends_do_not_change_the_lock()
    {
        string windows = Facts + "=== documents/ledger of 1987.txt\n" + Document.Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(LockOf(Present), LockOf(windows));
    }

    [Xunit.Fact]
    public void Locking_without_the_document_keeps_what_was_locked_and_is_still_cited()
    {
        string locked = LockOf(Present);
        Assert.Equal(locked, LockOf(Facts + locked));
        string fewer = Facts.Replace("    founded  1987     [\"founded in 1987\"]\n", "", StringComparison.Ordinal);
        Assert.Equal(Lines(locked) - 2, Lines(LockOf(fewer + locked)));
    }

    [Xunit.Fact]
    public void The_fix_of_a_missing_entry_completes_the_lock()
    {
        string locked = LockOf(Present);
        string missing = string.Join('\n', locked.Split('\n').Where(line => !line.StartsWith("quote ", StringComparison.Ordinal)));
        CheckedSet set = FactTest.Run(Present + missing);
        Assert.Equal(3, set.Diagnostics.Count(diagnostic => diagnostic.Rule.Id == "FACT2023"));
        TextEdit edit = Assert.Single(set.Diagnostics.First(diagnostic => diagnostic.Rule.Id == "FACT2023").Fixes).Edits[0];
        Assert.Contains(edit.NewText, locked, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void Nothing_is_locked_that_failed()
    {
        string wrong = Present.Replace("[\"founded in 1987\"]", "[\"founded in 1897\"]", StringComparison.Ordinal);
        Assert.Equal(Lines(LockOf(Present)) - 2, Lines(LockOf(wrong)));
    }

    [Theory]
    [InlineData("founded  1987 ", "founded  1988 ", "FACT2025 FACT2031")]
    [InlineData("founded  1987 ", "@allow(FACT2031, \"so\") founded  1988 ", "FACT2025 FACT2029")]
    [InlineData("founded  1987     [\"founded in 1987\"]", "founded  1987     [\"in 1987\"]", "FACT2023 FACT2025 FACT2029")]
    [InlineData("founded  1987     [\"founded in 1987\"]", "founded  1988     [\"in 1987\"]", "FACT2025 FACT2031")]
    public void Beside_an_error_of_the_claim_the_lock_is_not_worth_a_word(string text, string changed, string expected) =>
        Assert.Equal(expected, string.Join(" ", FactTest.Run(Present.Replace(text, changed, StringComparison.Ordinal) + LockOf(Present)).Diagnostics.Where(diagnostic => diagnostic.Rule.Id != "FACT3030").Select(diagnostic => diagnostic.Rule.Id).Order(StringComparer.Ordinal)));

    [Xunit.Fact]
    public void What_quotes_against_a_claim_amount_to_is_locked()
    {
        string against = Present.Replace("[\"founded in 1987\"]", "[\"founded in 1987\"] [against ledger: \"Harbour Books was founded in 1987\"]", StringComparison.Ordinal);
        string locked = LockOf(against);
        Assert.Contains(" value:stated subject:stated audit:clean", locked, StringComparison.Ordinal);
        Assert.Equal(["FACT2037"], FactTest.Run(against + locked).Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
        CheckedSet absent = FactTest.Run(against[..against.IndexOf("=== documents", StringComparison.Ordinal)] + locked);
        FactDiagnostic failure = Assert.Single(absent.Diagnostics);
        Assert.Equal("When claim 'founded 1987' was locked, its quotes failed it: a quote against it states it", failure.Message);
    }

    [Xunit.Fact]
    public void Another_value_against_a_claim_is_no_failure_of_the_lock()
    {
        string against = (Present + "It was reopened in 1990.\n").Replace("[\"founded in 1987\"]", "[\"founded in 1987\"] [against ledger: \"reopened in 1990\"]", StringComparison.Ordinal);
        Assert.Empty(FactTest.Run(against[..against.IndexOf("=== documents", StringComparison.Ordinal)] + LockOf(against)).Diagnostics);
    }

    private static int Lines(string text) => text.Count(c => c == '\n');

    private static string LockOf(string project)
    {
        ProjectInput input = TextProject.Parse(project);
        return "=== facts.lock\n" + LockWriter.Write(FactCompiler.Check(input), input);
    }
}
