using System.Collections.Immutable;
using Factum.Evidence.Passages;
using Factum.Text;

namespace Factum.Evidence.Entailment;

/// <summary>The words of some parts of a text, to look others up in by their forms.</summary>
internal sealed class QuotedWords
{
    private readonly List<(string Form, TextSpan Place)> words = [];
    private readonly HashSet<string> forms = new(StringComparer.Ordinal);

    private QuotedWords()
    {
    }

    public static QuotedWords Of(ImmutableArray<QuotedPassage> passages)
    {
        QuotedWords words = new();
        foreach (QuotedPassage passage in passages)
        {
            foreach (TextSpan quoted in passage.Quoted)
                words.Read(passage, quoted);
        }

        return words;
    }

    /// <summary>The words of the sentences of the quotes and of those before them.</summary>
    public static QuotedWords Around(ImmutableArray<QuotedPassage> passages)
    {
        QuotedWords words = new();
        foreach (QuotedPassage passage in passages)
        {
            words.Read(passage, passage.Before);
            words.Read(passage, passage.Sentence);
        }

        return words;
    }

    /// <summary>The words of the sentence of a quote.</summary>
    public static QuotedWords InSentence(QuotedPassage passage)
    {
        QuotedWords words = new();
        words.Read(passage, passage.Sentence);
        return words;
    }

    /// <summary>Where a word stands in one of its forms, next to a part of the text; null where it does not.</summary>
    public TextSpan? NearestPlaceOf(string form, TextSpan part)
    {
        TextSpan? nearest = null;
        foreach ((string other, TextSpan place) in words)
        {
            if (WordForms.AreOfOneFamily(other, form) && (nearest is not { } known || Distance(place, part) < Distance(known, part)))
                nearest = place;
        }

        return nearest;
    }

    private static int Distance(TextSpan place, TextSpan part) => Math.Max(0, Math.Max(part.Start - place.End, place.Start - part.End));

    public bool HasAll(string text) => !Missing(text).Any();

    /// <summary>The words of a text that are not among these; articles and their like are not asked for.</summary>
    public IEnumerable<string> Missing(string text)
    {
        foreach (string word in WordForms.In(text))
        {
            if (!EnglishFunctionWords.Contains(word) && !Has(word))
                yield return word;
        }
    }

    /// <summary>Where the words of a text stand here.</summary>
    public ImmutableArray<TextSpan> PlacesOf(string text)
    {
        HashSet<string> wanted = [.. WordForms.In(text).Where(word => !EnglishFunctionWords.Contains(word))];
        return [.. words.Where(word => wanted.Any(other => WordForms.AreOfOneFamily(word.Form, other))).Select(word => word.Place)];
    }

    private bool Has(string word)
    {
        if (forms.Contains(word))
            return true;
        foreach (string form in forms)
        {
            if (WordForms.AreOfOneFamily(form, word))
                return true;
        }

        return EnglishShortForms.Expand(word) is { } expanded && expanded.All(part => forms.Contains(part));
    }

    private void Read(QuotedPassage passage, TextSpan part)
    {
        WordScan scan = new(passage.In(part));
        while (scan.MoveNext())
        {
            TextSpan place = new(part.Start + scan.Current.Start, scan.Current.Length);
            Add(passage.In(place), place);
        }

        // A word that a line end breaks is one, besides its two parts.
        foreach (BrokenWord broken in passage.Located.Document.Breaks.Within(part))
            Add(broken.Joined(passage.Located.Document.Text).AsSpan(), broken.Span);
    }

    private void Add(ReadOnlySpan<char> word, TextSpan place)
    {
        foreach (string form in WordForms.Of(word))
        {
            words.Add((form, place));
            forms.Add(form);
            foreach (string expanded in EnglishShortForms.Expand(form) ?? [])
                forms.Add(expanded);
        }
    }
}
