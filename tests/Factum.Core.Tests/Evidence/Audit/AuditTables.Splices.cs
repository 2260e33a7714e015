namespace Factum.Core.Tests.Evidence.Audit;

internal static partial class AuditTables
{
    private const string Splices = """
        // Behind the end of a sentence or a semicolon a quote needs a predicate of its own, or goes on about its subject.
        Ada Byron won the cup in March. Janet Poole, who beat Tom Reed by a length, left. | tom: won "the cup" | won the cup … Tom Reed | 2057
        "We made eleven boats last year," says Tom Reed. Acme Works will not say how many it made. | acme: product "boats" | We made eleven boats … Acme Works | 2053,2057
        Ada Byron resigned. Acme's director of flight, Tom Reed, said so. | role "director of flight" | Ada Byron … Acme's director of flight | 2057
        The mill was sold for £3 million. Brass & Co had hoped for more. | brass: profit 3 million GBP | The mill was sold for £3 million … Brass & Co | 2057
        Acme Works sold its mill in Ockham; the plant in Ripley was not for sale. | acme: plant "sold, Ripley" | sold its mill in … Ripley | 2057
        Ada Byron led the works until May. Reed, 41, from Ripley, will take over in June. | tom: age 41 | Ada Byron led the works … Reed, 41 | -
        Acme Works has three plants: one in Leeds, with 40 staff; one in York, with 60. | acme: plant "one in York" | Acme Works has three plants … one in York | -
        Acme Works grew in the war. In 1952 it opened a plant in Ripley. | acme: plant "Ripley" | Acme Works grew … opened a plant in Ripley | -
        Ada Byron kept the mill going. She also wrote a guide to it. | wrote "guide" | Ada Byron kept the mill … wrote a guide to it | -

        The Ripley plant of Acme Works grew. The one in Leeds was sold. | acme: status "sold" | The Ripley plant of Acme Works … was sold | 2057

        // A figure of the same kind, left out with what the next one belongs to.
        The bid of Acme Works made a profit of £3 million and the highest £4 million. | acme: profit 4 million GBP | Acme Works made a profit of … £4 million | 2010
        Acme Works made a profit of £3 million in May, its rivals one of £4 million. | acme: profit 4 million GBP | made a profit of … £4 million | 2010
        Acme Works employs 40 in Leeds, the rest of the trade about 600. | acme: staff about 600 | Acme Works employs … about 600 | 2010
        The profit of Acme Works rose by 8.4% to £4 million. | acme: profit 4 million GBP | profit of Acme Works rose … to £4 million | -
        The profit of Acme Works rose from £3 million in the year when the mill burned, to £4 million. | acme: profit 4 million GBP | profit of Acme Works rose … to £4 million | -
        The profit of Acme Works, against £3 million the year before, when it rained, was £4 million. | acme: profit 4 million GBP | profit of Acme Works … was £4 million | -
        Acme Works had profits of £2 million, £3 million and £4 million. | acme: profit 4 million GBP | Acme Works had profits of … £4 million | -
        Acme Works made £3 million in Leeds and a profit of £4 million in York. | acme: profit 4 million GBP | Acme Works made … a profit of £4 million in York | -

        Acme Works employs 40 in Leeds and 60 in York. | acme: staff 60 | Acme Works employs … 60 | 2010
        Acme Works employs 40 in Leeds and 60 in York. | acme: staff 60 | Acme Works employs … 60 in York | -

        // A cut may not take away the name, the verb or the figure to which the words behind it belong.
        She leaves Ada Byron, a cellist, and Janet, who owns Acme Works, and six others. | owns acme | Ada Byron … who owns Acme Works | 2057
        She leaves Ada Byron, a cellist, who owns Acme Works, and six others. | owns acme | Ada Byron … who owns Acme Works | -
        Ada Byron was born in Leeds in 1979 and grew up in Ockham, where her mother was a nurse. | home "Ockham" | Ada Byron was born in … Ockham | 2057
        Ada Byron was born in a small house on the edge of Ockham, where her mother was a nurse. | home "Ockham" | Ada Byron was born in … Ockham | -
        Ada Byron was born in 1979 in Ockham and moved to Leeds. | home "Ockham" | Ada Byron was born … in Ockham | -
        Acme Works employs 27 in Ockham, of whom 18 had been dismissed. | acme: staff 27 | employs 27 … had been dismissed | 2057

        // A name matters that might stand in the place of the one who is meant.
        Ada Byron has signed with Brass & Co until the end of 2028. | died 2028 | Ada Byron has signed … until the end of 2028 | -
        RESOLVED to buy the mill of Acme Works, by four votes to one, Mary Somerville voting against. | mary: does "voting against" | RESOLVED to buy the mill … Mary Somerville voting against | -
        Ada Byron served under Mary Somerville's former partner, Tom Reed, at Ockham. | role "under Tom Reed" | served under … Tom Reed | -
        Ada Byron was a partner and Mary Somerville owned Acme Works. | owns acme | Ada Byron was … owned Acme Works | 2010
        Ada Byron founded Brass & Co and owns Acme Works. | owns acme | Ada Byron founded … owns Acme Works | 2010
        Ada Byron worked for Acme Works, then wrote "Tides". | wrote "Tides" | Ada Byron worked … wrote "Tides" | -
        Acme Works grew. Tom Reed ran it badly. Acme Works was sold in May. | acme: status "sold" | Acme Works grew … Acme Works was sold | -
        """;
}
