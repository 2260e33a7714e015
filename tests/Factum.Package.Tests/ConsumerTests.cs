namespace Factum.Package.Tests;

/// <summary>The package in a console application: it prints typed facts, and every change that breaks the evidence is found where it stands.</summary>
public sealed class ConsumerTests(ConsoleConsumer console) : IClassFixture<ConsoleConsumer>
{
    private readonly Consumer consumer = console.Consumer;

    [Fact]
    public void Facts_are_typed_and_nothing_is_reported()
    {
        CommandResult build = Build(Harbour.Facts).Succeeded().ReportsNothing();
        Assert.Contains("Build succeeded", build.Output, StringComparison.Ordinal);
        Assert.Equal(Harbour.Output, Command.DotNet(consumer.Folder, "run", "--no-build").Succeeded().Output);
    }

    [Theory]
    [InlineData("a word of the quote", "[\"Harbour Books was founded", "[\"Harbour Books was opened", "FACT2...")]
    [InlineData("a digit of the quote", "founded in 1987\"]", "founded in 1986\"]", "FACT2...")]
    [InlineData("the magnitude of the quote", "reached $3 million\"]", "reached $3 billion\"]", "FACT2...")]
    [InlineData("the document that is cited", "1987             [\"", "1987             [gazette: \"", "FACT2...")]
    [InlineData("a digit of the value", "founded  1987", "founded  1978", "FACT2031")]
    [InlineData("the magnitude of the value", "revenue  3 million USD", "revenue  3 billion USD", "FACT2031")]
    [InlineData("the age", "age      41", "age      14", "FACT2031")]
    public void A_change_that_breaks_the_evidence_is_an_error_on_its_line(string what, string before, string after, string rule)
    {
        string changed = Harbour.Facts.Replace(before, after, StringComparison.Ordinal);
        Assert.True(changed != Harbour.Facts, $"{what} was not changed");
        Build(changed).Failed().Reports("harbour.facts", Harbour.LineOf(changed, after), "error", rule);
    }

    [Fact]
    public void A_document_that_changes_is_noticed_without_a_change_of_code()
    {
        Build(Harbour.Facts).Succeeded();
        consumer.Write("documents/minutes.txt", Harbour.Minutes.Replace("1987", "1988", StringComparison.Ordinal));
        consumer.Build("--no-restore").Failed().Reports("harbour.facts", Harbour.LineOf(Harbour.Facts, "founded  1987"), "error", "FACT2...");
    }

    [Fact]
    public void A_contradiction_is_reported_in_each_file()
    {
        consumer.Write("other.facts", Harbour.OtherFacts);
        CommandResult build = Build(Harbour.Facts);
        consumer.Delete("other.facts");
        build.Reports("harbour.facts", Harbour.LineOf(Harbour.Facts, "founded  1987"), "warning", "FACT3...");
        build.Reports("other.facts", Harbour.LineOf(Harbour.OtherFacts, "founded  1979"), "warning", "FACT3...");
    }

    [Fact]
    public void Without_its_document_a_citation_is_unchecked_and_the_build_says_so()
    {
        consumer.FillWithHarbour().Write("Program.cs", Harbour.Program).Delete("documents/minutes.txt");
        CommandResult build = consumer.Build("--no-restore").Succeeded();
        Assert.Contains(build.Diagnostics, line => line.Contains("warning FACT9002", StringComparison.Ordinal) && line.Contains("'3' are unchecked", StringComparison.Ordinal));
    }

    private CommandResult Build(string facts) =>
        consumer.FillWithHarbour().Write("Program.cs", Harbour.Program).Write("harbour.facts", facts).Build("--no-restore");
}

/// <summary>Restored once for all changes.</summary>
public sealed class ConsoleConsumer
{
    public ConsoleConsumer(PackageFixture fixture)
    {
        Consumer = Consumer.Console(fixture, "console");
        Consumer.Restore();
    }

    internal Consumer Consumer { get; }
}
