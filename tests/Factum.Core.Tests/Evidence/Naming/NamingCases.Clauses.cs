namespace Factum.Core.Tests.Evidence.Naming;

internal static partial class NamingCases
{
    /// <summary>Which clause a value stands in.</summary>
    private const string Clauses = """
        Ada Moore, who succeeded Tom Reed, is 54.
        > ada: age 54 ["is 54"] = stated
        > tom: age 54 ["is 54"] = FACT2042
        > tom: age 54 ["Tom Reed, is 54"] = FACT2042

        Ada Moore, whose deputy Tom Reed is 41, sails on Sundays.
        > tom: age 41 ["Tom Reed is 41"] = stated
        > ada: age 41 ["is 41"] = FACT2042
        > ada: age 41 ["deputy Tom Reed is 41"] = FACT2041
        > ada: known-for "sails" ["sails on Sundays"] = stated

        Ada Moore introduced Tom Reed, who is 41 and lives in Leeds.
        > tom: age 41 ["who is 41"] = stated
        > ada: age 41 ["who is 41"] = FACT2042
        > ada: home "Leeds" ["lives in Leeds"] = FACT2042
        > tom: home "Leeds" ["lives in Leeds"] = stated

        Mary Quill praised Ada Moore; Tom Reed moved to Leeds.
        > tom: home "Leeds" ["moved to Leeds"] = stated
        > ada: home "Leeds" ["moved to Leeds"] = FACT2042
        > mary: home "Leeds" ["Tom Reed moved to Leeds"] = FACT2041

        Tom Reed left the board in May, while Ada Moore moved to Leeds.
        > ada: home "Leeds" ["moved to Leeds"] = stated
        > tom: home "Leeds" ["moved to Leeds"] = FACT2042
        > tom: home "Leeds" ["Ada Moore moved to Leeds"] = FACT2041

        Ada Moore's deputy is 41. Her salary rose to 90,000 pounds.
        > ada: age 41 ["deputy is 41"] = FACT2042
        > ada: age 41 ["Ada Moore's deputy is 41"] = FACT2042

        Ada Moore spoke first. Her deputy is 41.
        > ada: age 41 ["Her deputy is 41"] = FACT2042
        > ada: age 41 ["is 41"] = FACT2042
        > ada: known-for "spoke" ["spoke first"] = stated

        Ada Moore spoke first. Her deputy Tom Reed is 41.
        > ada: age 41 ["is 41"] = FACT2042
        > tom: age 41 ["Her deputy Tom Reed is 41"] = stated
        > ada: age 41 ["Her deputy Tom Reed is 41"] = FACT2041

        Ada Moore bought the yard and moved to Leeds.
        > ada: home "Leeds" ["moved to Leeds"] = stated

        Tom Reed, a former ferryman from Hull, and Ada Moore opened a café.
        > tom: known-for "ferryman" ["a former ferryman"] = stated
        > ada: known-for "ferryman" ["a former ferryman from Hull"] = FACT2042
        > ada: known-for "café" ["opened a café"] = stated
        > tom: known-for "café" ["opened a café"] = stated

        Chief engineer Mary Quill thanked the foreman Tom Reed.
        > mary: role "chief engineer" ["Chief engineer Mary Quill"] = stated
        > tom: role "chief engineer" ["Chief engineer Mary Quill"] = FACT2041
        > tom: role "chief engineer" ["Chief engineer"] = FACT2042
        > mary: role "foreman" ["the foreman Tom Reed"] = FACT2041
        > tom: role "foreman" ["the foreman Tom Reed"] = stated

        "The tide waits for no one," said Ada Moore. "It waits for me," Tom Reed replied.
        > ada: says "The tide waits for no one" ["The tide waits for no one"] = stated
        > tom: says "The tide waits for no one" ["The tide waits for no one"] = FACT2042
        > tom: says "The tide waits for no one" ["The tide waits for no one,\" said Ada Moore"] = FACT2041

        Tom Reed believes that Ada Moore will win the race.
        > tom: view "Ada Moore will win" ["Ada Moore will win the race"] = stated
        > tom: view "Ada Moore will win" ["believes that Ada Moore will win"] = stated

        Ada Moore denied that Tom Reed had sold the pier.
        > tom: known-for "sold the pier" ["had sold the pier"] = stated
        > ada: known-for "sold the pier" ["Tom Reed had sold the pier"] = FACT2041

        After Ada Moore left, Tom Reed chaired the meeting.
        > tom: known-for "chaired the meeting" ["chaired the meeting"] = stated
        > ada: known-for "chaired the meeting" ["chaired the meeting"] = FACT2042
        > ada: known-for "chaired the meeting" ["Tom Reed chaired the meeting"] = FACT2041
        """;
}
