using System.Text.Json;

namespace Factum.Cli.Tests.Verbs;

public sealed class ReadVerbTests
{
    [Fact]
    public void Each_value_is_a_line_with_its_place()
    {
        ToolRun run = ToolRun.Of("read", "The yard paid nearly $3bn for 40 berths.");
        Assert.Equal((0, "money             about 3 billion USD  14-25  nearly $3bn\nnumber            40                   30-32  40\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void Words_without_a_value_say_so() => Assert.Equal("no value\n", ToolRun.Of("read", "The yard closed.").Output);

    [Theory]
    [InlineData("2024-03-15", "2024-02")]
    [InlineData("2025-01", "2024-12")]
    public void Dates_count_from_the_day_of_publication(string published, string month) =>
        Assert.Contains(month, ToolRun.Of("read", "It closed last month.", "--published", published).Output, StringComparison.Ordinal);

    [Fact]
    public void Places_are_those_of_the_words_as_given()
    {
        using JsonDocument json = JsonDocument.Parse(ToolRun.Of("read", "It  paid  \u201cup  to $ 40 million\u201d.", "--output", "json").Output);
        JsonElement value = json.RootElement.GetProperty("values")[0];
        Assert.Equal("up  to $ 40 million", value.GetProperty("words").GetString());
        Assert.Equal(("money", "up to 40 million USD", "upto", 40_000_000m), (value.GetProperty("kind").GetString(), value.GetProperty("text").GetString(), value.GetProperty("bound").GetString(), value.GetProperty("amount").GetDecimal()));
        Assert.Equal((11, 30), (value.GetProperty("span").GetProperty("start").GetInt32(), value.GetProperty("span").GetProperty("end").GetInt32()));
        Assert.Equal((0m, 40_000_000m), (value.GetProperty("values")[0].GetProperty("above").GetDecimal(), value.GetProperty("values")[0].GetProperty("to").GetDecimal()));
        Assert.Equal("USD", value.GetProperty("currencies")[0].GetString());
    }

    [Fact]
    public void A_date_that_is_none_is_refused()
    {
        ToolRun run = ToolRun.Of("read", "last week", "--published", "yesterday");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'yesterday' is not a date in EDTF", run.Error, StringComparison.Ordinal);
    }
}
