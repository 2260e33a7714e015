namespace Factum.Core.Tests.Fuzz;

/// <summary>A project in which everything holds: what is changed a little in it gets far along the straight line.</summary>
internal static class HarbourProject
{
    public const string Text = """
        === kinds.facts
        kind ferry "ferries" {
            owner     person | organisation
            built     date bounded
            price     money bounded many with (to organisation)
            berths    integer from 1 to 90
            state     one of (afloat, docked, sunk) changes
            nickname  text many
        }

        source log "Harbour log" {
            document   "log.txt"
            published  1992-05-03
        }
        source letter "A letter" {
            document      "letter.txt"
            derives-from  log ["as the log has it"]
        }

        === log.facts
        according to log

        firm north-quay "North Quay Lines" {
            founded  1958       ["North Quay Lines, founded in 1958"]
        }

        person greta-holm "Greta Holm" {
            age   41            ["Greta Holm, 41"]
            role  "harbour master" at north-quay ["harbour master … of North Quay Lines"]
        }

        ferry heron "The Heron" {
            owner     north-quay             ["North Quay Lines owns the Heron"]
            price     2 million EUR          ["for 2 million euros"]
            berths    14                     ["fourteen berths", "14 in all"]
            state     afloat on 1992-05      [log, line 3: "is afloat"]
        }

        === more/letter.facts
        according to letter

        ferry heron {
            @reported(log)
            price     over 1.9 million EUR   ["more than 1.9 million euros"]
            built     1961 or 1962           ["built in 1961 or 1962"]
            nickname  "the old bird", "Grey Lady" ["the old bird … Grey Lady"]
        }

        @reported
        person greta-holm {
            role  "pilot" until 1980         ["was a pilot until 1980"]
            @disputed("the letter is late")
            age   43               ["Greta, 43"] [against log: "Greta Holm, 41"]
        }

        === documents/log.txt
        Greta Holm, 41, is harbour master, and captain, of North Quay Lines, founded in 1958.
        North Quay Lines owns the Heron, bought for 2 million euros, with fourteen berths, 14 in all.
        The Heron is afloat.

        === documents/letter.txt
        As for the Heron, built in 1961 or 1962: it went, as the log has it, for more than 1.9 million euros.
        We called her the old bird, later Grey Lady. Greta, 43, was a pilot until 1980.

        """;
}
