namespace Factum.Core.Tests.Evidence.Naming;

internal static partial class NamingCases
{
    /// <summary>Pronouns and descriptions.</summary>
    private const string Pronouns = """
        Ada Moore hired Tom Reed in June. He is 41.
        > tom: age 41 ["He is 41"] = stated
        > ada: age 41 ["He is 41"] = FACT2042

        Ada Moore hired Tom Reed in June. She is 54.
        > ada: age 54 ["She is 54"] = stated
        > tom: age 54 ["She is 54"] = FACT2042

        Sorin Văcaru left the yard. He now lives in Galați.
        > sorin: home "Galați" ["lives in Galați"] = stated
        > tom: home "Galați" ["He now lives in Galați"] = FACT2042
        > mary: home "Galați" ["He now lives in Galați"] = FACT2042

        Ada Moore bought a boat. It leaked. She sold it. She is 54.
        > ada: age 54 ["She is 54"] = stated
        > mary: age 54 ["She is 54"] = FACT2042

        She is 54.
        > ada: age 54 ["She is 54"] = open

        The minutes are long. They were read twice.
        > ada: known-for "read" ["were read twice"] = open

        Mary Quill and Ada Moore met in Hull. She is 54.
        > ada: age 54 ["She is 54"] = stated
        > mary: age 54 ["She is 54"] = stated
        > tom: age 54 ["She is 54"] = FACT2042

        Dr Moore examined the hull. She found two cracks.
        > ada: known-for "cracks" ["found two cracks"] = stated

        Tidewater launched a ferry. The company earned 5 million dollars.
        > tidewater: revenue 5 million USD ["The company earned 5 million dollars"] = stated
        > foxglove: revenue 5 million USD ["The company earned 5 million dollars"] = FACT2042
        > foxglove: revenue 5 million USD ["earned 5 million dollars"] = FACT2042

        Tidewater sued Foxglove. It earned 5 million dollars last year.
        > tidewater: revenue 5 million USD ["It earned 5 million dollars"] = stated
        > foxglove: revenue 5 million USD ["It earned 5 million dollars"] = stated
        > oakley: revenue 5 million USD ["It earned 5 million dollars"] = FACT2042

        Tidewater met its bankers. Its rival earned 5 million dollars.
        > tidewater: revenue 5 million USD ["Its rival earned 5 million dollars"] = FACT2042
        > tidewater: revenue 5 million USD ["earned 5 million dollars"] = FACT2042

        Ada Moore met the press. The company earned 5 million dollars.
        > tidewater: revenue 5 million USD ["The company earned 5 million dollars"] = open

        The yard's owner is Foxglove, which employs 90 people.
        > foxglove: headcount 90 ["which employs 90 people"] = stated
        > tidewater: headcount 90 ["Foxglove, which employs 90 people"] = FACT2041

        "I am 41," said Tom Reed.
        > tom: age 41 ["I am 41"] = silent

        Mary Quill leads the fleet. The captain, who was born in Hull, is 29.
        > mary: age 29 ["is 29"] = silent

        Hugh O'Dell chairs the trust. His wife is 60.
        > hugh: age 60 ["His wife is 60"] = FACT2042
        > hugh: age 60 ["is 60"] = FACT2042

        Ada Moore wrote to the council. Its clerk is 60.
        > ada: age 60 ["is 60"] = silent
        """;
}
