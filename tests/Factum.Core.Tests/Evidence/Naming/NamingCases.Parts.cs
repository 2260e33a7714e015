namespace Factum.Core.Tests.Evidence.Naming;

internal static partial class NamingCases
{
    /// <summary>Whose figure, whose office and whose part it is where a sentence has several.</summary>
    private const string Parts = """
        Our largest customer, Foxglove, took 37 boats, and the second largest, Oakley Boats, 22.
        > foxglove: headcount 37 ["took 37 boats"] = stated
        > oakley: headcount 37 ["took 37 boats"] = FACT2042

        At Foxglove the figure was 68, and at the smaller Harbour Works 80.
        > foxglove: headcount 68 ["the figure was 68"] = stated
        > foxglove: headcount 80 ["and at the smaller Harbour Works 80"] = FACT2041

        The judge, Mary Quill, spoke first. She ordered Tom Reed to hand over 12 boats.
        > tom: boats 12 ["to hand over 12 boats"] = stated
        > mary: boats 12 ["to hand over 12 boats"] = FACT2042

        Tidewater was founded by Tom Reed's former pupil Ada Moore.
        > tidewater: led-by ada ["pupil Ada Moore"] = silent
        > tidewater: led-by tom ["by Tom Reed"] = FACT2042

        The Skiff was paid for by Foxglove and built for Oakley Boats.
        > tidewater: bought-by oakley ["by Foxglove and built for Oakley Boats"] = FACT2042

        Foxglove was sold in May to Tom Reed.
        > foxglove: bought-by tom ["sold in May to Tom Reed"] = stated
        > foxglove: bought-by ada ["sold in May to Tom Reed"] = FACT2041

        Tom Reed praised Oakley Boats. Harbour Works sued him in 2014. Its owner, Ada Moore, lost.
        > harbour-works: led-by ada ["Its owner, Ada Moore"] = silent
        > oakley: led-by ada ["Its owner, Ada Moore"] = FACT2042
        > tidewater: led-by ada ["Its owner, Ada Moore"] = FACT2042

        Present: Ada Moore (treasurer), Tom Reed.
        > ada: role "treasurer" ["Ada Moore (treasurer), Tom Reed"] = stated
        > tom: role "treasurer" ["Ada Moore (treasurer), Tom Reed"] = FACT2041

        Ada Maud Moore owns 12 boats.
        > ada: boats 12 ["Ada Maud Moore owns 12 boats"] = stated
        > tom: boats 12 ["Ada Maud Moore owns 12 boats"] = FACT2041

        Tom Reed, who owns 12 boats, bought out his cousin Ada Moore.
        > tom: boats 12 ["who owns 12 boats"] = stated
        > ada: boats 12 ["who owns 12 boats, bought out his cousin Ada Moore"] = FACT2042
        """;
}
