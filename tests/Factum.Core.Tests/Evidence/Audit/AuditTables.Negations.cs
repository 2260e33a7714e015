namespace Factum.Core.Tests.Evidence.Audit;

internal static partial class AuditTables
{
    private const string Negations = """
        // Before the quote, in its clause.
        Ada Byron never lived in Ockham. | home "Ockham" | lived in Ockham | 2051
        Ada Byron did not found Acme Works. | founder-of acme | found Acme Works | 2051
        Ada Byron didn't found Acme Works. | founder-of acme | found Acme Works | 2051
        Ada Byron cannot be called the founder of Acme Works. | founder-of acme | the founder of Acme Works | 2051
        Ada Byron is not the founder of Acme Works. | founder-of acme | the founder of Acme Works | 2051
        Neither Ada Byron nor her sister founded Acme Works. | founder-of acme | Ada Byron nor her sister founded Acme Works | 2051
        Nobody in town thinks that Ada Byron founded Acme Works. | founder-of acme | Ada Byron founded Acme Works | 2051
        No engineer of Acme Works lived in Ockham. | home "Ockham" | lived in Ockham | 2051
        Ada Byron denied that she had founded Acme Works. | founder-of acme | she had founded Acme Works | 2051
        Ada Byron denies having founded Acme Works. | founder-of acme | having founded Acme Works | 2051
        Ada Byron refused to lead Acme Works. | leads acme | lead Acme Works | 2051
        Ada Byron declined to lead Acme Works after the fire. | leads acme | to lead Acme Works | 2051
        Ada Byron failed to win the Harbour Prize. | won "the Harbour Prize" | win the Harbour Prize | 2051
        It is not true that Ada Byron founded Acme Works. | founder-of acme | Ada Byron founded Acme Works | 2051
        There is no evidence that Ada Byron founded Acme Works. | founder-of acme | Ada Byron founded Acme Works | 2051
        Ada Byron no longer leads Acme Works. | leads acme | leads Acme Works | 2051
        Ada Byron hardly ever visited Ockham. | visited "Ockham" | visited Ockham | 2051
        Ada Byron was unable to visit Ockham. | visited "Ockham" | visit Ockham | 2051
        Ada Byron, ill since May, could not visit Ockham. | visited "Ockham" | visit Ockham | 2051
        Ada Byron has yet to be thanked, and she has never visited Ockham. | visited "Ockham" | visited Ockham | 2051
        Rather than found Acme Works, Ada Byron went to sea. | founder-of acme | found Acme Works | 2051
        Ada Byron left without visiting Ockham. | visited "Ockham" | visiting Ockham | 2051
        Ada Byron is far from owning Acme Works. | owns acme | owning Acme Works | 2051
        Ada Byron stopped short of buying Acme Works. | owns acme | buying Acme Works | 2051
        The board ruled out that Ada Byron owned Acme Works. | owns acme | Ada Byron owned Acme Works | 2051
        Mary Somerville dismissed claims that Ada Byron owned Acme Works. | owns acme | Ada Byron owned Acme Works | 2051
        Ada Byron did not, in spite of what is written, found Acme Works. | founder-of acme | found Acme Works | 2051
        Ada Byron isn't, and never was, the owner of Acme Works. | owns acme | the owner of Acme Works | 2051
        Ada Byron did not marry or meet Tom Reed. | married tom | meet Tom Reed | 2051
        Ada Byron has not yet visited Ockham. | visited "Ockham" | visited Ockham | 2051
        It was Brass & Co, not Acme Works, that Ada Byron founded. | founder-of acme | Acme Works, that Ada Byron founded | 2051
        Ada Byron founded Brass & Co rather than Acme Works. | founder-of acme | Acme Works | 2051
        Ada Byron won't lead Acme Works. | leads acme | lead Acme Works | 2051
        Ada Byron turned down the Harbour Prize. | won "the Harbour Prize" | the Harbour Prize | 2051
        // Inside the quote.
        Acme Works was not founded by Ada Byron. | founder-of acme | Acme Works was not founded by Ada Byron | 2051
        Ada Byron never lived in Ockham. | home "Ockham" | Ada Byron never lived in Ockham | 2051
        Ockham was never her home. | home "Ockham" | Ockham was never her home | 2051
        None of the founders of Acme Works was Ada Byron. | founder-of acme | None of the founders of Acme Works was Ada Byron | 2051
        Ada Byron founded Brass & Co, not Acme Works. | founder-of acme | Ada Byron founded Brass & Co, not Acme Works | 2051
        // In the cut.
        Ada Byron, as all the town knew, never lived in Ockham. | home "Ockham" | Ada Byron … lived in Ockham | 2051
        Ada Byron did not, alas, found Acme Works. | founder-of acme | Ada Byron … found Acme Works | 2051
        // Behind it, where it turns back.
        Ada Byron founded Acme Works, which her brother denies. | founder-of acme | Ada Byron founded Acme Works | 2051
        // None of ours.
        Ada Byron not only founded Acme Works but also led it. | founder-of acme | founded Acme Works | -
        Not only did Ada Byron found Acme Works, she led it too. | founder-of acme | Ada Byron found Acme Works | -
        Ada Byron not merely visited Ockham, she moved there. | visited "Ockham" | visited Ockham | -
        Ada Byron never spoke to her brother, but she lived in Ockham. | home "Ockham" | she lived in Ockham | -
        Ada Byron did not answer because she lived in Ockham. | home "Ockham" | she lived in Ockham | -
        Ada Byron, who never liked the sea, lived in Ockham. | home "Ockham" | lived in Ockham | -
        Ada Byron lived in Ockham; she did not like it. | home "Ockham" | lived in Ockham | -
        Although she never liked it, Ada Byron lived in Ockham. | home "Ockham" | lived in Ockham | -
        While her brother did not write a line, Ada Byron won the Harbour Prize. | won "the Harbour Prize" | Ada Byron won the Harbour Prize | -
        Ada Byron, a countess and no stranger to debt, lived in Ockham. | home "Ockham" | lived in Ockham | -
        Not until 2013 did Ada Byron found Acme Works. | founder-of acme | Ada Byron found Acme Works | -
        Ada Byron did not visit Ockham until 2013. | visited "Ockham" | visit Ockham | -
        No doubt Ada Byron founded Acme Works. | founder-of acme | Ada Byron founded Acme Works | -
        Ada Byron was none other than the founder of Acme Works. | founder-of acme | the founder of Acme Works | -
        Ada Byron visited nothing but Ockham. | visited "Ockham" | Ockham | -
        Ada Byron never left Ockham without a visit to the mill, where she wrote. | visited "mill" | a visit to the mill | -
        No fewer than nine engineers followed Ada Byron when she visited Ockham. | visited "Ockham" | she visited Ockham | -
        Ada Byron lived in Ockham and never moved. | home "Ockham" | lived in Ockham | -
        Ada Byron never moved and lived in Ockham. | home "Ockham" | lived in Ockham | -
        Her brother did not come to the wedding, and Ada Byron married Tom Reed. | married tom | Ada Byron married Tom Reed | -
        Ada Byron did not resign, she visited Ockham. | visited "Ockham" | she visited Ockham | -
        Ada Byron (not her sister) founded Acme Works. | founder-of acme | founded Acme Works | -
        Ada Byron, not her sister, founded Acme Works. | founder-of acme | founded Acme Works | -
        It was Ada Byron, not Mary Somerville, who founded Acme Works. | founder-of acme | who founded Acme Works | -
        The prize did not go to the founder of Acme Works, Ada Byron. | founder-of acme | founder of Acme Works, Ada Byron | -
        The visitors did not meet Ada Byron, the founder of Acme Works. | founder-of acme | Ada Byron, the founder of Acme Works | -
        Ada Byron declined to comment on her visit to Ockham. | visited "Ockham" | her visit to Ockham | -
        The firm did not respond to questions about Ada Byron's home in Ockham. | home "Ockham" | Ada Byron's home in Ockham | -
        Ada Byron lived in Ockham, not in London. | home "Ockham" | lived in Ockham | -
        Unlike her brother, who never worked, Ada Byron founded Acme Works. | founder-of acme | Ada Byron founded Acme Works | -
        Ada Byron could not help founding Acme Works. | founder-of acme | founding Acme Works | -
        Ada Byron did not know that Tom Reed lived in Ockham. | tom: home "Ockham" | Tom Reed lived in Ockham | -
        Ada Byron never lived in Ockham. | home not "Ockham" | never lived in Ockham | -
        Tom Reed denied that Ada Byron lived in Ockham. | @denied home "Ockham" | Ada Byron lived in Ockham | -
        Acme Works has no canteen. | acme: lacks "canteen" | has no canteen | -
        Ada Byron didn't write back. | does "didn't write back" | didn't write back | -
        Ada Byron is no longer an engineer. | role "engineer" at acme former yes | no longer an engineer | -
        Ada Byron's home was in Ockham, a village that never had a road. | home "Ockham" | home was in Ockham | -
        Ada Byron lost the vote. She never visited Ockham. She lived in London. | home "London" | lived in London | -
        All but two of the engineers followed Ada Byron to Ockham. | visited "Ockham" | followed Ada Byron to Ockham | -
        Whether or not it rained, Ada Byron visited Ockham. | visited "Ockham" | Ada Byron visited Ockham | -
        Ada Byron didn't hesitate and bought Acme Works. | owns acme | bought Acme Works | -
        """;
}
