namespace Factum.Core.Tests.Evidence.Naming;

internal static partial class NamingCases
{
    /// <summary>Figures beside names.</summary>
    private const string Ages = """
        Ada Moore resigned. Tom Reed is 41.
        > ada: age 41 ["is 41"] = FACT2042
        > ada: age 41 ["Tom Reed is 41"] = FACT2041
        > ada: age 41 ["Ada Moore resigned. Tom Reed is 41"] = FACT2042
        > ada: age 41 ["Ada Moore … is 41"] = FACT2042
        > tom: age 41 ["is 41"] = stated
        > tom: age 41 ["Tom Reed is 41"] = stated
        > ada: known-for "resigned" ["Ada Moore resigned"] = stated

        Tom Reed, 41, succeeds Ada Moore, 54.
        > ada: age 54 ["Ada Moore, 54"] = stated
        > ada: age 54 ["54"] = stated
        > ada: age 41 ["Tom Reed, 41"] = FACT2041
        > ada: age 41 ["41"] = FACT2042
        > ada: age 41 ["41, succeeds Ada Moore"] = FACT2042
        > tom: age 41 ["Tom Reed, 41"] = stated
        > tom: age 41 ["41, succeeds Ada Moore"] = stated
        > tom: age 54 ["Ada Moore, 54"] = FACT2041
        > tom: age 54 ["succeeds Ada Moore, 54"] = FACT2041

        Ada Moore (54) and Tom Reed (41) share the office on the quay.
        > ada: age 54 ["Ada Moore (54)"] = stated
        > tom: age 41 ["Tom Reed (41)"] = stated
        > tom: age 41 ["Ada Moore (54) and Tom Reed (41)"] = stated
        > ada: age 41 ["Tom Reed (41)"] = FACT2041
        > ada: age 41 ["Ada Moore (54) and Tom Reed (41)"] = FACT2042
        > tom: age 54 ["Ada Moore (54)"] = FACT2041
        > tom: home "quay" ["share the office on the quay"] = stated

        The harbour board met at noon. Ada Moore, aged 54, took the chair, and Tom Reed, aged 41, kept the minutes.
        > ada: age 54 ["aged 54"] = stated
        > ada: age 41 ["aged 41"] = FACT2042
        > ada: age 41 ["Tom Reed, aged 41"] = FACT2041
        > tom: age 41 ["Tom Reed, aged 41, kept the minutes"] = stated
        > tom: known-for "minutes" ["kept the minutes"] = stated
        > ada: known-for "minutes" ["kept the minutes"] = FACT2042
        > tom: known-for "chair" ["took the chair"] = FACT2042
        > ada: known-for "chair" ["took the chair"] = stated

        A 41-year-old Tom Reed walked in behind Ada Moore.
        > tom: age 41 ["A 41-year-old Tom Reed"] = stated
        > ada: age 41 ["41-year-old"] = FACT2042
        > ada: age 41 ["41-year-old Tom Reed"] = FACT2041

        Ada Moore runs the yard. The 54-year-old founder never learned to swim.
        > ada: age 54 ["The 54-year-old founder"] = stated
        > ada: age 54 ["Ada Moore … The 54-year-old founder"] = stated
        > tom: age 54 ["The 54-year-old founder"] = FACT2042

        Ada Moore told Tom Reed that she was 54.
        > ada: age 54 ["she was 54"] = stated
        > tom: age 54 ["told Tom Reed that she was 54"] = FACT2042

        Tom Reed said Ada Moore is 54.
        > ada: age 54 ["Ada Moore is 54"] = stated
        > tom: age 54 ["is 54"] = FACT2042
        > tom: age 54 ["Ada Moore is 54"] = FACT2041

        Ada Moore is 54 and Tom Reed is 41.
        > ada: age 54 ["Ada Moore is 54"] = stated
        > ada: age 41 ["Ada Moore is 54 and Tom Reed is 41"] = FACT2042
        > tom: age 54 ["Ada Moore is 54 and Tom Reed is 41"] = FACT2042
        > tom: age 41 ["is 41"] = stated

        Tidewater's chief executive Ada Moore, 54, opened the slipway.
        > ada: age 54 ["Ada Moore, 54"] = stated
        > ada: age 54 ["54, opened the slipway"] = stated
        > ada: known-for "slipway" ["opened the slipway"] = stated

        Jane Moore, 33, is no relation of Ada Moore.
        > ada: age 33 ["33"] = FACT2042
        > ada: age 33 ["Jane Moore, 33"] = FACT2042

        Ada Moore and Tom Reed are 54 and 41 respectively.
        > ada: age 54 ["54"] = stated
        > tom: age 41 ["41"] = stated

        Crew list: Ada Moore, 54; Tom Reed, 41; Mary Quill, 29.
        > ada: age 54 ["Ada Moore, 54"] = stated
        > ada: age 41 ["41"] = FACT2042
        > tom: age 29 ["Mary Quill, 29"] = FACT2041
        > mary: age 29 ["29"] = stated
        > mary: age 41 ["Tom Reed, 41"] = FACT2041
        """;
}
