namespace Factum.Core.Tests.Evidence.Audit;

internal static partial class AuditTables
{
    private const string Hedges = """
        Ada Byron reportedly lives in Ockham. | home "Ockham" | lives in Ockham | 2050
        Ada Byron may live in Ockham. | home "Ockham" | live in Ockham | 2050
        Ada Byron might well have lived in Ockham. | home "Ockham" | lived in Ockham | 2050
        Ada Byron could be the founder of Acme Works. | founder-of acme | the founder of Acme Works | 2050
        Perhaps Ada Byron founded Acme Works. | founder-of acme | Ada Byron founded Acme Works | 2050
        Ada Byron, perhaps, founded Acme Works. | founder-of acme | founded Acme Works | 2050
        Ada Byron founded Acme Works, reportedly. | founder-of acme | Ada Byron founded Acme Works | 2050
        Ada Byron is said to have founded Acme Works. | founder-of acme | founded Acme Works | 2050
        Ada Byron is expected to lead Acme Works. | leads acme | lead Acme Works | 2050
        Ada Byron is set to lead Acme Works. | leads acme | lead Acme Works | 2050
        Ada Byron, poised to lead Acme Works, has packed. | leads acme | lead Acme Works | 2050
        Ada Byron seems to own Acme Works. | owns acme | own Acme Works | 2050
        Ada Byron appears to have bought Acme Works. | owns acme | have bought Acme Works | 2050
        It is possible that Ada Byron owns Acme Works. | owns acme | Ada Byron owns Acme Works | 2050
        Ada Byron is in talks to buy Acme Works. | owns acme | buy Acme Works | 2050
        Ada Byron is in talks with Tom Reed to buy Acme Works. | owns acme | buy Acme Works | 2050
        Ada Byron hopes to win the Harbour Prize. | won "the Harbour Prize" | win the Harbour Prize | 2050
        Ada Byron plans to marry Tom Reed in May. | married tom | marry Tom Reed | 2050
        Ada Byron is considering buying Acme Works. | owns acme | buying Acme Works | 2050
        Ada Byron allegedly bought Acme Works with borrowed money. | owns acme | bought Acme Works | 2050
        Ada Byron was accused of owning Acme Works. | owns acme | owning Acme Works | 2050
        Ada Byron is rumoured to own Acme Works. | owns acme | own Acme Works | 2050
        There is speculation that Ada Byron owns Acme Works. | owns acme | Ada Byron owns Acme Works | 2050
        Ada Byron is believed to have lived in Ockham. | home "Ockham" | lived in Ockham | 2050
        Mary Somerville believes that Ada Byron lived in Ockham. | home "Ockham" | Ada Byron lived in Ockham | 2050
        Ada Byron is likely to win the Harbour Prize. | won "the Harbour Prize" | win the Harbour Prize | 2050
        Ada Byron would lead Acme Works. | leads acme | lead Acme Works | 2050
        Ada Byron is willing to lead Acme Works. | leads acme | lead Acme Works | 2050
        Ada Byron is seen as the founder of Acme Works. | founder-of acme | the founder of Acme Works | 2050
        Ada Byron probably visited Ockham. | visited "Ockham" | Ada Byron probably visited Ockham | 2050
        Acme Works was possibly founded by Ada Byron. | founder-of acme | Acme Works … founded by Ada Byron | 2050
        Ada Byron claims to have visited Ockham. | visited "Ockham" | visited Ockham | 2050
        Ada Byron tried to buy Acme Works. | owns acme | buy Acme Works | 2050
        Ada Byron offered to buy Acme Works. | owns acme | buy Acme Works | 2050
        Ada Byron lived in Ockham, it is claimed. | home "Ockham" | Ada Byron lived in Ockham | 2050
        It seems Ada Byron lived in Ockham. | home "Ockham" | Ada Byron lived in Ockham | 2050
        Ada Byron's unconfirmed visit to Ockham lasted a week. | visited "Ockham" | visit to Ockham | 2050
        I think Ada Byron lived in Ockham. | home "Ockham" | Ada Byron lived in Ockham | 2050
        Ada Byron agreed in principle to buy Acme Works. | owns acme | buy Acme Works | 2050
        // None of ours.
        Ada Byron lived in Ockham, and her brother may follow. | home "Ockham" | lived in Ockham | -
        Ada Byron visited Ockham in May 2013. | visited "Ockham" | visited Ockham in May 2013 | -
        In May Ada Byron visited Ockham. | visited "Ockham" | Ada Byron visited Ockham | -
        Although it may rain there, Ada Byron lived in Ockham. | home "Ockham" | Ada Byron lived in Ockham | -
        Ada Byron, who might retire, lives in Ockham. | home "Ockham" | lives in Ockham | -
        Ada Byron lives in Ockham but may move. | home "Ockham" | lives in Ockham | -
        The visit, which seemed long, took Ada Byron to Ockham. | visited "Ockham" | took Ada Byron to Ockham | -
        Ada Byron reportedly lives in Ockham. | @reported home "Ockham" | lives in Ockham | -
        Ada Byron may live in Ockham. | @possible home "Ockham" | live in Ockham | -
        Ada Byron is expected to lead Acme Works. | @expected leads acme | lead Acme Works | -
        Ada Byron, the unlikely hero, went home. | described-as "unlikely hero" | the unlikely hero | -
        Ada Byron wants to build a lighthouse. | goal "build a lighthouse" | build a lighthouse | -
        Ada Byron hopes to build a lighthouse. | goal "build a lighthouse" | hopes to build a lighthouse | -
        Ada Byron believes that tides can be tamed. | view "tides can be tamed" | tides can be tamed | -
        Ada Byron may meet Mary Somerville, who lives in Ockham. | mary: home "Ockham" | Mary Somerville, who lives in Ockham | -
        Ada Byron might sell the house in Ockham, her home since 1840. | home "Ockham" | the house in Ockham, her home | -
        The results were better than expected, and Ada Byron won the Harbour Prize. | won "the Harbour Prize" | won the Harbour Prize | -
        As expected, Ada Byron won the Harbour Prize. | won "the Harbour Prize" | Ada Byron won the Harbour Prize | -
        Ada Byron came as soon as possible to Ockham. | visited "Ockham" | to Ockham | -
        Ada Byron appeared in Ockham on Monday. | visited "Ockham" | appeared in Ockham | -
        Ada Byron claimed victory in Ockham. | visited "Ockham" | in Ockham | -
        Ada Byron is in talks with Tom Reed, her husband since 2013. | married tom | Tom Reed, her husband | -
        Acme Works may cut jobs. Its founder Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | -
        Ada Byron bought Acme Works, which is expected to close. | owns acme | bought Acme Works | -
        The likely successor is Tom Reed. Ada Byron led Acme Works. | leads acme | Ada Byron led Acme Works | -
        Ada Byron visited Ockham because she hoped to find peace. | visited "Ockham" | visited Ockham | -
        Ada Byron offered to buy a boat. | deal: for "a boat" | offered to buy a boat | -
        Acme Works is in talks to buy a mill. | deal: status in-talks | in talks to buy a mill | -
        Acme Works is rumoured to want a mill. | deal: status rumoured | rumoured to want a mill | -
        Ada Byron was perhaps tired when she founded Acme Works. | founder-of acme | she founded Acme Works | -
        She could hear the bells of Ockham, where Ada Byron lived. | home "Ockham" | Ockham, where Ada Byron lived | -
        Ada Byron has been an engineer since 2013; some say she may retire. | role "engineer" | has been an engineer | -
        Ada Byron may sell the mill, says a friend. She lives in Ockham. | home "Ockham" | lives in Ockham | -
        """;
    private const string Conditions = """
        Ada Byron will lead Acme Works if the board agrees. | leads acme | lead Acme Works | 2052
        If the board agrees, Ada Byron leads Acme Works. | leads acme | Ada Byron leads Acme Works | 2052
        Ada Byron leads Acme Works from May, unless the board objects. | leads acme | Ada Byron leads Acme Works | 2052
        Ada Byron buys Acme Works, provided that the bank pays. | owns acme | Ada Byron buys Acme Works | 2052
        Subject to approval, Ada Byron owns Acme Works. | owns acme | Ada Byron owns Acme Works | 2052
        Ada Byron owns Acme Works, pending approval. | owns acme | Ada Byron owns Acme Works | 2052
        Ada Byron owns Acme Works, subject to the consent of the court. | owns acme | owns Acme Works | 2052
        As long as she pays, Ada Byron owns Acme Works. | owns acme | Ada Byron owns Acme Works | 2052
        Assuming the court consents, Ada Byron owns Acme Works. | owns acme | Ada Byron owns Acme Works | 2052
        If Ada Byron owned Acme Works, the town would be rich. | owns acme | Ada Byron owned Acme Works | 2052
        Ada Byron moves to Ockham only if the house is sold. | home "Ockham" | moves to Ockham | 2052
        Ada Byron moves to Ockham, if approved. | home "Ockham" | moves to Ockham | 2052
        The sale to Ada Byron of Acme Works is contingent on a loan. | owns acme | sale to Ada Byron of Acme Works is contingent on a loan | 2052
        Has Ada Byron moved to Ockham? | home "Ockham" | moved to Ockham | 2054
        It is asked whether Ada Byron moved to Ockham. | home "Ockham" | moved to Ockham | 2054
        It is unclear whether Ada Byron owns Acme Works. | owns acme | Ada Byron owns Acme Works | 2054
        Mary Somerville asked if Ada Byron owned Acme Works. | owns acme | Ada Byron owned Acme Works | 2054
        Nobody asked. Does Ada Byron own Acme Works? | owns acme | Ada Byron own Acme Works | 2054
        // None of ours.
        Ada Byron lives in Ockham, but if the house is sold she leaves. | home "Ockham" | lives in Ockham | -
        Even if it rained, Ada Byron visited Ockham. | visited "Ockham" | Ada Byron visited Ockham | -
        Ada Byron walked to Ockham as if it were near. | visited "Ockham" | walked to Ockham | -
        Ada Byron lives in Ockham. If the house is sold, she leaves. | home "Ockham" | lives in Ockham | -
        Ada Byron wrote one of the longest letters, if not the longest, in Ockham. | visited "Ockham" | in Ockham | -
        Ada Byron will lead Acme Works if the board agrees. | @possible leads acme | lead Acme Works | -
        When the board agrees, Ada Byron visits Ockham. | visited "Ockham" | Ada Byron visits Ockham | -
        Ada Byron, who leaves if it rains, lives in Ockham. | home "Ockham" | lives in Ockham | -
        Has Ada Byron moved? She lives in Ockham. | home "Ockham" | lives in Ockham | -
        Has Ada Byron moved to Ockham? | @question home "Ockham" | moved to Ockham | -
        "Why not?" asked Ada Byron, who lives in Ockham. | home "Ockham" | lives in Ockham | -
        Ada Byron asked whether it rained; she lives in Ockham. | home "Ockham" | lives in Ockham | -
        """;
}
