using System.Collections.Immutable;
using Factum.Binding;
using Factum.Text;

namespace Factum.Evidence.Entailment;

/// <summary>A text: its words stand in the quotes, inflected or not.</summary>
internal static class TextEntailment
{
    public static Judgement Judge(ClaimPart part)
    {
        QuotedWords words = QuotedWords.Of(part.Cited.Passages);
        List<string> missing = [];
        ImmutableArray<TextSpan> places = [];
        foreach (ValueChoice choice in part.Value.Choices)
        {
            missing.AddRange(words.Missing(choice.Scalar.Text));
            places = places.AddRange(words.PlacesOf(choice.Scalar.Text));
        }

        if (missing.Count == 0)
            return part.Judge(Support.Stated, places);

        // What a qualifier adds is often said around the quote, or is the author's heading for it.
        if (part.IsQualifier)
            return part.Judge(QuotedWords.Around(part.Cited.Passages) is { } around && part.Value.Choices.All(choice => around.HasAll(choice.Scalar.Text)) ? Support.Stated : Support.Undecidable);
        if (part.Value.Choices.Any(choice => choice.IsNot))
            return part.Judge(Support.Undecidable, places);
        return part.Judge(Support.NotStated, places, null, Rules.WordsNotInQuote.Report(part, missing));
    }

    /// <summary>An address: as written.</summary>
    public static Judgement JudgeLiteral(ClaimPart part)
    {
        foreach (Passages.QuotedPassage passage in part.Cited.Passages)
        {
            foreach (TextSpan quoted in passage.Quoted)
            {
                if (passage.In(quoted).IndexOf(part.Value.Choices[0].Scalar.Text.AsSpan()) >= 0)
                    return part.Judge(Support.Stated, [quoted]);
            }
        }

        return part.Judge(Support.Undecidable);
    }
}
