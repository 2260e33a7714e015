using Factum.Syntax;

namespace Factum.Evidence.Reading;

/// <summary>What words around a number make of it: one bound of the language, or two that both hold (<c>nearly</c> is about and under).</summary>
internal readonly record struct BoundReading(BoundWord Bound, BoundWord Also = BoundWord.None);

/// <summary>The words before and behind numbers that are bounds.</summary>
internal static class BoundPhrases
{
    private static readonly BoundReading about = new(BoundWord.About), over = new(BoundWord.Over), under = new(BoundWord.Under), atLeast = new(BoundWord.AtLeast), atMost = new(BoundWord.AtMost), upTo = new(BoundWord.UpTo),
        exactly = new(BoundWord.Exactly), nearly = new(BoundWord.About, BoundWord.Under), justOver = new(BoundWord.About, BoundWord.Over);

    private static readonly PhraseTable<BoundReading> before = new(
    [
        ("about", about), ("around", about), ("roughly", about), ("approximately", about), ("approx", about), ("approx .", about), ("some", about), ("circa", about), ("c .", about), ("ca .", about), ("~", about), ("≈", about),
        ("an estimated", about), ("estimated at", about), ("estimated", about), ("close to", about), ("in the region of", about), ("in the order of", about), ("on the order of", about), ("somewhere around", about), ("something like", about), ("more or less", about), ("or so", about),
        ("nearly", nearly), ("almost", nearly), ("just under", nearly), ("a little under", nearly), ("slightly under", nearly), ("slightly less than", nearly), ("a little less than", nearly), ("just below", nearly), ("just short of", nearly), ("just shy of", nearly),
        ("not quite", nearly), ("approaching", nearly), ("slightly fewer than", nearly), ("shy of", nearly),
        ("just over", justOver), ("just above", justOver), ("just more than", justOver), ("a little over", justOver), ("slightly over", justOver), ("slightly more than", justOver), ("a little more than", justOver), ("slightly above", justOver), ("a bit more than", justOver),
        ("more than", over), ("more than the", over), ("over", over), ("above", over), ("exceeding", over), ("exceeded", over), ("exceeds", over), ("exceed", over), ("in excess of", over), ("upwards of", over), ("upward of", over), ("greater than", over), ("larger than", over), ("higher than", over),
        ("bigger than", over), ("surpassing", over), ("surpassed", over), ("surpasses", over), ("surpass", over), ("north of", over), ("well over", over), ("well above", over), ("far more than", over), ("much more than", over), ("topping", over), ("beyond", over),
        ("considerably more than", over), ("significantly more than", over), ("far above", over), ("far over", over), ("older than", over), ("longer than", over), (">", over),
        ("at least", atLeast), ("no fewer than", atLeast), ("no less than", atLeast), ("not less than", atLeast), ("not fewer than", atLeast), ("minimum of", atLeast), ("a minimum of", atLeast), ("the minimum of", atLeast), ("not under", atLeast), ("not below", atLeast),
        ("no lower than", atLeast), ("no smaller than", atLeast), ("no younger than", atLeast), ("no shorter than", atLeast), ("not shorter than", atLeast), ("starting at", atLeast), ("starting from", atLeast), ("starts from", atLeast), ("start from", atLeast), ("priced from", atLeast), ("prices from", atLeast), ("tickets from", atLeast), ("at the very least", atLeast), ("as little as", atLeast), ("as few as", atLeast), ("as low as", atLeast), ("at least or equal to", atLeast), ("> =", atLeast), ("≥", atLeast),
        ("greater than or equal to", atLeast), ("more than or equal to", atLeast), ("larger than or equal to", atLeast), ("higher than or equal to", atLeast), ("equal to or more than", atLeast), ("equal to or greater than", atLeast), ("equal to or larger than", atLeast), ("equal to or higher than", atLeast),
        ("equal or more than", atLeast), ("equal or greater than", atLeast), ("greater or equal than", atLeast), ("greater or equal to", atLeast), ("bigger or equal than", atLeast), ("bigger or equal to", atLeast), ("larger or equal than", atLeast), ("larger or equal to", atLeast), ("higher or equal than", atLeast),
        ("higher or equal to", atLeast), ("more or equal than", atLeast), ("more or equal to", atLeast), ("bigger than or equal to", atLeast), ("not smaller than", atLeast), ("not lower than", atLeast),
        ("up to", upTo), ("as much as", upTo), ("as many as", upTo), ("as high as", upTo), ("anything up to", upTo), ("potentially up to", upTo),
        ("at most", atMost), ("at the most", atMost), ("no more than", atMost), ("not more than", atMost), ("never more than", atMost), ("no greater than", atMost), ("no larger than", atMost), ("no higher than", atMost), ("not over", atMost), ("not above", atMost), ("not exceeding", atMost), ("maximum of", atMost),
        ("a maximum of", atMost), ("the maximum of", atMost), ("capped at", atMost), ("limited to", atMost), ("not greater than", atMost), ("not larger than", atMost), ("not higher than", atMost), ("no bigger than", atMost), ("no longer than", atMost), ("not longer than", atMost), ("no older than", atMost), ("not beyond", atMost), ("not to exceed", atMost), ("a cap of", atMost), ("< =", atMost), ("≤", atMost),
        ("less than or equal to", atMost), ("fewer than or equal to", atMost), ("smaller than or equal to", atMost), ("lower than or equal to", atMost), ("equal to or less than", atMost), ("equal to or smaller than", atMost), ("equal to or lower than", atMost), ("equal or less than", atMost), ("less or equal than", atMost),
        ("less or equal to", atMost), ("smaller or equal than", atMost), ("smaller or equal to", atMost), ("lower or equal than", atMost), ("lower or equal to", atMost), ("equal to or fewer than", atMost),
        ("less than", under), ("fewer than", under), ("less than the", under), ("fewer than the", under), ("below", under), ("under", under), ("lower than", under), ("smaller than", under), ("short of", under), ("south of", under), ("well under", under), ("well below", under), ("far less than", under), ("far fewer than", under), ("much less than", under), ("far below", under),
        ("younger than", under), ("shorter than", under), ("<", under),
        ("exactly", exactly), ("precisely", exactly), ("equal to", exactly), ("equals", exactly), ("equals to", exactly), ("equaling", exactly), ("equaling to", exactly), ("equalling", exactly), ("equal", exactly), ("a total of", new BoundReading(BoundWord.None)), ("a combined", new BoundReading(BoundWord.None)), ("a further", new BoundReading(BoundWord.None)), ("an additional", new BoundReading(BoundWord.None)), ("an extra", new BoundReading(BoundWord.None)),
    ]);

    private static readonly PhraseTable<BoundReading> behind = new(
    [
        ("or more", atLeast), ("and more", atLeast), ("or above", atLeast), ("and above", atLeast), ("or over", atLeast), ("and over", atLeast), ("or greater", atLeast), ("or higher", atLeast), ("or larger", atLeast), ("or older", atLeast), ("and older", atLeast), ("and up", atLeast), ("and upwards", atLeast), ("or longer", atLeast),
        ("or upwards", atLeast), ("or bigger", atLeast), ("at least", atLeast), ("at the very least", atLeast), ("at a minimum", atLeast), ("or more than", atLeast), ("or greater than", atLeast), ("or higher than", atLeast), ("or larger than", atLeast), ("+", atLeast), ("plus", atLeast), ("- plus", atLeast),
        ("or less", atMost), ("and less", atMost), ("or fewer", atMost), ("or below", atMost), ("and below", atMost), ("or under", atMost), ("and under", atMost), ("or lower", atMost), ("or smaller", atMost), ("or younger", atMost), ("and younger", atMost), ("at most", atMost), ("at the most", atMost), ("tops", atMost), ("or shorter", atMost),
        ("or less than", atMost), ("or lower than", atMost), ("or smaller than", atMost), ("or fewer than", atMost), ("maximum", atMost),
        ("or so", about), ("- odd", about), ("odd", about), ("or thereabouts", about), ("give or take", about), ("- ish", about), ("- something", about), ("or equal", new BoundReading(BoundWord.None, BoundWord.Exactly)), ("or equal to", new BoundReading(BoundWord.None, BoundWord.Exactly)),
    ]);

    /// <summary>What may stand behind the word that is counted too, or behind a comma.</summary>
    private static readonly PhraseTable<BoundReading> behindNoun = new(
    [
        ("or more", atLeast), ("and more", atLeast), ("and counting", atLeast), ("and upwards", atLeast), ("or upwards", atLeast), ("at least", atLeast), ("at the least", atLeast), ("at the very least", atLeast), ("at a minimum", atLeast), ("minimum", atLeast),
        ("or fewer", atMost), ("or less", atMost), ("at most", atMost), ("at the most", atMost), ("at the outside", atMost), ("tops", atMost), ("maximum", atMost), ("at a maximum", atMost),
        ("or so", about), ("or thereabouts", about), ("give or take", about), ("more or less", about), ("roughly", about), ("approximately", about), ("at a guess", about),
    ]);

    public static bool MayBegin(string word) => before.MayBegin(word);

    /// <summary>The bound that begins at a token, the longest that fits.</summary>
    public static BoundReading? Before(ReadingText text, int index, out int next) => before.Find(text, index, out next);

    /// <summary>The bound behind what a number counts, the longest that fits.</summary>
    public static BoundReading? BehindNoun(ReadingText text, int index, out int next) => behindNoun.Find(text, index, out next);

    /// <summary>The bound behind a number, the longest that fits.</summary>
    public static BoundReading? Behind(ReadingText text, int index, out int next) => behind.Find(text, index, out next);
}
