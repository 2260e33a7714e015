using Factum.Syntax;

namespace Factum.Evidence.Reading;

/// <summary>What words before a date make of it.</summary>
/// <param name="Bound">The bound of the language.</param>
/// <param name="Relation"><c>since</c> or <c>until</c> where the date is the beginning or the end of something; else empty.</param>
internal readonly record struct DateBound(BoundWord Bound, string Relation);

/// <summary>The words before dates.</summary>
internal static class DateBounds
{
    private static readonly DateBound about = new(BoundWord.About, ""), since = new(BoundWord.None, "since"), until = new(BoundWord.None, "until"), before = new(BoundWord.Under, ""), after = new(BoundWord.Over, ""), by = new(BoundWord.AtMost, "");

    private static readonly PhraseTable<DateBound> phrases = new(
    [
        ("about", about), ("around", about), ("circa", about), ("c .", about), ("ca .", about), ("~", about), ("roughly", about), ("approximately", about), ("in or around", about), ("in about", about), ("in around", about), ("some time in", new(BoundWord.None, "")),
        ("since", since), ("since early", since), ("ever since", since), ("starting in", since), ("beginning in", since), ("as of", since), ("effective", since), ("from", since),
        ("until", until), ("till", until), ("up to", until), ("through", until), ("up until", until),
        ("before", before), ("prior to", before), ("earlier than", before), ("ahead of", before), ("after", after), ("later than", after), ("following", after),
        ("by", by), ("no later than", by), ("not later than", by), ("no earlier than", new(BoundWord.AtLeast, "")), ("not before", new(BoundWord.AtLeast, "")), ("at the earliest in", new(BoundWord.AtLeast, "")),
    ]);

    public static DateBound? Find(ReadingText text, int index, out int next) => phrases.Find(text, index, out next);
}
