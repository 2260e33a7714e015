namespace Factum.Core.Tests.Evidence.Naming;

internal static partial class NamingCases
{
    /// <summary>Whom figures and offices belong to, by appositions, gaps, headings, labels of speakers, and whence somebody came.</summary>
    private const string Holders = """
        The board had bids from Foxglove, at £5 million, and from Tidewater, at £6 million.
        > foxglove: revenue 5 million GBP ["from Foxglove, at £5 million"] = stated
        > tidewater: revenue 6 million GBP ["from Tidewater, at £6 million"] = stated
        > tidewater: revenue 5 million GBP ["from Foxglove, at £5 million"] = FACT2041
        > foxglove: revenue 6 million GBP ["at £6 million"] = FACT2042

        Tidewater employs 75 people, Foxglove 20 and Oakley Boats 5.
        > foxglove: headcount 20 ["Tidewater employs 75 people, Foxglove 20"] = stated
        > foxglove: headcount 20 ["Foxglove 20"] = stated
        > oakley: headcount 5 ["Oakley Boats 5"] = stated
        > tidewater: headcount 75 ["Tidewater employs 75 people"] = stated
        > tidewater: headcount 20 ["Tidewater employs 75 people, Foxglove 20"] = FACT2042
        > tidewater: headcount 5 ["Oakley Boats 5"] = FACT2041

        Tom Reed, the junior partner, aged 36, fell into the dock.
        > tom: age 36 ["the junior partner, aged 36"] = stated
        > hugh: age 36 ["Tom Reed, the junior partner, aged 36"] = FACT2041

        Lucas Stope, the junior partner, aged 36, fell into the dock.
        > tom: age 36 ["the junior partner, aged 36"] = FACT2042

        Ada Moore won the race. The 23-year-old led from the start.
        > ada: age 23 ["The 23-year-old led"] = stated
        > mary: age 23 ["The 23-year-old led"] = FACT2042

        Tom Reed averaged 8. His stand-in, 19-year-old Hugh O'Dell, managed 41 dives.
        > hugh: age 19 ["19-year-old Hugh O'Dell"] = stated
        > tom: age 41 ["managed 41 dives"] = FACT2042

        Its secretary spoke first. Tom Reed, chairman of Foxglove, disagreed.
        > tom: role "chairman" at foxglove ["Tom Reed, chairman of Foxglove"] = stated
        > tom: role "chairman" at buyer ["Tom Reed, chairman of Foxglove"] = FACT2042
        > tom: role "chairman" at tidewater ["Tom Reed, chairman of Foxglove"] = FACT2041

        The pier was sold to Oakley Boats. Foxglove's founder, Tom Reed, stays.
        > tom: founder-of foxglove ["Foxglove's founder, Tom Reed"] = stated
        > tom: founder-of oakley ["Foxglove's founder, Tom Reed"] = FACT2042
        > tom: founder-of tidewater ["Foxglove's founder, Tom Reed"] = FACT2041

        The chief diver is Ada Moore, ex-Foxglove, who took the job in May.
        > ada: role "chief diver" at foxglove ["The chief diver is Ada Moore"] = FACT2042
        > ada: role "chief diver" at foxglove former yes ["The chief diver is Ada Moore, ex-Foxglove"] = silent
        > ada: role "chief diver" at oakley ["The chief diver is Ada Moore, ex-Foxglove"] = silent

        Our bosun, Tom Reed, came to us from Foxglove.
        > tom: role "bosun" at foxglove ["Our bosun, Tom Reed, came to us from Foxglove"] = FACT2042
        > tom: role "bosun" at foxglove former yes ["Tom Reed, came to us from Foxglove"] = stated
        > tom: role "bosun" at tidewater ["Our bosun, Tom Reed"] = silent

        Foxglove hired Tom Reed from Oakley Boats, where he was bosun.
        > tom: role "bosun" at oakley ["where he was bosun"] = stated

        Tidewater made a profit. Foxglove, which is headed by Ada Moore, made none.
        > ada: leads foxglove ["headed by Ada Moore"] = stated
        > ada: leads tidewater ["headed by Ada Moore"] = FACT2042

        REED: We met in school.

        QUILL: Today we are nine. I am 41, and he is older.
        > mary: age 41 ["I am 41"] = stated
        > tom: age 41 ["I am 41"] = FACT2042

        The firm says: I am 41 and proud.
        > tom: age 41 ["I am 41"] = silent

        1. Skiff. The first boat of the yard.

        2. Dinghy Nine. Small and quick. The price is £900.
        > dinghy: price 900 GBP ["The price is £900"] = stated
        > skiff: price 900 GBP ["The price is £900"] = FACT2042

        The Skiff costs £900. The old boat was £700; previous version: £650.
        > skiff: price 900 GBP ["The Skiff costs £900"] = stated
        > skiff: price 650 GBP ["previous version: £650"] = FACT2042

        Tom Reed's price is £900, and nobody else has offered.
        > skiff: price 900 GBP ["price is £900"] = FACT2042

        Ada Moore founded Foxglove with her husband, Tom Reed. They had 41 boats.
        > ada: boats 41 ["They had 41 boats"] = silent

        Mary Quill has signed for Foxglove, at a salary which her agent put at £900 a year.
        > mary: @reported("her agent") ~ salary 900 GBP ["her agent put at £900"] = silent
        > mary: salary 900 GBP ["her agent put at £900"] = FACT2042

        Tom Reed's view of the Skiff is a good one: its price is £900.
        > skiff: price 900 GBP ["price is £900"] = silent
        """;
}
