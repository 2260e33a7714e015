namespace Factum.Core.Tests.Evidence.Naming;

internal static partial class NamingCases
{
    /// <summary>Longer texts of several kinds, in which a careful reader would, or would not, object.</summary>
    private const string Careful = """
        Annual report. Oakley Boats plc built 40 boats in the year. Competitors such as Foxglove built fewer. Mary Quill, who joined from Foxglove in March, became chief engineer, and Tom Reed retired.
        > oakley: known-for "40 boats" ["built 40 boats in the year"] = stated
        > foxglove: known-for "40 boats" ["Oakley Boats plc built 40 boats"] = FACT2041
        > mary: role "chief engineer" ["became chief engineer"] = stated
        > tom: role "chief engineer" ["became chief engineer"] = FACT2042
        > tom: known-for "retired" ["Tom Reed retired"] = stated
        > mary: known-for "retired" ["Tom Reed retired"] = FACT2041
        > mary: known-for "joined" ["joined from Foxglove in March"] = stated

        The inquest heard from three witnesses. Hugh O'Dell, a diver, found the anchor. Sorin Văcaru, a cook, rang the bell.
        > hugh: role "diver" ["a diver"] = stated
        > sorin: role "diver" ["a diver"] = FACT2042
        > sorin: role "diver" ["Hugh O'Dell, a diver"] = FACT2041
        > sorin: role "cook" ["a cook"] = stated
        > hugh: role "cook" ["Sorin Văcaru, a cook"] = FACT2041
        > hugh: known-for "anchor" ["found the anchor"] = stated
        > sorin: known-for "anchor" ["found the anchor"] = FACT2042
        > hugh: known-for "bell" ["rang the bell"] = FACT2042

        Dear all, Ada has asked me to say that the race is off. Tom will store the buoys. Mary, who has the keys, is in Hull until Friday. Yours, Kit
        > tom: known-for "buoys" ["will store the buoys"] = stated
        > mary: home "Hull" ["is in Hull until Friday"] = stated
        > ada: known-for "buoys" ["Tom will store the buoys"] = FACT2041
        > tom: home "Hull" ["is in Hull until Friday"] = FACT2042
        > ada: known-for "race is off" ["the race is off"] = stated

        Ada Moore won the first race in 40 minutes. In the second, Tom Reed needed 44 minutes. Mary Quill did not finish.
        > ada: known-for "40 minutes" ["won the first race in 40 minutes"] = stated
        > tom: known-for "44 minutes" ["needed 44 minutes"] = stated
        > ada: known-for "44 minutes" ["needed 44 minutes"] = FACT2042
        > mary: known-for "44 minutes" ["Tom Reed needed 44 minutes"] = FACT2041
        > tom: known-for "40 minutes" ["Ada Moore won the first race in 40 minutes"] = FACT2041

        Harbour Works was founded by Hugh O'Dell in 1950 and bought by Foxglove in 1980.
        > harbour-works: founded 1950 ["in 1950"] = stated
        > harbour-works: founded-by hugh ["was founded by Hugh O'Dell"] = stated
        > hugh: founder-of harbour-works ["Harbour Works was founded by Hugh O'Dell"] = stated
        > foxglove: founded 1950 ["Harbour Works was founded by Hugh O'Dell in 1950"] = FACT2041
        > harbour-works: founded-by tom ["was founded by Hugh O'Dell"] = FACT2041

        Mary Quill was born in Hull. Her brother, Tom Reed, was born in Leeds.
        > mary: home "Hull" ["was born in Hull"] = stated
        > mary: home "Leeds" ["was born in Leeds"] = FACT2042
        > tom: home "Leeds" ["was born in Leeds"] = stated
        > mary: home "Leeds" ["Tom Reed, was born in Leeds"] = FACT2041

        Obituary: Hugh O'Dell. He taught a generation to sail. He leaves two sons.
        > hugh: known-for "taught a generation to sail" ["taught a generation to sail"] = stated
        > hugh: known-for "two sons" ["leaves two sons"] = stated
        > mary: known-for "two sons" ["He leaves two sons"] = FACT2042

        Foxglove hired Ada Moore from Oakley Boats, where she had run the yard for 10 years.
        > ada: known-for "run the yard" ["had run the yard for 10 years"] = stated
        > ada: hired-by foxglove ["Foxglove hired Ada Moore"] = stated
        > ada: role "run the yard" at oakley ["where she had run the yard"] = stated

        Ada Moore, Tom Reed and Mary Quill own the boat.
        > ada: known-for "own the boat" ["own the boat"] = stated
        > mary: known-for "own the boat" ["own the boat"] = stated
        > hugh: known-for "own the boat" ["Mary Quill own the boat"] = FACT2041

        The new firm of Mary Quill has offices in Hull.
        > buyer: sector "offices" ["has offices in Hull"] = silent
        > foxglove: sector "offices" ["The new firm of Mary Quill has offices"] = silent
        """;
}
