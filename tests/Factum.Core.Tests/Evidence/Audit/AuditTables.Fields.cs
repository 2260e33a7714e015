namespace Factum.Core.Tests.Evidence.Audit;

internal static partial class AuditTables
{
    private const string Fields = """
        // Nouns that look like verbs of speech.
        Acme Works, founded by Ada Byron, sells its boats in 23 states. | founder-of acme | Acme Works, founded by Ada Byron | -
        Since the last report our teams in Ockham made 40 boats. | acme: staff 40 | made 40 boats | -
        The treasurer's report: Acme Works has 40 staff. | acme: staff 40 | Acme Works has 40 staff | -
        Analysts report that Ada Byron owns Acme Works. | owns acme | Ada Byron owns Acme Works | 2053
        Ada Byron, a chemist, wrote the paper with a friend from Ockham. | role "chemist" | Ada Byron, a chemist, wrote the paper | -
        Ada Byron owns Acme Works, wrote the minister. | owns acme | Ada Byron owns Acme Works | 2053

        // Who speaks after a semicolon speaks of what stands behind it.
        Ada Byron owns Acme Works; it made 40 boats, according to the mayor, Tom Reed. | owns acme | Ada Byron owns Acme Works | -
        Ada Byron lives in Ockham; she is 41, according to the mayor. | age 41 | she is 41 | 2053
        "She could tell you the price of it," said a neighbour, Ada Byron, who owns Acme Works. | owns acme | Ada Byron, who owns Acme Works | -
        Friends say that the chief, Ada Byron, 41, will leave Ockham. | age 41 | Ada Byron, 41 | -

        // Bounds, answers, and a choice between two.
        Ada Byron told us: No, I lived in Ockham then. | @reported(ada) ~ home "Ockham" | I lived in Ockham then | -
        The staff of Acme Works grew by no more than 40. | acme: staff at most 40 | grew by no more than 40 | -
        It was not Tom Reed but Ada Byron who founded Acme Works. | founder-of acme | Ada Byron who founded Acme Works | -
        It was not Ada Byron but Tom Reed who founded Acme Works. | founder-of acme | Ada Byron but Tom Reed who founded Acme Works | 2051

        // A denial that is cut from what it denies.
        She was not, Tom Reed insisted, born in Ockham. Ada Byron left. | does "born in Ockham" | born in Ockham | 2051
        Not among the guests was Ada Byron. | does "among the guests" | among the guests was Ada Byron | 2051
        Tom Reed will stay on. Ada Byron will not; she leaves in May. | does "will" | Ada Byron will | 2051
        An inquiry did not find that Ada Byron lived in Ockham. | home "Ockham" | Ada Byron lived in Ockham | 2051
        Ada Byron did not leave. She lives in Ockham. | home "Ockham" | She lives in Ockham | -
        The police could not rule out that Ada Byron owns Acme Works. | owns acme | Ada Byron owns Acme Works | 2050

        // What is said of the quoted thing as a whole.
        A new printing of up to 2,000 copies from Acme Works is being considered. | acme: product "new printing of 2,000 copies" | new printing of up to 2,000 copies | 2050
        A new printing of up to 2,000 copies from Acme Works is on sale. | acme: product "new printing of 2,000 copies" | new printing of up to 2,000 copies | -
        A plan by Ada Byron to replace the mill with a hall was voted down. | does "replace the mill" | replace the mill with a hall | 2051
        Acme Works speaks of a staff of 52, a figure that we have not been able to confirm. | acme: staff 52 | a staff of 52 | 2050
        Tidewater is feared lost with a crew of five. | tide: status "lost" | lost with a crew of five | 2050

        // A condition, a right, an end.
        Ada Byron bought Acme Works for £4 million, with more to follow if it grows. | owns acme | Ada Byron bought Acme Works | -
        Ada Byron could lead Acme Works until the elections in May. | does "until the elections" | lead Acme Works until the elections in May | 2050

        // A cut that leaves out the verb of what it leads to.
        Ada Byron, who joined in 1961, turned ninety. | born 1961 | Ada Byron, who … 1961, turned ninety | 2057
        Ada Byron, who was born, by all records, in 1961, left. | born 1961 | Ada Byron, who was born … in 1961 | -
        Acme Works, which had hoped for £12 million, made £9 million. | acme: profit 12 million GBP | Acme Works, which … £12 million | 2057
        Acme Works moved 2% of its staff. The rise of 3% was carried. | acme: status "moved 2%" | Acme Works moved 2% … was carried | 2057
        The book of Ada Byron came out in nine languages, though not, to her regret, in Polish. | does "in nine languages, in Polish" | in nine languages … in Polish | 2051
        """;
}
