using Factum.Text;

namespace Factum.Evidence;

/// <summary>A word that a line end breaks behind a hyphen, by places of the folded text.</summary>
/// <param name="Start">Where the word begins.</param>
/// <param name="Hyphen">Where its hyphen is.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct BrokenWord(int Start, int Hyphen, int End)
{
    public TextSpan Span => TextSpan.FromBounds(Start, End);

    /// <summary>Whether a place lies within the word, so that nothing may begin or end there.</summary>
    public bool Contains(int place) => Start < place && place < End;

    /// <summary>The word without its hyphen.</summary>
    public string Joined(FoldedText text) => text.ToString(Start, Hyphen) + text.ToString(Hyphen + 1, End);
}
