namespace Factum.Package.Tests;

/// <summary>A small project of facts whose every quote holds, and a program that reads them.</summary>
internal static class Harbour
{
    public const string Facts = """
        source minutes "Minutes of the board" {
            document  "minutes.txt"
            currency  "USD"
        }

        source gazette "The Harbour Gazette" {
            document  "gazette.txt"
        }

        according to minutes

        /// A bookshop by the water.
        firm harbour-books "Harbour Books" {
            founded  1987             ["Harbour Books was founded in 1987"]
            revenue  3 million USD    ["the revenue of Harbour Books reached $3 million"]
        }

        person ada-brook "Ada Brook" {
            age      41               ["Ada Brook, the 41-year-old chair of Harbour Books"]
        }

        """;

    public const string Minutes = """
        Minutes of the board, 3 March 2025

        Present: Ada Brook, the 41-year-old chair of Harbour Books.
        Harbour Books was founded in 1987, on the quay.
        Last year the revenue of Harbour Books reached $3 million.

        """;

    public const string Gazette = """
        The Harbour Gazette

        The bookshop on the quay has a new sign.
        Harbour Books was founded in 1979, before the flood.

        """;

    /// <summary>Contradicts the minutes, with a quote that holds.</summary>
    public const string OtherFacts = """
        according to gazette

        firm harbour-books {
            founded  1979    ["Harbour Books was founded in 1979"]
        }

        """;

    public const string Program = """
        using Factum;
        using Harbour;

        int age = Facts.People.AdaBrook.Age.Value;
        Console.WriteLine($"age {age}");
        Console.WriteLine($"founded {Facts.Firms.HarbourBooks.Founded.Value}");
        Money revenue = Money.Usd(3_000_000);
        Console.WriteLine($"revenue {Facts.Firms.HarbourBooks.Revenue.Value.Value.Contains(revenue)}");
        Citation citation = Facts.People.AdaBrook.Age.Citations[0];
        Console.WriteLine($"{citation.Source.Title}, line {citation.Location?.Line}: {citation.Quote}");
        Console.WriteLine($"{Facts.People.AdaBrook.Age.Status}, {Facts.Find("ada-brook")?.Name}");

        """;

    /// <summary>What <see cref="Program"/> says.</summary>
    public const string Output = """
        age 41
        founded 1987
        revenue Definitely
        Minutes of the board, line 3: Ada Brook, the 41-year-old chair of Harbour Books
        Settled, Ada Brook

        """;

    public static Consumer FillWithHarbour(this Consumer consumer) => consumer
        .Write("harbour.facts", Facts)
        .Write("documents/minutes.txt", Minutes)
        .Write("documents/gazette.txt", Gazette);

    /// <summary>The line, from 1, on which a part of the facts stands.</summary>
    public static int LineOf(string text, string part)
    {
        int at = text.IndexOf(part, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{part}' is not there");
        return text.AsSpan(0, at).Count('\n') + 1;
    }
}
