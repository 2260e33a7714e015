namespace Factum.Core.Tests.Evidence.Naming;

internal static partial class NamingCases
{
    /// <summary>Kin, offices, and whom a text calls he or she.</summary>
    private const string Kin = """
        The hall is new. Quill's great-grandson, Tom, is 41.
        > tom: age 41 ["Quill's great-grandson, Tom, is 41"] = stated
        > mary: age 41 ["Quill's great-grandson, Tom, is 41"] = FACT2042

        Moore gave a talk. Tidewater's director of sales, Mary Quill, left early.
        > mary: role "director of sales" ["director of sales, Mary Quill"] = stated

        The yard's head of planning, Tom Reed, thanked Ada Moore.
        > tom: role "head of planning" ["head of planning, Tom Reed"] = stated

        Sorin Văcaru rowed for years; she has not rowed since. The new coach is Tom Reed. He is 44.
        > tom: age 44 ["He is 44"] = stated
        > sorin: age 44 ["He is 44"] = FACT2042

        Foxglove had twelve at the year's end, against Tidewater's fifty-one.
        > tidewater: headcount 51 ["Tidewater's fifty-one"] = stated
        > foxglove: headcount 51 ["Tidewater's fifty-one"] = FACT2041

        Mary Quill kept the yard open, and she bought Foxglove.
        > mary: known-for "Foxglove" ["she bought Foxglove"] = stated
        """;
}
