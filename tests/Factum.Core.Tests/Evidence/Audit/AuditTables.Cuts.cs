namespace Factum.Core.Tests.Evidence.Audit;

internal static partial class AuditTables
{
    private const string Cuts = """
        Ada Byron resigned. Tom Reed is 41. | age 41 | Ada Byron … is 41 | 2010
        Ada Byron resigned. Janet Poole is 41. | age 41 | Ada Byron … is 41 | 2010
        Ada Byron resigned. Janet Poole, who followed her, is 41. | age 41 | Ada Byron … is 41 | 2010
        Ada Byron resigned. Engineers are tired of Ockham. | visited "Ockham" | Ada Byron … of Ockham | 2057
        Ada Byron resigned. Her brother lives in Ockham. | home "Ockham" | Ada Byron … lives in Ockham | 2057
        Ada Byron wrote. It rained. A keeper lived in Ockham. | home "Ockham" | Ada Byron … lived in Ockham | 2057
        Ada Byron and her sister Janet Poole came; the latter lived in Ockham. | home "Ockham" | Ada Byron … lived in Ockham | -
        Ada Byron met Tom Reed in Ockham. | visited "Ockham" | Ada Byron … in Ockham | 2010
        Ada Byron resigned. She is 41. | age 41 | Ada Byron … is 41 | -
        Ada Byron resigned. She is 41. | age 41 | Ada Byron … She is 41 | -
        Acme Works is the firm founded by Ada Byron, and it made a splash. The 41-year-old engineer is rich. | age 41 | founded by Ada Byron … The 41-year-old engineer | -
        Ada Byron came. It rained. Byron lived in Ockham. | home "Ockham" | Ada Byron came … lived in Ockham | -
        Acme Works grew. Its revenue was 5 million dollars. | acme: revenue 5 million XXX | Acme Works … revenue was 5 million dollars | -
        Acme Works grew. The firm was founded in 2013. | acme: founded 2013 | Acme Works … founded in 2013 | -
        Ada Byron moved to New Harbour. She is 41. | age 41 | Ada Byron … is 41 | -
        Ada Byron, a countess, lived for years in Ockham. | home "Ockham" | Ada Byron … lived … in Ockham | -
        Acme Works was, in the end, never sold to Ada Byron. | owns acme | Acme Works was … sold to Ada Byron | 2051
        Ada Byron, it is claimed, lived in Ockham. | home "Ockham" | Ada Byron … lived in Ockham | 2050
        Ada Byron, if she is spared, lives in Ockham. | home "Ockham" | Ada Byron … lives in Ockham | 2052

        // The items of a list before the last, where the last is named and meant.
        The board had bids from Acme Works, at £3 million, and from Brass & Co, at £4 million. | brass: profit 4 million GBP | bids from … Brass & Co, at £4 million | -
        Bids from Acme Works and Tom Reed of Brass & Co reached £4 million. | brass: profit 4 million GBP | Bids from … Brass & Co reached £4 million | 2010
        """;
}
