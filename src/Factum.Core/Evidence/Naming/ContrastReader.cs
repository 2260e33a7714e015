using Factum.Binding;
using Factum.Evidence.Entailment;
using Factum.Evidence.Naming.Words;
using Factum.Evidence.Passages;
using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>Finds what a figure is told of for comparison: <c>the old boat</c>, <c>previous version</c>, where the claim is about the boat as it is.</summary>
internal static class ContrastReader
{
    private const int MostBetween = 6;

    public static TextSpan? Find(SentenceReading reading, FoldedText text, TextSpan value, BoundClaim claim, NamedEntity subject)
    {
        SentenceToken[] tokens = reading.Tokens;
        int first = reading.TokenAt(value.Start);
        for (int i = first - 1; i > 0 && first - i <= MostBetween; i--)
        {
            if (tokens[i].Shape is TokenShape.Comma or TokenShape.Stop or TokenShape.Open or TokenShape.Close or TokenShape.Dash || tokens[i].Is(WordTags.Conjunction | WordTags.Relative | WordTags.Subordinator) || reading.MentionOf(i) is { Form: MentionForm.Name or MentionForm.Pronoun })
                return null;
            ReadOnlySpan<char> adjective = WordAt(tokens, text, i - 1);
            if (tokens[i].IsWord && tokens[i - 1].IsWord && IsOther(adjective) && Means(WordAt(tokens, text, i), subject) && !Says(claim, subject, adjective))
                return TextSpan.FromBounds(tokens[i - 1].Start, tokens[i].End);
        }

        return Another(reading, text, first, claim, subject);
    }

    /// <summary>"An earlier application …, made by Tidewater, was refused in 2022": what the sentence begins with.</summary>
    private static TextSpan? Another(SentenceReading reading, FoldedText text, int value, BoundClaim claim, NamedEntity subject)
    {
        SentenceToken[] tokens = reading.Tokens;
        if (tokens.Length < 3 || value < 3 || reading.Names(subject) || !tokens[0].Is(WordTags.Determiner) || !tokens[1].IsWord || !tokens[2].IsWord)
            return null;
        ReadOnlySpan<char> adjective = WordAt(tokens, text, 1);
        return IsOther(adjective) && Means(WordAt(tokens, text, 2), subject) && !Says(claim, subject, adjective) ? TextSpan.FromBounds(tokens[1].Start, tokens[2].End) : null;
    }

    /// <summary>In a quote that states no figure: "which had led the previous round".</summary>
    public static string? FindIn(DocumentNames document, QuotedPassage passage, BoundClaim claim, NamedEntity subject)
    {
        FoldedText text = document.Document.Text;
        SentenceReading reading = document.Sentence(document.NumberAt(passage.Match.Start));
        for (int i = reading.TokenAt(passage.Match.Start) + 1; i < reading.Tokens.Length && reading.Tokens[i].End <= passage.Match.End; i++)
        {
            ReadOnlySpan<char> adjective = WordAt(reading.Tokens, text, i - 1);
            if (reading.Tokens[i].IsWord && reading.Tokens[i - 1].IsWord && IsOther(adjective) && subject.Class == EntityClass.Thing && Means(WordAt(reading.Tokens, text, i), subject) && !Says(claim, subject, adjective))
                return text.ToString(reading.Tokens[i - 1].Start, reading.Tokens[i].End);
        }

        return null;
    }

    private static bool IsOther(ReadOnlySpan<char> word) => word is "old" or "Old" or "older" or "Older" or "previous" or "Previous" or "former" or "Former" or "earlier" or "Earlier" or "prior" or "Prior" or "other" or "outgoing" or "Outgoing" or "rival" or "Rival";

    /// <summary>A word for any of a line, or the last word of what the subject is called, or of its kind.</summary>
    private static bool Means(ReadOnlySpan<char> noun, NamedEntity subject)
    {
        if (noun is "version" or "model" or "edition" or "generation" or "issue" or "release")
            return subject.Class == EntityClass.Thing;
        string form = WordForms.Of(noun)[0];
        string[] title = NameForms.WordsOf(subject.Entity.Title);
        return (title.Length > 0 && WordForms.Of(title[title.Length - 1].AsSpan())[0] == form) || (form.Length > 3 && WordForms.Of(subject.Entity.Kind.Name.AsSpan())[0].EndsWith(form, StringComparison.Ordinal));
    }

    /// <summary>The claim speaks of the old one itself.</summary>
    private static bool Says(BoundClaim claim, NamedEntity subject, ReadOnlySpan<char> adjective)
    {
        string form = WordForms.Of(adjective)[0];
        return WordForms.In(subject.Entity.Title ?? "").Contains(form) || WordForms.In(claim.Property.Name.Replace('-', ' ')).Any(word => word == form || word is "former" or "previous" or "old" or "prior" or "earlier")
            || claim.Qualifiers.Any(qualifier => qualifier.Name is "former" or "until");
    }

    private static ReadOnlySpan<char> WordAt(SentenceToken[] tokens, FoldedText text, int i) => text.Span.Slice(tokens[i].Start, tokens[i].End - tokens[i].Start);
}
