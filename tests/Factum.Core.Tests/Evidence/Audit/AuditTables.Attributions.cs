namespace Factum.Core.Tests.Evidence.Audit;

internal static partial class AuditTables
{
    private const string Attributions = """
        According to Mary Somerville, Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | 2053
        According to the Harbour Courier, Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | 2053
        Ada Byron lives in Ockham, according to Mary Somerville. | home "Ockham" | Ada Byron lives in Ockham | 2053
        Mary Somerville said that Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | 2053
        Mary Somerville said Ada Byron lives in Ockham. | home "Ockham" | lives in Ockham | 2053
        Ada Byron lives in Ockham, Mary Somerville said. | home "Ockham" | Ada Byron lives in Ockham | 2053
        Ada Byron lives in Ockham, said Mary Somerville, a friend. | home "Ockham" | Ada Byron lives in Ockham | 2053
        "Ada Byron lives in Ockham," Mary Somerville said on Monday. | home "Ockham" | Ada Byron lives in Ockham | 2053
        Mary Somerville told the Gazette that Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | 2053
        Mary Somerville wrote that Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | 2053
        The Harbour Courier reported that Ada Byron owns Acme Works. | owns acme | Ada Byron owns Acme Works | 2053
        Sources say Ada Byron owns Acme Works. | owns acme | Ada Byron owns Acme Works | 2053
        Ada Byron owns Acme Works, people familiar with the matter said. | owns acme | Ada Byron owns Acme Works | 2053
        Mary Somerville announced that Ada Byron leads Acme Works. | leads acme | Ada Byron leads Acme Works | 2053
        As Mary Somerville said, Ada Byron leads Acme Works. | leads acme | Ada Byron leads Acme Works | 2053
        Mary Somerville spoke first. She added that Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | 2053
        Ada Byron, Mary Somerville claimed, lives in Ockham. | home "Ockham" | lives in Ockham | 2053
        Analysts estimate that Tidewater owns Acme Works. | tide: owns acme | Tidewater owns Acme Works | 2053
        A spokesman confirmed that Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | 2053
        Mary Somerville insisted Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | 2053
        The report notes that Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | 2053
        "I was there," Mary Somerville said. "Ada Byron lives in Ockham," she added. | home "Ockham" | Ada Byron lives in Ockham | 2053
        Tidewater said its revenue rose to 3 million dollars. | tide: revenue 3 million XXX | revenue rose to 3 million dollars | 2053i
        Ada Byron said she lives in Ockham. | home "Ockham" | lives in Ockham | 2053i
        One newspaper had it that Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | 2053
        // None of ours.
        Ada Byron lives in Ockham: "a fine place", says Mary Somerville. | home "Ockham" | Ada Byron lives in Ockham | -
        Ada Byron lives in Ockham, "and it is quiet", added Mary Somerville. | home "Ockham" | Ada Byron lives in Ockham | -
        The lamps of the quay "never failed", in the words of Ada Byron, the founder of Acme Works. | founder-of acme | Ada Byron, the founder of Acme Works | -
        According to Mary Somerville, Ada Byron lives in Ockham. | @reported(mary) home "Ockham" | Ada Byron lives in Ockham | -
        Ada Byron said that tides can be tamed. | says "tides can be tamed" | tides can be tamed | -
        Ada Byron says that tides can be tamed. | view "tides can be tamed" | tides can be tamed | -
        Ada Byron, the founder of Acme Works, said that it rained. | founder-of acme | the founder of Acme Works | -
        It rained, said Ada Byron, the founder of Acme Works. | founder-of acme | Ada Byron, the founder of Acme Works | -
        It rained, according to Ada Byron, the founder of Acme Works. | founder-of acme | Ada Byron, the founder of Acme Works | -
        According to Ada Byron, the founder of Acme Works, it rained. | founder-of acme | Ada Byron, the founder of Acme Works | -
        It rained, Ada Byron, the founder of Acme Works, said. | founder-of acme | the founder of Acme Works | -
        Ada Byron, who said little, lives in Ockham. | home "Ockham" | lives in Ockham | -
        Mary Somerville said it rained, but Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | -
        Ada Byron lives in Ockham. Mary Somerville said it rained. | home "Ockham" | lives in Ockham | -
        All went according to plan, and Ada Byron visited Ockham. | visited "Ockham" | Ada Byron visited Ockham | -
        Ada Byron added two rooms to her home in Ockham. | home "Ockham" | her home in Ockham | -
        Ada Byron noted the time and visited Ockham. | visited "Ockham" | visited Ockham | -
        It goes without saying that Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | -
        Ada Byron revealed nothing of Ockham. She lives in London. | home "London" | lives in London | -
        The Gazette reported that Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | -
        Having said goodbye, Ada Byron visited Ockham. | visited "Ockham" | Ada Byron visited Ockham | -
        Ada Byron wrote "The Tide". | wrote "The Tide" | Ada Byron wrote "The Tide" | -
        Ada Byron owns Acme Works, a firm with two claims to fame. | owns acme | owns Acme Works | -
        The report of Mary Somerville reached Ada Byron, who lives in Ockham. | home "Ockham" | Ada Byron, who lives in Ockham | -
        """;

    private const string News = """
        Tidewater is said to have paid the keeper of a yard called Acme Works. | acme: described-as "yard" | keeper of a yard called Acme Works | -
        Mary Somerville asked whether this second lighthouse would ever pay. | described-as "second lighthouse" | this second lighthouse | -
        The vote could decide who leads, with Tidewater owning Acme Works. | tide: owns acme | Tidewater owning Acme Works | -
        Ada Byron may open the Blue Lamp in May. | acme: also-known-as "the Blue Lamp" | the Blue Lamp | -
        Brass & Co is in talks to buy part of the yard that Ada Byron owns, the Acme Works. | owns acme | the yard that Ada Byron owns, the Acme Works | -
        According to the Harbour Courier, the lighthouse keeper has sold his boat. | described-as "lighthouse keeper" | the lighthouse keeper | -
        According to the Harbour Courier, its profit of 3 million dollars fell. | acme: profit 3 million XXX | its profit of 3 million dollars | 2053
        Some engineers say Byron's goal of "a tamed tide" is vague. | goal "a tamed tide" | goal of "a tamed tide" | -
        Acme Works is looking to open a yard in Ockham. | acme: plant "Ockham" | open a yard in Ockham | 2050
        The founder of Acme Works, Ada Byron, 41, may sell the yard, a banker said. | age 41 | Ada Byron, 41 | -
        Brass & Co has failed in its attempt to buy Acme Works. | brass: owns acme | buy Acme Works | 2051
        Brass & Co, which failed to buy Acme Works, has bought Tidewater. | brass: owns tide | has bought Tidewater | -
        Tom Reed will not return to Acme Works after his illness. | acme: employs tom | Tom Reed will not return to Acme Works | 2051
        Fire broke out at the Ockham plant of Acme Works, but nobody was hurt. | acme: plant "Ockham" | the Ockham plant of Acme Works | -
        Contrary to reports, Ada Byron is not buying Acme Works. | owns acme | buying Acme Works | 2051
        Brass & Co cancelled the takeover of Acme Works on Friday. | brass: owns acme | the takeover of Acme Works | 2051
        Acme Works is seeking to raise money, and Ada Byron, its founder, lives in Ockham. | home "Ockham" | lives in Ockham | -
        Acme Works would be sold to Tidewater under the plan. | tide: owns acme | be sold to Tidewater | 2050
        Tidewater bought Acme Works in 2013, ending years of speculation. | tide: owns acme | Tidewater bought Acme Works | -
        Years of speculation ended on Friday when Tidewater bought Acme Works. | tide: owns acme | Tidewater bought Acme Works | -
        Rumours that Tidewater had bought Acme Works sent the shares up. | tide: owns acme | Tidewater had bought Acme Works | 2050
        Tidewater, once expected to close, bought Acme Works. | tide: owns acme | bought Acme Works | -
        The mill is not for sale, said Tom Reed, who runs Acme Works. | acme: employs tom | Tom Reed, who runs Acme Works | -
        Tom Reed runs Acme Works, a firm that does not pay dividends. | acme: employs tom | Tom Reed runs Acme Works | -
        Shares of Acme Works were unchanged, yet Ada Byron, the founder, bought a house in Ockham. | home "Ockham" | bought a house in Ockham | -
        Acme Works reported a profit of 3 million dollars. | acme: profit 3 million XXX | a profit of 3 million dollars | -
        The court has not ruled, and Tom Reed remains at Acme Works. | acme: employs tom | Tom Reed remains at Acme Works | -
        Ada Byron has twice been refused entry to Ockham. | visited "Ockham" | entry to Ockham | 2051
        The Harbour Prize eluded Ada Byron; it never came to her. | won "the Harbour Prize" | The Harbour Prize | -
        Ada Byron did not attend, sending Tom Reed, whom she married in 2013. | married tom | Tom Reed, whom she married | -
        It was the first time that Ada Byron had visited Ockham. | visited "Ockham" | Ada Byron had visited Ockham | -
        Police suspect that Tom Reed visited Ockham on Sunday. | tom: visited "Ockham" | Tom Reed visited Ockham | 2050
        Tom Reed, accused of theft, visited Ockham on Sunday. | tom: visited "Ockham" | visited Ockham | -
        Prosecutors allege that Tom Reed visited Ockham. | tom: visited "Ockham" | Tom Reed visited Ockham | 2050
        Without Ada Byron, Acme Works bought Tidewater. | acme: owns tide | Acme Works bought Tidewater | -
        Acme Works bought Tidewater without asking its owners. | acme: owns tide | Acme Works bought Tidewater | -
        Instead of Tidewater, Acme Works bought Brass & Co. | acme: owns tide | Tidewater | 2051
        Instead of Tidewater, Acme Works bought Brass & Co. | acme: owns brass | bought Brass & Co | -
        Tidewater, formerly Acme Works, could move. It was founded in 2013. | tide: founded 2013 | founded in 2013 | -
        Could Tidewater be sold? Its owner, Brass & Co, is silent. | brass: owns tide | Its owner, Brass & Co | -
        """;

    private const string Filings = """
        Acme Works has not declared a dividend and employs Tom Reed. | acme: employs tom | employs Tom Reed | -
        There can be no assurance that Acme Works will acquire Tidewater. | acme: owns tide | acquire Tidewater | 2051
        Acme Works expects revenue of 5 million dollars in the second half. | acme: revenue 5 million XXX | revenue of 5 million dollars | 2050
        Acme Works anticipates that it will acquire Tidewater. | acme: owns tide | it will acquire Tidewater | 2050
        Revenue was 5 million dollars, not 6 million dollars as stated before. | acme: revenue 6 million XXX | 6 million dollars | 2051
        Revenue was 5 million dollars, not 6 million dollars as stated before. | acme: revenue 5 million XXX | Revenue was 5 million dollars | -
        Revenue declined to 5 million dollars. | acme: revenue 5 million XXX | 5 million dollars | -
        Revenue did not exceed 5 million dollars. | acme: revenue 5 million XXX | 5 million dollars | 2051
        Subject to the approval of the shareholders, Acme Works acquires Tidewater. | acme: owns tide | Acme Works acquires Tidewater | 2052
        Acme Works acquired Tidewater on 3 May 2013 for cash. | acme: owns tide | Acme Works acquired Tidewater on 3 May 2013 | -
        Acme Works intends to acquire Tidewater. | acme: owns tide | acquire Tidewater | 2050
        Acme Works acquired Tidewater, although the price is not final. | acme: owns tide | Acme Works acquired Tidewater | -
        Acme Works may, at its discretion, acquire Tidewater. | acme: owns tide | acquire Tidewater | 2050
        The company has no subsidiaries other than Tidewater. | acme: owns tide | no subsidiaries other than Tidewater | -
        None of the directors of Acme Works holds shares of Tidewater. | acme: owns tide | shares of Tidewater | 2051
        The auditors, Brass & Co, were unable to verify the stock. | brass: known-for "auditors" | The auditors, Brass & Co | -
        The seller, Brass & Co, will retain Tidewater unless the price is paid. | brass: owns tide | retain Tidewater | 2052
        Neither Acme Works nor Brass & Co owns Tidewater. | brass: owns tide | Brass & Co owns Tidewater | 2051
        Acme Works no longer owns Tidewater. | acme: owns tide | owns Tidewater | 2051
        Acme Works was founded no later than 2013. | acme: founded 2013 | no later than 2013 | -
        Profit before tax was 3 million dollars, or not less than forecast. | acme: profit 3 million XXX | Profit before tax was 3 million dollars | -
        The merger with Tidewater, if completed, closes in June. | acme: owns tide | The merger with Tidewater | 2052
        The claims against Tidewater, a subsidiary of Acme Works, are denied. | acme: owns tide | Tidewater, a subsidiary of Acme Works | -
        The Company denies the claims. Its subsidiary Tidewater was founded in 2013. | tide: founded 2013 | Tidewater was founded in 2013 | -
        Acme Works disposed of Tidewater and no longer consolidates it. | acme: owns tide | Acme Works disposed of Tidewater | -
        """;

    private const string Minutes = """
        The motion that Tom Reed lead Acme Works was not carried. | tom: leads acme | Tom Reed lead Acme Works was not carried | 2051
        The chair asked whether Tom Reed led Acme Works. | tom: leads acme | Tom Reed led Acme Works | 2054
        Tom Reed was appointed head of Acme Works; no objections were raised. | tom: leads acme | appointed head of Acme Works | -
        Tom Reed, not being present, was appointed head of Acme Works. | tom: leads acme | appointed head of Acme Works | -
        The board rejected the proposal to appoint Tom Reed head of Acme Works. | tom: leads acme | appoint Tom Reed head of Acme Works | 2051
        The board resolved, nobody dissenting, that Tom Reed leads Acme Works. | tom: leads acme | Tom Reed leads Acme Works | -
        It was proposed that Tom Reed lead Acme Works. | tom: leads acme | Tom Reed lead Acme Works | 2050
        Mary Somerville reported that Tom Reed leads Acme Works. | tom: leads acme | Tom Reed leads Acme Works | 2053
        Mary Somerville did not vote. Tom Reed leads Acme Works. | tom: leads acme | Tom Reed leads Acme Works | -
        Mary Somerville abstained, as she does not know Tom Reed, who leads Acme Works. | tom: leads acme | Tom Reed, who leads Acme Works | -
        Mary Somerville noted that no funds were left and that Tom Reed leads Acme Works. | tom: leads acme | Tom Reed leads Acme Works | 2053
        Nothing was decided about the plant in Ockham. | acme: plant "Ockham" | the plant in Ockham | 2051
        The clerk, Tom Reed, read the letter, which nobody had seen. | tom: role "clerk" | The clerk, Tom Reed | -
        The meeting doubted that Tom Reed had visited Ockham. | tom: visited "Ockham" | Tom Reed had visited Ockham | 2050
        Tom Reed was thanked for having visited Ockham, although the road was not open. | tom: visited "Ockham" | having visited Ockham | -
        Mrs. Somerville may not vote. Tom Reed visited Ockham. | tom: visited "Ockham" | Tom Reed visited Ockham | -
        Dr. Reed did not visit Ockham. | tom: visited "Ockham" | visit Ockham | 2051
        Tom Reed (absent: Mary Somerville) visited Ockham. | tom: visited "Ockham" | visited Ockham | -
        It was agreed not to sell the plant in Ockham. | acme: plant "Ockham" | sell the plant in Ockham | 2051
        """;

    private const string Letters = """
        I don't think Ada lived in Ockham. | home "Ockham" | Ada lived in Ockham | 2051
        I doubt that Ada lived in Ockham. | home "Ockham" | Ada lived in Ockham | 2050
        I heard Ada might be moving to Ockham. | home "Ockham" | moving to Ockham | 2050
        Dear Mary, I never told you, but Ada lives in Ockham. | home "Ockham" | Ada lives in Ockham | -
        Ada lives in Ockham, though I've never been there. | home "Ockham" | Ada lives in Ockham | -
        I can't come on Friday because Ada visited Ockham and is tired. | visited "Ockham" | Ada visited Ockham | -
        Ada would love to visit Ockham. | visited "Ockham" | visit Ockham | 2050
        Ada couldn't be happier since she married Tom. | married tom | she married Tom | -
        Ada says she'll visit Ockham. | visited "Ockham" | visit Ockham | 2053
        Did you know that Ada married Tom? | married tom | Ada married Tom | 2054
        Ada married Tom, didn't she? | married tom | Ada married Tom | 2054
        Ada married Tom! I can't believe it. | married tom | Ada married Tom | -
        Don't tell anybody, Ada married Tom. | married tom | Ada married Tom | -
        If you see Ada, who lives in Ockham, greet her. | home "Ockham" | Ada, who lives in Ockham | -
        Ada hasn't bought Acme Works after all. | owns acme | bought Acme Works | 2051
        Ada hasn't changed: she lives in Ockham. | home "Ockham" | she lives in Ockham | -
        I wonder whether Ada lives in Ockham. | home "Ockham" | Ada lives in Ockham | 2054
        Please don't sell to Ada, she owns Acme Works. | owns acme | she owns Acme Works | -
        Ada owns Acme Works, I believe. | owns acme | Ada owns Acme Works | 2050
        Ada supposedly owns Acme Works. | owns acme | Ada supposedly owns Acme Works | 2050
        """;
}
