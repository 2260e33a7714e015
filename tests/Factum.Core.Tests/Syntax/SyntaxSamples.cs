namespace Factum.Core.Tests.Syntax;

/// <summary>Texts that between them have every form of the language.</summary>
internal static class SyntaxSamples
{
    public static IEnumerable<string> All =>
    [
        Entities,
        Values,
        Kinds,
        Rules,
    ];

    public const string Entities = """
        // The harbour, as two papers tell it.

        /// The morning paper.
        source gazette "The Gazette" {
            document "gazette.txt"
            url <https://example.org/a?b=c#d>
            derives-from minutes ["According to the minutes"]
        }
        source minutes { publisher "Harbour Board" }
        according to gazette // below

        /// Who keeps the books.
        @reported(minutes)
        person ada-brook "Ada \"A.\" Brook"
        {
            /// At the time.
            @allow(FACT2004, "why not", until 2027-01-01) @headline
            age 61 ["who is 61", "aged 61"] [against minutes, line 3-4: "who is 62"] [minutes] [line 3: "61"]

            via only "letter", // a comment
                "e-mail" or
                "telephone" since "recent months" until 2025-06~
                [gazette:
                    "by letter"]
        }
        person empty {
            // nobody
        }
        """;

    public const string Values = """
        offer o {
            amount over 14 billion USD
            amount between 10 and 20 million USD
            amount not up to 3 crore INR or unknown
            amount hundreds of millions USD
            count several
            count all
            lasts several weeks or at least 3 years
            none-known none
            share -5%
            ratio .5
            when 201X or 2025-XX? or 2025-06-10~
            grouped 1_000_000 on 2025
            role "chair" at harbour since 2013 per "year"
            to mark, ada
            flag yes
            most at most exactly 5
        }
        """;

    public const string Kinds = """
        /// A steam engine.
        kind engine "engines" : product {
            /// How many.
            parts integer many required bounded from 1 to 9 requires made = yes excludes x
            form one of (steam,
                water)
            by person | firm many inverse of of-person
            cost money in (USD, EUR) with (per text required bounded, to person | firm) none of ("a", b, 3)
            title text matches "[a-z]+" exclusive unique symmetric contemporary changes uncited suggested after born before died
        }
        kind tool "tools" { }
        extend person { shoe-size integer }
        """;

    public const string Rules = """
        rule "nobody offers to themselves" for offer: not exists(by) or not exists(to) or by != to
        @allow(FACT0018, "kept for later")
        rule "sums" for firm: (a + b * 3
            - 2) >= count(to) implies by.age < 30 and sum(amount) > 3 million USD or -x / 2 = "q"
        rate 1 USD = about 86.0 INR on 2025-06 [gazette: "q"]
        """;
}
