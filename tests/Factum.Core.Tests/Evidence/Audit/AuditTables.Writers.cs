namespace Factum.Core.Tests.Evidence.Audit;

internal static partial class AuditTables
{
    /// <summary>In the forms that writers of news, minutes, notices and letters use, half of them harmless.</summary>
    private const string Writers = """
        The council, after hearing from Ada Byron, who had objected, resolved that Acme Works be paid £3 million. | acme: profit 3 million GBP | Acme Works be paid £3 million | -
        Tom Reed lives in Ripley; Ada Byron, since May, in Ockham. | home "Ockham" | Ada Byron, since May, in Ockham | -
        Ada Byron was to have moved to Ockham. | home "Ockham" | moved to Ockham | 2050
        Had the sale gone through, Ada Byron would own Acme Works. | owns acme | Ada Byron would own Acme Works | 2050
        Ada Byron owns all of Acme Works but the mill. | owns acme | Ada Byron owns all of Acme Works but the mill | -
        Ada Byron came close to buying Acme Works. | owns acme | buying Acme Works | 2051
        Ada Byron all but owns Acme Works. | owns acme | owns Acme Works | -
        It would be wrong to say that Ada Byron owns Acme Works. | owns acme | Ada Byron owns Acme Works | 2051
        There is no truth in the story that Ada Byron owns Acme Works. | owns acme | Ada Byron owns Acme Works | 2051
        Contrary to what the Courier wrote, Ada Byron owns Acme Works. | owns acme | Ada Byron owns Acme Works | -
        Contrary to reports that Ada Byron owns Acme Works, she sold it. | owns acme | Ada Byron owns Acme Works | 2051
        Nobody but Ada Byron owns Acme Works. | owns acme | Ada Byron owns Acme Works | -
        Ada Byron denies owning Acme Works. | owns acme | owning Acme Works | 2051
        Ada Byron does not deny that she owns Acme Works. | owns acme | she owns Acme Works | 2051
        Ada Byron neither owns nor runs Acme Works. | owns acme | owns nor runs Acme Works | 2051
        Acme Works has yet to make a profit of £3 million. | acme: profit 3 million GBP | make a profit of £3 million | 2051
        Acme Works has ceased to make boats. | acme: product "boats" | make boats | 2051
        Acme Works stopped making boats in 1999. | acme: product "boats" | making boats | 2051
        Acme Works used to make boats. | acme: product "boats" | make boats | -
        Acme Works almost made a profit of £3 million. | acme: profit 3 million GBP | made a profit of £3 million | -
        Subject to contract, Acme Works is sold to Brass & Co. | acme: status "sold" | Acme Works is sold to Brass & Co | 2052
        Once the bank agrees, Acme Works pays £3 million. | acme: profit 3 million GBP | Acme Works pays £3 million | -
        Acme Works will be sold provided the bank agrees. | acme: status "sold" | Acme Works will be sold | 2052
        Acme Works is sold, pending approval by the court. | acme: status "sold" | Acme Works is sold | 2052
        Acme Works was sold on condition that it stay in Ockham. | acme: status "sold" | Acme Works was sold | 2052
        Even if it rains, Acme Works makes boats. | acme: product "boats" | Acme Works makes boats | -
        When it rains, Acme Works makes boats. | acme: product "boats" | Acme Works makes boats | -
        In the event that the bank agrees, Acme Works is sold. | acme: status "sold" | Acme Works is sold | 2052
        Were the bank to agree, Acme Works would be sold. | acme: status "sold" | Acme Works would be sold | 2050
        Police believe Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | 2050
        Ada Byron is thought to live in Ockham. | home "Ockham" | live in Ockham | 2050
        As far as we know, Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | 2050
        If memory serves, Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | 2052
        Ada Byron lives in Ockham, or so Tom Reed says. | home "Ockham" | Ada Byron lives in Ockham | 2053
        Ada Byron lives in Ockham, if Tom Reed is to be believed. | home "Ockham" | Ada Byron lives in Ockham | 2052
        Tom Reed, so he tells me, met Ada Byron, who lives in Ockham. | home "Ockham" | Ada Byron, who lives in Ockham | -
        To hear Tom Reed tell it, Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | 2053
        The indictment says Ada Byron stole the cup. | does "stole the cup" | Ada Byron stole the cup | 2053
        Prosecutors say Ada Byron stole the cup. | does "stole the cup" | Ada Byron stole the cup | 2053
        Ada Byron is accused of having stolen the cup. | does "stolen the cup" | stolen the cup | 2050
        Ada Byron was acquitted of stealing the cup. | does "stealing the cup" | stealing the cup | 2051
        Ada Byron was cleared of stealing the cup. | does "stealing the cup" | stealing the cup | 2051
        Ada Byron was convicted of stealing the cup. | does "stealing the cup" | stealing the cup | -
        Ada Byron was convicted of stealing the cup; the conviction was quashed in 2019. | does "stealing the cup" | convicted of stealing the cup | 2051
        Ada Byron was cleared to sail on Monday. | does "sail" | cleared to sail on Monday | -
        Ada Byron dreamed of a house in Ockham. | home "Ockham" | a house in Ockham | 2050
        Ada Byron joked that she lives in Ockham. | home "Ockham" | she lives in Ockham | 2053i
        MOVED by Ada Byron that the mill be sold. LOST by 3 votes to 4. | acme: status "sold" | the mill be sold | 2051
        A motion to sell Acme Works was defeated. | acme: status "sell" | sell Acme Works | 2051
        The board voted against selling Acme Works. | acme: status "selling" | selling Acme Works | 2051
        The board voted down a plan to sell Acme Works. | acme: status "sell" | sell Acme Works | 2051
        The board resolved to sell Acme Works. | acme: status "sell" | sell Acme Works | -
        The proposal that Acme Works be sold was not carried. | acme: status "sold" | Acme Works be sold | 2051
        Hi Mary, Ada Byron has moved to Ockham, I think. | home "Ockham" | Ada Byron has moved to Ockham | 2050
        Ada Byron has moved to Ockham I believe. | home "Ockham" | Ada Byron has moved to Ockham | 2050
        Please note that Ada Byron has moved to Ockham. | home "Ockham" | Ada Byron has moved to Ockham | -
        I can confirm that Ada Byron has moved to Ockham. | home "Ockham" | Ada Byron has moved to Ockham | -
        We regret to announce that Ada Byron has died in Ockham. | home "Ockham" | Ada Byron has died in Ockham | -
        Notice is hereby given that Acme Works was sold. | acme: status "sold" | Acme Works was sold | -
        Acme Works, whose claims to have invented the boat are old, makes boats. | acme: product "boats" | makes boats | -
        There is little doubt that Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | -
        Ada Byron could not be happier in Ockham, where she lives. | home "Ockham" | in Ockham, where she lives | -
        Not surprisingly, Ada Byron lives in Ockham. | home "Ockham" | Ada Byron lives in Ockham | -
        No sooner had Ada Byron moved to Ockham than it rained. | home "Ockham" | moved to Ockham | -
        Ada Byron never regretted that she had moved to Ockham. | home "Ockham" | she had moved to Ockham | -
        The prize went to Ada Byron, who later gave it back. | won "the prize" | The prize went to Ada Byron | -
        Ada Byron was named chairman but resigned in June. | role "chairman" | Ada Byron was named chairman | -
        Acme Works was fined £3 million, a penalty that was later quashed. | acme: profit 3 million GBP | Acme Works was fined £3 million | 2051
        Ada Byron was sentenced to 4 years; the sentence was reversed on appeal. | sailing-ban 4 years | sentenced to 4 years | 2051
        Ada Byron was given a ban of 4 years, which was reversed on appeal. | sailing-ban 4 years | a ban of 4 years | 2051
        Ada Byron won the cup, then was stripped of it. | won "the cup" | Ada Byron won the cup | 2051
        Ada Byron won the cup in a race that was later declared void. | won "the cup" | Ada Byron won the cup | -
        Ada Byron was granted the licence in May but it was revoked in June. | does "licence" | granted the licence in May | 2051
        Acme Works bought Brass & Co in 2012, but the purchase of its mill was cancelled. | acme: owns brass | Acme Works bought Brass & Co | -
        The Courier reported that Acme Works makes toys. Acme Works does not. | acme: product "toys" | Acme Works makes toys | 2051
        Acme Works owns a mill in Ockham. Brass & Co does not. | acme: plant "Ockham" | Acme Works owns a mill in Ockham | -
        "We have moved to Ockham," said Ada Byron. She has not been seen since. | home "Ockham" | We have moved to Ockham | 2053i
        Ada Byron lives in Ockham, not Ripley. | home "Ripley" | Ockham, not Ripley | 2051
        Instead of Ada Byron, Tom Reed visited Ockham. | tom: visited "Ockham" | Tom Reed visited Ockham | -
        Ada Byron visited Ockham instead of Ripley. | visited "Ripley" | instead of Ripley | 2051
        Ada Byron visited Ockham instead of Ripley. | visited "Ockham" | Ada Byron visited Ockham | -
        Acme Works says that it has, since May, employed 40. | acme: staff 40 | employed 40 | 2053i
        The survey found that Acme Works employs 40. | acme: staff 40 | Acme Works employs 40 | -
        Records show that Acme Works employs 40. | acme: staff 40 | Acme Works employs 40 | -
        The firm's website claims it employs 40. | acme: staff 40 | it employs 40 | 2053
        """;
}
