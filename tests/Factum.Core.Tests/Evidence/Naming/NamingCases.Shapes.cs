namespace Factum.Core.Tests.Evidence.Naming;

internal static partial class NamingCases
{
    /// <summary>How names are written.</summary>
    private const string Shapes = """
        Sorin Vacaru mends nets, and Tom Reed sells them.
        > sorin: known-for "mends nets" ["mends nets"] = stated
        > tom: known-for "mends nets" ["Sorin Vacaru mends nets"] = FACT2041
        > tom: known-for "sells" ["Tom Reed sells them"] = stated

        Ms von der Aue chaired. Mr Reed listened.
        > ursel: known-for "chaired" ["Ms von der Aue chaired"] = stated
        > tom: known-for "chaired" ["Ms von der Aue chaired"] = FACT2041
        > tom: known-for "listened" ["Mr Reed listened"] = stated
        > ada: known-for "listened" ["Mr Reed listened"] = FACT2041

        Jan Moore-Price keeps bees; Ada Moore keeps ducks.
        > jan: known-for "bees" ["keeps bees"] = stated
        > ada: known-for "bees" ["Jan Moore-Price keeps bees"] = FACT2041
        > ada: known-for "ducks" ["keeps ducks"] = stated
        > jan: known-for "ducks" ["Ada Moore keeps ducks"] = FACT2041

        Hugh O’Dell lit the lamp. O’Dell’s lamp burned for 9 hours.
        > hugh: known-for "lamp" ["lit the lamp"] = stated
        > ada: known-for "lamp" ["Hugh O’Dell lit the lamp"] = FACT2041

        Kitty Lark sang. Lark is 33.
        > kit: age 33 ["Lark is 33"] = stated
        > kit: known-for "sang" ["Kitty Lark sang"] = stated
        > mary: known-for "sang" ["Kitty Lark sang"] = FACT2041
        > mary: age 33 ["Lark is 33"] = FACT2041

        Ada B. Moore, 54, wrote the report.
        > ada: age 54 ["54"] = stated
        > tom: age 54 ["Ada B. Moore, 54"] = FACT2041

        MARY QUILL, 29, RETIRES
        > mary: age 29 ["29"] = stated
        > ada: age 29 ["MARY QUILL, 29"] = FACT2041

        Moore's boat sank on 3 May. Reed's did not.
        > ada: known-for "boat sank" ["boat sank on 3 May"] = stated
        > tom: known-for "boat sank" ["Moore's boat sank"] = FACT2041

        The Reeds of Hull are old sailors.
        > tom: known-for "old sailors" ["are old sailors"] = open

        From: Ada Moore
        To: Tom Reed
        I will be in Leeds on Friday.
        > ada: home "Leeds" ["I will be in Leeds"] = silent
        > tom: home "Leeds" ["I will be in Leeds"] = silent

        Minutes. Present: Ada Moore (chair), Tom Reed (clerk), Mary Quill.
        > ada: role "chair" ["Ada Moore (chair)"] = stated
        > ada: role "clerk" ["Tom Reed (clerk)"] = FACT2041
        > ada: role "clerk" ["clerk"] = FACT2042
        > tom: role "clerk" ["clerk"] = stated
        > mary: role "clerk" ["Tom Reed (clerk)"] = FACT2041

        Foxglove Holdings reported a loss. Foxglove's auditors resigned.
        > foxglove: known-for "loss" ["reported a loss"] = stated
        > oakley: known-for "loss" ["Foxglove Holdings reported a loss"] = FACT2041

        Oakley shut its yard in Hull.
        > harbour-works: known-for "yard" ["shut its yard in Hull"] = silent

        Lark Street is closed. A reed grew in the harbour.
        > kit: known-for "closed" ["is closed"] = silent
        > tom: known-for "harbour" ["grew in the harbour"] = open
        """;
}
