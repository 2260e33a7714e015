namespace Factum.Core.Tests.Emission;

/// <summary>A project with something of everything.</summary>
internal static class Sample
{
    public const string Text = """
        kind ship "ships" {
            /// What she can carry.
            cargo money bounded
            built date bounded
            crew integer changes
            rig one of (sloop, full-rigged)
            captain person many with (since-when date, former flag)
            owner person | organisation
            speed number
            share percent
            voyage duration
            flagged flag
            port text many
            site url
        }

        source log "The harbour log" {
            document  "log.txt"
            published 1875-03-02
        }

        source gazette "The gazette"

        according to log

        /// The fastest of her time.
        ship argo "Argo" {
            cargo    over 2 million GBP     ["She carried more than £2 million"]
            built    1874
            crew     28 on 1875-03          ["a crew of 28"]
            rig      full-rigged
            captain  ada-marsh former yes   ["Ada Marsh, once her captain"]
            captain  tom-reed since 1874
            owner    marsh-and-co
            speed    12.5
            share    12%
            voyage   18 months
            flagged  yes
            port     only "Leith", "Hull \"Old\" \\ Dock"
            site     <https://example.org/argo?a=1&b=2>
        }

        ship draft {
            crew   unknown
            owner  ada-marsh or tom-reed
        }

        person ada-marsh "Ada Marsh" {
            age 41 on 1875-03
            @alleged works-with tom-reed
        }

        person tom-reed "Tom Reed"

        firm marsh-and-co "Marsh & Co" { run-by ada-marsh [gazette] }
        === log.txt
        She carried more than £2 million, with a crew of 28.
        Ada Marsh, once her captain, came aboard.
        """;
}
