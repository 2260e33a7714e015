namespace Factum.Core.Tests.Evidence.Audit;

internal static partial class AuditTables
{
    /// <summary>What words govern that stand apart from the value: appositions, agents, ellipses, aside phrases, and the voice of the source itself.</summary>
    private const string Principles = """
        // What stands between commas behind a name is told by itself.
        Ada Byron, 41, never lived in Ockham. | age 41 | Ada Byron, 41, never lived | -
        Ada Byron, founder of Acme Works, did not answer the letter. | founder-of acme | Ada Byron, founder of Acme Works, did not answer | -
        Ada Byron and Tom Reed, 41, never lived in Ockham. | home "Ockham" | never lived in Ockham | 2051
        Ada Byron was, in 1841, never in Ockham. | home "Ockham" | was, in 1841, never in Ockham | 2051

        // A negation in the agent, or in whoever gets it, denies the verb.
        The prize of the harbour was won by no woman, and Ada Byron went home. | won "the prize of the harbour" | prize of the harbour was won by no woman, and Ada Byron | 2051
        Acme Works was bought by nobody. | acme: status "bought" | Acme Works was bought | 2051
        Acme Works was bought by no firm of the town. | acme: status "bought" | Acme Works was bought | 2051
        Acme Works was sold to no one in the end. | acme: status "sold" | Acme Works was sold | 2051
        Acme Works was sold in no time. | acme: status "sold" | Acme Works was sold | -
        Acme Works was sold at no cost to the town. | acme: status "sold" | Acme Works was sold | -

        // An elided predicate: what is said of others is denied of the last.
        Tom Reed lives in Ockham; Ada Byron does not. | home "Ockham" | lives in Ockham; Ada Byron | 2051
        Mary Somerville won the Harbour Prize, but Ada Byron did not. | won "the Harbour Prize" | won the Harbour Prize, but Ada Byron | 2051
        Ada Byron lives in Ockham; Tom Reed does not. | home "Ockham" | Ada Byron lives in Ockham | -

        // A phrase with "without" ends before the predicate of its clause.
        A town without a wall has been her home: Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | -
        A firm without a roof has won the Harbour Prize for Ada Byron. | won "the Harbour Prize" | won the Harbour Prize for Ada Byron | -
        Ada Byron left without a Harbour Prize. | won "a Harbour Prize" | left without a Harbour Prize | 2051

        // A negation in a list denies its own item.
        Acme Works sells boats, ropes, and no sails. | acme: product "ropes" | boats, ropes, and no sails | -
        Acme Works sells boats, ropes, and no sails. | acme: product "sails" | boats, ropes, and no sails | 2051

        // The speaker named behind what was said is no part of it.
        Tidewater is not for sale, its chairman Tom Reed told the Courier. | tom: role "chairman" at tide | its chairman Tom Reed told | -
        Tidewater is not for sale, its chairman Tom Reed told the Courier. | tide: status "for sale" | Tidewater is not for sale | 2051
        Tidewater will perhaps be sold, said its chairman, Tom Reed. | tom: role "chairman" | its chairman, Tom Reed | -

        // Talk is set aside in many words.
        Tom Reed rubbished talk that Ada Byron lived in Ockham. | home "Ockham" | Ada Byron lived in Ockham | 2051
        Tom Reed brushed aside reports that Ada Byron lived in Ockham. | home "Ockham" | Ada Byron lived in Ockham | 2051
        There is talk that Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | 2050
        Tom Reed conjectured that Ada Byron lived in Ockham. | home "Ockham" | Ada Byron lived in Ockham | 2050
        Tom Reed had assumed Ada Byron lived in Ockham. | home "Ockham" | Ada Byron lived in Ockham | 2050
        Ada Byron spoke at length of Ockham, where she lives. | home "Ockham" | Ockham, where she lives | -

        // What nobody could find out is a question.
        The coroner could not establish who owned Tidewater. | owns tide | owned Tidewater | 2054
        Nobody knows when Ada Byron lived in Ockham. | home "Ockham" | Ada Byron lived in Ockham | -
        It may have been Ada Byron who visited Ockham. | visited "Ockham" | Ada Byron who visited Ockham | 2050
        The boat went to Ockham: it may have been that of Ada Byron. | visited "Ockham" | went to Ockham: it … Ada Byron | 2050

        // A modal in front of two participles governs both.
        The works may be closed and the mill of Acme Works sold. | acme: status "sold" | the mill of Acme Works sold | 2050
        The works may be closed and the mill of Acme Works was sold. | acme: status "sold" | the mill of Acme Works was sold | -

        // Other sentences of a quote than that of the value say nothing of the value.
        They did not. Acme Works made a profit of £3 million. | acme: profit 3 million GBP | did not. Acme Works made a profit of £3 million | -

        // The source itself speaks in the first person.
        We can report that Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | -
        We are pleased to announce that Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | -
        Tom Reed can report that Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | 2053
        We were told that Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | 2053

        // What was proposed is what somebody is meant to be; what an apposition tells of them is so.
        The board proposes Ada Byron, a former partner of Acme Works, as chairman. | role "partner" at acme former yes | Ada Byron, a former partner of Acme Works | -
        The board proposes Ada Byron, a former partner of Acme Works, as chairman. | role "chairman" | Ada Byron, a former partner of Acme Works, as chairman | 2050

        // The terms of an offer lie ahead; a condition of a part of them is part of them.
        Under the deal Acme Works would buy the mill for £3 million. | deal: amount 3 million GBP | buy the mill for £3 million | -
        Acme Works would earn a profit of £3 million. | acme: profit 3 million GBP | earn a profit of £3 million | 2050
        The price of £3 million, payable if sales double, was paid by Acme Works. | acme: profit 3 million GBP | price of £3 million, payable if sales double | -
        Acme Works makes a profit of £3 million if sales double. | acme: profit 3 million GBP | makes a profit of £3 million | 2052

        // "Depending on" explains a range.
        Acme Works makes a profit of £3 million to £4 million, depending on the season. | acme: profit between 3 million GBP and 4 million GBP | profit of £3 million to £4 million | -
        Acme Works makes a profit of £3 million, depending on the season. | acme: profit 3 million GBP | profit of £3 million | 2052

        // Who reports is one thing, who considers another.
        Ada Byron is said to be considering the sale of Acme Works. | plan "the sale of Acme Works" | considering the sale of Acme Works | 2050
        Ada Byron is considering the sale of Acme Works. | plan "the sale of Acme Works" | considering the sale of Acme Works | -

        // Who is banned has a ban: the word that denies is what the property tells.
        Ada Byron was banned from sailing for seven years. | sailing-ban 7 years | banned from sailing for seven years | -
        Ada Byron was banned from sailing in Ockham. | does "sailing" | banned from sailing in Ockham | 2051
        Ada Byron does not sail. | sailing-ban 7 years | does not sail | 2051

        // "Rumour has it that" tells what follows.
        Ada Byron lives in Ockham, and rumour has it that Acme Works was sold. | home "Ockham" | Ada Byron lives in Ockham | -
        Ada Byron lives in Ockham, and rumour has it that Acme Works was sold. | acme: status "sold" | Acme Works was sold | 2050

        // A comment between commas concerns the part in which it stands.
        By her own account, Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | 2050
        Ada Byron lives in Ockham and, by her own account, visited Lisbon. | home "Ockham" | Ada Byron lives in Ockham | -
        Ada Byron lives in Ockham and, by her own account, visited Lisbon. | visited "Lisbon" | visited Lisbon | 2050
        Ada Byron, whose mill, it is feared, was sold, lives in Ockham. | home "Ockham" | lives in Ockham | -
        Ada Byron, it is feared, lives in Ockham. | home "Ockham" | lives in Ockham | 2050

        // A quote of names alone tells who is meant: what governs them governs no value of another quote.
        Acme Works expects to sell boats. Ada Byron, its partner, lives in Ockham. | role "partner" at acme | Acme Works expects", "Ada Byron, its partner | -
        Ada Byron expects to sell boats. | does "sell boats" | Ada Byron expects to", "sell boats | 2050

        // What somebody says may be so, he does not say is so.
        "It may be the best boat," said Tom Reed of Ada Byron. | @reported(tom) ~ wrote "the best boat" | the best boat | 2050
        "It is the best boat," said Tom Reed of Ada Byron. | @reported(tom) ~ wrote "the best boat" | the best boat | -
        """;
}
