namespace Factum.Core.Tests.Evidence.Naming;

internal static partial class NamingCases
{
    /// <summary>Firms and their figures.</summary>
    private const string Firms = """
        Tidewater bought Foxglove for 5 million dollars.
        > tidewater: known-for "bought" ["bought Foxglove for 5 million dollars"] = stated
        > foxglove: revenue 5 million USD ["for 5 million dollars"] = stated
        > tidewater: revenue 5 million USD ["for 5 million dollars"] = stated
        > oakley: revenue 5 million USD ["Tidewater bought Foxglove for 5 million dollars"] = FACT2041

        Tidewater, which competes with Foxglove, earned 5 million dollars.
        > tidewater: revenue 5 million USD ["earned 5 million dollars"] = stated
        > foxglove: revenue 5 million USD ["earned 5 million dollars"] = FACT2042
        > foxglove: revenue 5 million USD ["Foxglove, earned 5 million dollars"] = FACT2042

        Foxglove, which earned 5 million dollars, sued Tidewater.
        > foxglove: revenue 5 million USD ["which earned 5 million dollars"] = stated
        > tidewater: revenue 5 million USD ["which earned 5 million dollars"] = FACT2042

        Tidewater's revenue rose to 5 million dollars; Foxglove's fell to 3 million dollars.
        > tidewater: revenue 5 million USD ["rose to 5 million dollars"] = stated
        > tidewater: revenue 3 million USD ["3 million dollars"] = silent
        > foxglove: revenue 5 million USD ["revenue rose to 5 million dollars"] = FACT2042
        > foxglove: revenue 5 million USD ["Tidewater's revenue rose to 5 million dollars"] = FACT2041

        Revenue at Oakley Boats reached 7 million dollars, the board of Foxglove heard.
        > oakley: revenue 7 million USD ["Revenue at Oakley Boats reached 7 million dollars"] = stated
        > foxglove: revenue 7 million USD ["Revenue at Oakley Boats reached 7 million dollars"] = FACT2041

        Tidewater Bank lent Foxglove the money. It employs 300 people.
        > tidewater-bank: headcount 300 ["employs 300 people"] = stated
        > tidewater: headcount 300 ["employs 300 people"] = FACT2042

        Tidewater Bank employs 300 people.
        > tidewater: headcount 300 ["Tidewater Bank employs 300 people"] = FACT2041
        > tidewater-bank: headcount 300 ["Tidewater Bank employs 300 people"] = stated

        Tidewater Limited was founded in 1981.
        > tidewater: founded 1981 ["was founded in 1981"] = stated
        > foxglove: founded 1981 ["Tidewater Limited was founded in 1981"] = FACT2041

        The North Sea Rope Company (NSRC) makes rope. Last year NSRC employed 44 people, and Foxglove 12.
        > north-sea: headcount 44 ["NSRC employed 44 people"] = stated
        > foxglove: headcount 44 ["NSRC employed 44 people"] = FACT2041

        OAKLEY BOATS PLC: NOTICE OF MEETING. The company employs 80 people.
        > oakley: headcount 80 ["The company employs 80 people"] = stated

        Openboat employs 12 people.
        > openboat: headcount 12 ["Openboat employs 12 people"] = stated

        openboat employs 12 people.
        > openboat: headcount 12 ["employs 12 people"] = open

        Harbour Works and Oakley Boats employ 12 and 80 people.
        > harbour-works: headcount 12 ["12"] = stated
        > oakley: headcount 80 ["80 people"] = stated
        > foxglove: headcount 80 ["Oakley Boats employ 12 and 80 people"] = FACT2041

        Foxglove said Oakley Boats had lost 3 million dollars.
        > oakley: known-for "lost 3 million dollars" ["had lost 3 million dollars"] = stated
        > foxglove: known-for "lost 3 million dollars" ["had lost 3 million dollars"] = FACT2042

        Foxglove employs 90 people. Harbour Works, its parent, employs 900.
        > foxglove: headcount 90 ["employs 90 people"] = stated
        > foxglove: headcount 900 ["employs 900"] = FACT2042
        > harbour-works: headcount 900 ["employs 900"] = stated
        > foxglove: headcount 900 ["Harbour Works, its parent, employs 900"] = FACT2041

        Foxglove was sold to Tidewater by Harbour Works for 8 million dollars.
        > foxglove: known-for "sold" ["was sold to Tidewater"] = stated
        > harbour-works: known-for "sold" ["sold to Tidewater by Harbour Works"] = stated
        > tidewater: known-for "sold" ["was sold to Tidewater"] = stated

        The Skiff costs 900 dollars and the Dinghy Nine costs 1,400 dollars.
        > skiff: price 900 USD ["costs 900 dollars"] = stated
        > skiff: price 1400 USD ["the Dinghy Nine costs 1,400 dollars"] = FACT2041
        > dinghy: price 900 USD ["The Skiff costs 900 dollars"] = FACT2041

        Rovers of the harbour met on Sunday. Harbour Rovers wear green.
        > rovers: colours "green" ["Harbour Rovers wear green"] = stated
        > rovers: colours "green" ["wear green"] = stated
        """;
}
