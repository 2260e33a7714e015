namespace Factum.Core.Tests.Evidence.Naming;

internal static partial class NamingCases
{
    /// <summary>Entities that values, qualifiers and annotations refer to.</summary>
    private const string References = """
        Tom Reed founded Foxglove in 1999.
        > tom: founder-of foxglove ["Tom Reed founded Foxglove"] = stated
        > tom: founder-of foxglove ["Tom Reed founded"] = stated
        > tom: founder-of oakley ["Tom Reed founded Foxglove"] = FACT2041
        > ada: founder-of foxglove ["Tom Reed founded Foxglove"] = FACT2041
        > foxglove: founded-by tom ["Tom Reed founded Foxglove"] = stated
        > foxglove: founded-by ada ["Tom Reed founded Foxglove"] = FACT2041

        Ada Moore is chief engineer at Oakley Boats.
        > ada: role "chief engineer" at oakley ["chief engineer at Oakley Boats"] = stated
        > ada: role "chief engineer" at foxglove ["chief engineer at Oakley Boats"] = FACT2041
        > ada: role "chief engineer" at foxglove ["chief engineer"] = FACT2042

        Ada Moore works with Mary Quill. Tom Reed keeps the books at Foxglove.
        > ada: works-with mary ["works with Mary Quill"] = stated
        > ada: works-with tom ["works with Mary Quill"] = FACT2041
        > tom: role "keeps the books" at foxglove ["keeps the books at Foxglove"] = stated
        > mary: works-with ada ["Ada Moore works with Mary Quill"] = stated

        Ada Moore was hired by Foxglove. She had been hired by Oakley Boats before.
        > ada: hired-by foxglove ["hired by Foxglove"] = stated
        > ada: hired-by oakley ["hired by Oakley Boats"] = stated
        > ada: hired-by harbour-works ["hired by Oakley Boats"] = FACT2041
        > ada: hired-by tidewater ["was hired by Foxglove"] = FACT2041

        Foxglove competes with Oakley Boats and Harbour Works.
        > foxglove: competes-with oakley, harbour-works ["Oakley Boats and Harbour Works"] = stated
        > foxglove: competes-with oakley ["competes with Oakley Boats"] = stated
        > foxglove: competes-with tidewater ["competes with Oakley Boats"] = FACT2041
        > tidewater: competes-with oakley ["Foxglove competes with Oakley Boats"] = FACT2041

        Foxglove belongs to Harbour Works.
        > foxglove: part-of harbour-works ["belongs to Harbour Works"] = stated
        > foxglove: part-of tidewater ["Foxglove belongs to Harbour Works"] = FACT2041
        > harbour-works: parent-of foxglove ["Foxglove belongs to Harbour Works"] = stated
        > harbour-works: parent-of oakley ["Foxglove belongs to Harbour Works"] = FACT2041

        The offer came from Foxglove on Monday.
        > dock-deal: by foxglove ["came from Foxglove"] = stated
        > berth-offer: by foxglove ["came from Foxglove"] = stated
        > berth-offer: by tidewater ["came from Foxglove"] = FACT2041
        > berth-offer: by tidewater ["The offer came"] = FACT2042

        Foxglove runs the pier. The company is led by Ada Moore.
        > ada: leads foxglove ["The company is led by Ada Moore"] = stated
        > ada: leads oakley ["The company is led by Ada Moore"] = FACT2042
        > foxglove: run-by ada ["is led by Ada Moore"] = stated
        > foxglove: run-by tom ["is led by Ada Moore"] = FACT2041

        Mary Quill and Foxglove signed. Ada Moore advises them both.
        > ada: works-with mary ["Ada Moore advises them both"] = stated
        > ada: works-with tom ["Ada Moore advises them both"] = silent

        The Skiff is built by Oakley Boats.
        > skiff: made-by oakley ["built by Oakley Boats"] = stated
        > skiff: made-by foxglove ["built by Oakley Boats"] = FACT2041
        > dinghy: made-by oakley ["The Skiff is built by Oakley Boats"] = FACT2041

        Ada Moore lives in Leeds.
        > ada: @reported(herald) home "Leeds" ["lives in Leeds"] = FACT2045
        > ada: @reported(tom) home "Leeds" ["lives in Leeds"] = FACT2045
        > ada: @reported home "Leeds" ["lives in Leeds"] = stated
        > ada: @reported("a neighbour") home "Leeds" ["lives in Leeds"] = stated

        The Harbour Herald says so. The bus stops here. Ada Moore lives in Leeds. Tom Reed told us.
        > ada: @reported(herald) home "Leeds" ["lives in Leeds"] = stated
        > ada: @reported(wire) home "Leeds" ["lives in Leeds"] = FACT2045

        NWS, the agency, has it that Ada Moore lives in Leeds.
        > ada: @reported(wire) home "Leeds" ["lives in Leeds"] = stated

        Ada Moore lives in Leeds, Tom Reed said.
        > ada: @reported(tom) home "Leeds" ["lives in Leeds"] = stated
        > ada: @alleged(mary) home "Leeds" ["lives in Leeds"] = FACT2045

        Ada Moore met Tom Reed. She moved to Leeds.
        > ada: home "Leeds" ["[Moore] moved to Leeds"] = stated
        > tom: home "Leeds" ["[Reed] moved to Leeds"] = FACT2043
        > mary: home "Leeds" ["[Quill] moved to Leeds"] = FACT2043

        Tom Reed is 41.
        > ada: age 41 ["[Ada Moore] is 41"] = FACT2043
        > tom: age 41 ["[Reed] is 41"] = stated

        Foxglove closed the pier. It paid the crew 2 million dollars.
        > foxglove: known-for "paid the crew" ["[Foxglove] paid the crew"] = stated
        > oakley: known-for "paid the crew" ["[Oakley Boats] paid the crew"] = FACT2043
        > foxglove: known-for "paid the crew" ["[the company] paid the crew"] = stated
        """;
}
