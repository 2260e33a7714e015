using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence.Passages;
using Factum.Kinds;
using Factum.Text;

namespace Factum.Evidence.Audit;

/// <summary>Which quoted words state the value of a claim, and which its subject. Where nothing says so, the words of the value are looked for.</summary>
internal sealed class ClaimPlaces
{
    private readonly ImmutableArray<TextSpan> values;
    private readonly string[] subjectWords;
    private readonly List<TextSpan> found = [], subjects = [];

    public ClaimPlaces(CitedClaim cited, QuotedPassage passage, FactSet facts, IAuditLanguage language)
    {
        values = cited.ValuePlaces;
        BoundClaim claim = cited.Claim;
        bool isLookedFor = values.IsEmpty;
        string[] subject = subjectWords = WordsOf(facts.Find(claim.Block.Id)?.Title), value = isLookedFor ? ValueWords(claim, facts) : [];
        foreach (TextSpan quoted in passage.Quoted)
        {
            WordScan scan = new(passage.In(quoted));
            while (scan.MoveNext())
            {
                ReadOnlySpan<char> word = passage.In(quoted).Slice(scan.Current.Start, scan.Current.Length);
                TextSpan span = new(quoted.Start + scan.Current.Start, scan.Current.Length);
                WordTraits traits = language.Words.TraitsOf(language.Words.Find(word));
                if ((traits & WordTraits.Personal) != 0 || ((traits & (WordTraits.Determiner | WordTraits.Preposition | WordTraits.And)) == 0 && IsAnyOf(word, subject)))
                    subjects.Add(span);
                else if (isLookedFor && (IsAnyOf(word, value) || (Unicode.IsDigit(word[0]) && claim.Value.Type.IsOrdered)))
                    found.Add(span);
            }
        }
    }

    /// <summary>True where another quote of the claim states the value.</summary>
    public bool IsValueInOtherQuote { get; set; }

    /// <summary>True where the quote has words of the value.</summary>
    public bool HasValue => found.Count > 0;

    /// <summary>True where some words of the passage are known to state the value.</summary>
    public bool HasValueIn(TextSpan passage) => values.Any(value => value.Start < passage.End && passage.Start < value.End) || found.Count > 0;

    public bool IsValue(Token token)
    {
        foreach (TextSpan span in values)
        {
            if (token.Start < span.End && span.Start < token.End)
                return true;
        }

        return Contains(found, token);
    }

    public bool IsSubject(Token token) => Contains(subjects, token);

    /// <summary>A word of the subject's name.</summary>
    public bool IsOfSubject(string word) => Array.IndexOf(subjectWords, word) >= 0;

    private static bool Contains(List<TextSpan> spans, Token token)
    {
        foreach (TextSpan span in spans)
        {
            if (token.Start < span.End && span.Start < token.End)
                return true;
        }

        return false;
    }

    private static string[] ValueWords(BoundClaim claim, FactSet facts)
    {
        List<string> words = [];
        foreach (ValueChoice choice in claim.Value.Choices)
        {
            string text = claim.Value.Type.Scalar switch
            {
                ScalarType.Entity => facts.Find(choice.Scalar.Text)?.Title ?? "",
                ScalarType.Text => choice.Scalar.Text,
                ScalarType.Symbol => choice.Scalar.Text.Replace('-', ' '),
                // Yes says what the property says.
                ScalarType.Flag => claim.Property.Name.Replace('-', ' '),
                _ => "",
            };
            words.AddRange(WordsOf(text));
        }

        return [.. words];
    }

    /// <summary>The words that carry the meaning of a name or a text.</summary>
    private static string[] WordsOf(string? text) => text is null ? [] : [.. text.Split(' ', ',', '\'', '’', '.', '"').Where(word => word.Length > 3 || (word.Length > 0 && Unicode.IsUpper(word[0])))];

    /// <summary>The same word, or one that begins with the same letters: lead, leader.</summary>
    private static bool IsAnyOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (string other in words)
        {
            int length = Math.Min(Math.Min(word.Length, other.Length), 6);
            if (Math.Abs(word.Length - other.Length) <= 3 && (length >= 4 || word.Length == other.Length) && word.Slice(0, length).Equals(other.AsSpan(0, length), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
