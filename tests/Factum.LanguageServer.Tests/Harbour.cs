namespace Factum.LanguageServer;

/// <summary>A small project: two sources that disagree, a document each, a kind of its own.</summary>
internal static class Harbour
{
    public const string Kinds = """
        === kinds.facts
        /// A boat for hire.
        kind boat "boats" {
            owner  person | firm
            berth  integer
            paint  one of (red, blue)
        }

        """;

    public const string Documents = """
        === documents/minutes.txt
        Present: Ada Brook.
        The shop was founded in 1987. It sells books. Its owner, Ada Brook, is 54 years old.
        Nobody sells tea. The Heron cost $1.5 million last year.
        === documents/letter.txt
        Dear all, Harbour Books was founded in 1988 by Ada.

        """;

    public const string Sources = """
        === sources.facts
        source minutes "Minutes" {
            document   "minutes.txt"
            published  2020
        }

        source letter "A letter" {
            document  "letter.txt"
        }

        """;

    public const string People = """
        === people.facts
        according to minutes

        person ada "Ada Brook" {
            age  54  ["Ada Brook, is 54 years old"]
        }

        """;

    /// <summary>With a file of one's own, which has the cursor.</summary>
    public static string With(string file) => Kinds + Documents + Sources + People + "=== test.facts\n" + file;
}
