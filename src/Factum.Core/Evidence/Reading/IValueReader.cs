using System.Collections.Immutable;

namespace Factum.Evidence.Reading;

/// <summary>Reads what the words of one language state.</summary>
internal interface IValueReader
{
    /// <summary>
    /// All values that a text states, in order of place, then kind. Where words are ambiguous all readings are given, and overlap:
    /// a bare <c>2013</c> is a number and a date.
    /// </summary>
    /// <param name="text">In the normal form of <see cref="Text.FoldedText"/>.</param>
    /// <param name="context">What the text leaves to its reader.</param>
    ImmutableArray<Mention> Read(ReadOnlySpan<char> text, ReadingContext context);
}
