namespace Factum.Core.Tests.Evidence.Naming;

internal static partial class NamingCases
{
    /// <summary>Who can be meant at a place of a text: whom it has named by then, in full before in part, and who was named last.</summary>
    private const string Introduced = """
        Foxglove makes sails. It has 412 people. Oakley Boats has none.
        > foxglove: headcount 412 ["It has 412 people"] = stated
        > oakley: headcount 412 ["It has 412 people"] = FACT2042

        A boatbuilding company has sold 41 boats to one buyer. Oakley Boats said so on Monday.
        > oakley: headcount 41 ["sold 41 boats"] = silent

        I own 41 boats and mend them myself.

        Yours, Ada Moore
        > ada: boats 41 ["I own 41 boats"] = silent

        Mary Quill met Tom Reed. I own 41 boats, she said. Ada Moore laughed.
        > ada: boats 41 ["I own 41 boats"] = FACT2042

        Oakley Boats makes dinghies. Oakley, which was founded in 1998, employs 412 people; Foxglove has 620.
        > oakley: founded 1998 ["founded in 1998"] = stated
        > foxglove: founded 1998 ["founded in 1998"] = FACT2042
        > oakley: headcount 412 ["employs 412 people"] = stated
        > foxglove: headcount 412 ["employs 412 people"] = FACT2042

        Oakley is a village. It has 412 people.
        > oakley: headcount 412 ["It has 412 people"] = silent

        Ada Moore sold the yard. Moore is 41. Her cousin, Jan Moore-Price, is not.
        > ada: age 41 ["Moore is 41"] = stated

        Ada Moore joined Foxglove on Monday and reports to Tom Reed. She owned 12 boats.
        > ada: boats 12 ["She owned 12 boats"] = stated
        > tom: boats 12 ["She owned 12 boats"] = FACT2042

        Sorin Văcaru met Ursel von der Aue. She owns 12 boats.
        > sorin: boats 12 ["She owns 12 boats"] = silent

        Ada Moore herself stays: she owns 12 boats. Mary Quill does not.
        > mary: boats 12 ["she owns 12 boats"] = FACT2042

        Ada has rowed for 12 years, Tom for five.
        > ada: boats 12 ["Ada has rowed for 12 years"] = silent

        Ada Moore owns 12 boats, Tom Reed five.
        > tom: boats 12 ["owns 12 boats"] = FACT2042

        Foxglove, which reports next week, sold 41 boats, against 37 for Oakley Boats.
        > oakley: headcount 41 ["sold 41 boats"] = FACT2042

        Shopkeeper Ada Moore, 38, had collected the money.
        > ada: age 38 ["Shopkeeper Ada Moore, 38"] = stated

        The board appointed Ada Moore, age 46, as Chief Medical Officer.
        > ada: age 46 ["age 46"] = stated
        > tom: age 46 ["age 46"] = FACT2042

        The coach told Ms I. Moore-Price that Ada Moore (chair) was late.
        > ada: role "chair" ["Ada Moore (chair)"] = stated
        """;

    /// <summary>Offices and terms that a text gives once and uses then, lists that give each figure to another, and rows.</summary>
    private const string Given = """
        The surveyor, Mary Quill, found no rot in the loft of Ada Moore. The surveyor is 41.
        > mary: age 41 ["The surveyor is 41"] = stated
        > ada: age 41 ["The surveyor is 41"] = FACT2042

        Oakley Boats plc (the "Vendor") sold its shares to Foxglove (the "Purchaser"). The Vendor employs 184 persons.
        > oakley: headcount 184 ["employs 184 persons"] = stated
        > foxglove: headcount 184 ["The Vendor employs 184 persons"] = FACT2041

        The prize was £92,000, of which £40,000 came from Tidewater, £35,000 from Foxglove and the rest from visitors.
        > tidewater: revenue 40_000 GBP ["£40,000 came from Tidewater"] = stated
        > foxglove: revenue 40_000 GBP ["£40,000 came from Tidewater"] = FACT2041
        > foxglove: revenue 35_000 GBP ["£35,000 from Foxglove"] = stated

        Mary Quill owns 55 boats, Ada Moore 20.
        > ada: boats 55 ["Mary Quill owns 55 boats, Ada Moore"] = FACT2042
        > ada: boats 20 ["Ada Moore 20"] = stated

        Oakley Boats, Foxglove's neighbours, owe their bank more than £14 million.
        > oakley: revenue over 14 million GBP ["more than £14 million"] = stated
        > foxglove: revenue over 14 million GBP ["more than £14 million"] = FACT2042

        Ada Moore wed Tom Reed, a glaciologist, who owned 12 boats. She sold them.
        > tom: boats 12 ["who owned 12 boats"] = stated
        > ada: boats 12 ["who owned 12 boats"] = FACT2042

        The councillor who left in 2021 with 12 boats was Mary Quill, whom Ada Moore backs.
        > mary: boats 12 ["left in 2021 with 12 boats"] = stated

        Oakley Boats    412
        Foxglove        620
        > oakley: headcount 412 ["412"] = stated
        > foxglove: headcount 412 ["412"] = FACT2042
        """;

    /// <summary>Whom values refer to: by whose noun they stand, what they are in the possessive of, where somebody is only going.</summary>
    private const string Referred = """
        Ada Moore's rival, Tom Reed, left in May. Mary Quill stayed.
        > ada: works-with tom ["Ada Moore's rival, Tom Reed"] = stated
        > mary: works-with tom ["Ada Moore's rival, Tom Reed"] = FACT2041

        Oakley Boats was founded by Ada Moore's father in 1978.
        > oakley: founded-by ada ["founded by Ada Moore's father"] = FACT2042

        Ada Moore is leaving to join Foxglove. She is chair of Oakley Boats.
        > ada: role "chair" at oakley ["She is chair"] = stated

        Skipper Ada Moore is leaving to join Foxglove.
        > ada: role "skipper" at foxglove ["Skipper Ada Moore"] = FACT2042
        > ada: @expected ~ role "skipper" at foxglove ["Skipper Ada Moore is leaving to join Foxglove"] = silent

        Ada Moore will join Foxglove in May.
        > ada: role "skipper" at foxglove ["Ada Moore"] = FACT2042

        Skipper Ada Moore decided to join Foxglove and did.
        > ada: role "skipper" at foxglove ["Skipper Ada Moore"] = stated

        Her deputy was Tom Reed, an engineer at Oakley Boats.
        > tom: role "engineer" at foxglove ["Tom Reed, an engineer"] = FACT2042
        > tom: role "engineer" at oakley ["Tom Reed, an engineer"] = stated

        The yard is run by Ada Moore, Foxglove by Tom Reed.
        > foxglove: run-by tom ["Foxglove by Tom Reed"] = stated
        > oakley: run-by tom ["Foxglove by Tom Reed"] = FACT2041

        Mary Quill works for Foxglove. In 1998 she approached Ada Moore, who won.
        > ada: approached-by mary ["she approached Ada Moore"] = stated

        The yard was bought from Tom Reed by Ada Moore.
        > harbour-works: bought-by tom ["bought from Tom Reed"] = FACT2042
        > harbour-works: bought-by ada ["bought from Tom Reed by Ada Moore"] = silent

        The prize money came from Tom Reed.
        > rovers: paid-by tom ["came from Tom Reed"] = silent

        Ada Moore married against the wishes of her uncle Tom.
        > ada: father tom ["her uncle Tom"] = FACT2042
        > ada: uncle tom ["her uncle Tom"] = stated

        Ada Moore came from Foxglove, where she was clerk, in May.
        > ada: role "clerk" at oakley ["she was clerk"] = FACT2042
        > ada: role "clerk" at foxglove ["she was clerk"] = stated

        The maps were drawn by the surveyor's sister, Mary Quill. Ada Moore sold them.
        > harbour-works: led-by ada ["drawn by the surveyor's sister"] = FACT2042

        The club, Harbour Rovers, was sold to Foxglove. The club has 41 people.
        > rovers: headcount 41 ["The club has 41 people"] = stated
        """;
}
