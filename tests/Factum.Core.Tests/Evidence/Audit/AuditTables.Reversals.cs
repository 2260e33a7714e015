namespace Factum.Core.Tests.Evidence.Audit;

internal static partial class AuditTables
{
    private const string Reversals = """
        // From afar: an aside between the negation and what it denies.
        Acme Works was bought in a deal led by Tom Reed and not, as some said at the time, by Mary Somerville. | mary: does "led" | at the time, by Mary Somerville | 2051
        Acme Works makes boats and not, as its rivals claim, toys. | acme: product "toys" | toys | 2051
        Acme Works makes boats rather than, as many thought, toys. | acme: product "toys" | toys | 2051
        Acme Works makes not toys but boats. | acme: product "boats" | not toys but boats | -
        Acme Works makes boats, not toys. | acme: product "boats" | makes boats | -

        // What was so is taken back.
        Ada Byron and Tom Reed were first across the line, but were disqualified. | won "first across the line" | Ada Byron and Tom Reed were first across the line | 2051
        Ada Byron was appointed chairman, but the decision was overturned. | role "chairman" | Ada Byron was appointed chairman | 2051
        Ada Byron was elected chairman in May, though the vote was later annulled by the court. | role "chairman" | elected chairman | 2051
        Ada Byron won the cup before being disqualified. | won "the cup" | Ada Byron won the cup | 2051
        Ada Byron was elected chairman in May. The election was annulled in June. | role "chairman" | elected chairman in May | 2051
        Ada Byron won the cup in May. The decision was reversed on appeal. | won "the cup" | won the cup | 2051
        Acme Works sold its mill to Brass & Co, but the sale was called off. | acme: status "sold its mill" | sold its mill | 2051
        Ada Byron won the cup, but her rival was disqualified. | won "the cup" | Ada Byron won the cup | -
        Ada Byron won the cup after being disqualified the year before. | won "the cup" | Ada Byron won the cup | -
        Acme Works, which owns the mill, has set aside £3 million for repairs. | acme: product "mill" | Acme Works, which owns the mill | -
        Ada Byron founded Acme Works, but it collapsed in 1999. | founder-of acme | Ada Byron founded Acme Works | -
        Ada Byron was elected chairman in May. The sale of the mill was cancelled. | role "chairman" | elected chairman in May | -
        Ada Byron was appointed chairman, and the decision was welcomed by all. | role "chairman" | appointed chairman | -
        Ada Byron was chairman until 2012, when the post was scrapped. | role "chairman" until 2012 | Ada Byron was chairman until 2012 | -
        Ada Byron was offered 3 million pounds, but the bid was withdrawn. | deal: amount 3 million GBP | offered 3 million pounds | -

        // The next sentence denies it.
        It was written that Ada Byron lived in Ockham. She did not. | home "Ockham" | Ada Byron lived in Ockham | 2051
        In our issue of 10 April we reported that Ada Byron was fined. It was not Ada Byron but Tom Reed. | does "fined" | Ada Byron was fined | 2051
        Last week we wrote that Acme Works makes toys. In fact it makes boats. We are sorry for the incorrect report. | acme: product "toys" | Acme Works makes toys | 2051
        The Courier said that Ada Byron lives in Ockham. This is untrue. | home "Ockham" | Ada Byron lives in Ockham | 2051
        The Courier said that Ada Byron lives in Ockham. That is not true. | home "Ockham" | Ada Byron lives in Ockham | 2051
        As we reported, Ada Byron lives in Ockham. It is not far from Ripley. | home "Ockham" | Ada Byron lives in Ockham | -
        Ada Byron lives in Ockham. She is not rich. | home "Ockham" | Ada Byron lives in Ockham | -
        Ada Byron lives in Ockham. It was not a wise choice. | home "Ockham" | Ada Byron lives in Ockham | -
        Ada Byron asked Tom Reed to come to Ockham. He did not come. | visited "Ockham" | Ada Byron asked Tom Reed to come to Ockham | -

        // What nouns tell.
        A claim by the Friends of Ockham that Acme Works makes toys is false. | acme: product "toys" | Acme Works makes toys | 2051
        The report that Ada Byron lives in Ockham was wrong. | home "Ockham" | Ada Byron lives in Ockham | 2051
        The rumour that Ada Byron lives in Ockham is entirely without foundation. | home "Ockham" | Ada Byron lives in Ockham | 2051
        An allegation by Tom Reed that eleven boats were lost was dismissed. | acme: status "eleven boats were lost" | eleven boats were lost | 2051
        The belief that Ada Byron lived in Ockham is old. | home "Ockham" | Ada Byron lived in Ockham | 2050
        A suggestion from the board that eleven boats were lost has been noted. | acme: status "eleven boats were lost" | eleven boats were lost | 2050
        A report by Tom Reed that cost £3 million made Acme Works a profit of £4 million. | acme: profit 4 million GBP | Acme Works a profit of £4 million | -
        The claim of Acme Works is for a profit of £4 million, and the sum is wrong. | acme: profit 4 million GBP | a profit of £4 million | -

        // Reported speech without "that", and what is often said.
        Ada Byron told the Courier she had married Tom Reed. | married tom | she had married Tom Reed | 2053
        It was often written that Ada Byron had won the cup. | won "the cup" | Ada Byron had won the cup | 2050
        Ada Byron was long thought to have won the cup. | won "the cup" | won the cup | 2050
        It was often said that Ada Byron had won the cup. | won "the cup" | had won the cup | 2050

        // The next speaker says no; the verb once more with "not".
        Ada Byron owns Acme Works. Not true. She rents it. | owns acme | Ada Byron owns Acme Works | 2051
        "Ada Byron owns Acme Works." "Wrong. She rents it." | owns acme | Ada Byron owns Acme Works | 2051
        We said that Ada Byron had closed her mill. She has not closed it; it moves. | does "closed her mill" | Ada Byron had closed her mill | 2051
        Ada Byron closed her mill. She has not closed the shop. | does "closed her mill" | Ada Byron closed her mill | -
        Ada Byron closed her mill. She has not sold it. | does "closed her mill" | Ada Byron closed her mill | -
        An inquiry did not find that staff had burned the mill of Acme Works. | acme: status "staff had burned the mill" | staff had burned the mill of Acme Works | 2051
        The boats of Acme Works were late. Tom Reed used to work for Acme Works. | acme: employs tom | Tom Reed used to work for Acme Works | 2051
        Tom Reed is used to work for Acme Works in the rain. | acme: employs tom | work for Acme Works | -
        I gather Ada Byron owns Acme Works. | owns acme | Ada Byron owns Acme Works | 2050
        The surveyor could not rule out a leak from flat 10, where Ada Byron lives. | home "flat 10" | a leak from flat 10, where Ada Byron lives | -
        Ada Byron, to nobody's surprise, won the cup. | won "the cup" | won the cup | -

        // Conditions stay, whoever speaks.
        "If the board agrees, we will open a plant in Ockham," said Tom Reed. | acme: @reported(tom) ~ plant "Ockham" | we will open a plant in Ockham | 2052
        "Unless it rains, Acme Works opens a plant in Ockham," said Tom Reed. | acme: @reported(tom) ~ plant "Ockham" | Acme Works opens a plant in Ockham | 2052
        "Acme Works will open a plant in Ockham in May," said Tom Reed. | acme: @reported(tom) ~ plant "Ockham" | Acme Works will open a plant in Ockham | -

        // Whose words they are.
        Ada Byron lives in Ockham, according to Mary Somerville; Tom Reed says that she has moved. | @reported(tom) ~ home "Ockham" | Ada Byron lives in Ockham | 2059
        Ada Byron lives in Ockham, according to Mary Somerville; Tom Reed says that she has moved. | @reported(mary) ~ home "Ockham" | Ada Byron lives in Ockham | -
        Tom Reed was late. "Ada Byron lives in Ockham," its chief executive, Mary Somerville, wrote. | @reported(tom) ~ home "Ockham" | Ada Byron lives in Ockham | 2059
        "Ada Byron lives in Ockham," said Mary Somerville, a friend of Tom Reed. | @reported(mary) ~ home "Ockham" | Ada Byron lives in Ockham | -
        Tom Reed was there. "Ada Byron lives in Ockham," he said. | @reported(tom) ~ home "Ockham" | Ada Byron lives in Ockham | -
        Mary Somerville said that Tom Reed had told her that Ada Byron lives in Ockham. | @reported(tom) ~ home "Ockham" | Ada Byron lives in Ockham | -
        Tom Reed says that Ada Byron lives in Ockham. Mary Somerville disagrees. | @reported(mary) ~ home "Ockham" | Ada Byron lives in Ockham | 2059
        Tom Reed, Mary Somerville's husband, says that Ada Byron lives in Ockham. | @reported(tom) ~ home "Ockham" | Ada Byron lives in Ockham | -
        Tom Reed of Acme Works denies that Ada Byron lives in Ockham. | @denied(acme) ~ home "Ockham" | Ada Byron lives in Ockham | -

        // No hedge, no speech.
        Whereas the said Ada Byron lives in Ockham. | home "Ockham" | said Ada Byron lives in Ockham | -
        The boat of Acme Works was not, as is often said, the first with sails. | acme: product "the first with sails" | the first with sails | 2051
        Ada Byron audits the mill. It isn't true that it is to close. | does "audits the mill" | Ada Byron audits the mill | -
        Creditors must send their claims to the liquidator, Ada Byron, by May. | role "liquidator" | the liquidator, Ada Byron | -
        Acme Works agreed plans to the last bolt, and makes boats. | acme: product "boats" | makes boats | -
        Ada Byron, who farms at Ockham, declared an interest because her sister owns a mill. | home "Ockham" | Ada Byron, who farms at Ockham | -
        Sales of boats rose, said a spokesman for Acme Works. | acme: status "sales of boats rose" | Sales of boats rose | 2053i
        Acme Works, or "the Boat" as the town says, was sold. | acme: status "sold" | Acme Works … was sold | -
        Acme Works, as the town says, was sold. | acme: status "sold" | was sold | 2053
        Most buyers would recommend Acme Works to friends. | acme: status "recommended" | would recommend Acme Works | -
        Acme Works was founded in 1999, by our reckoning. | acme: founded 1999 | Acme Works was founded in 1999 | 2050
        For Acme Works we estimate a profit of £3 million. | acme: profit 3 million GBP | a profit of £3 million | 2050
        Acme Works was found sound, except for the keel. | acme: lacks "keel" | found sound, except for the keel | -
        The boat of Acme Works, lacking its keel, made a profit of £3 million. | acme: profit 3 million GBP | made a profit of £3 million | -
        """;
}
