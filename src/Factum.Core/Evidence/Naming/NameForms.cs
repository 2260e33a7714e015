using Factum.Binding;
using Factum.Evidence.Naming.Words;
using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>The names that an entity goes by: as declared, and what texts make of them.</summary>
internal static class NameForms
{
    private static readonly HashSet<string> particles = new(StringComparer.Ordinal)
    {
        "of", "the", "and", "for", "de", "van", "von", "der", "den", "la", "le", "du", "di", "da", "del", "al", "bin", "ibn", "y", "e", "on", "in", "at", "to", "a", "an", "des", "dos", "das", "zu", "zur", "und", "et",
        "ter", "ten", "los", "las", "el", "af", "av",
    };

    private static readonly HashSet<string> generations = new(StringComparer.Ordinal) { "jr", "sr", "ii", "iii", "iv", "cbe", "obe", "mbe", "phd", "md", "qc", "kc" };

    public static NamedEntity Read(BoundEntity entity)
    {
        string[] words = WordsOf(entity.Title);
        return new NamedEntity(entity, IsProper(entity, words)) { Gender = EntityClasses.Of(entity.Kind) == EntityClass.Person ? GenderOf(words) : Gender.Unknown };
    }

    public static IEnumerable<NameForm> Of(NamedEntity entity)
    {
        if (entity.Entity.Title is { } title)
        {
            foreach (NameForm form in OfName(entity, title))
                yield return form;
        }
        else
        {
            yield return new NameForm(entity, entity.Id.Split('-'), NameRank.Phrase);
        }

        foreach (BoundClaim claim in entity.Entity.FindFact("also-known-as")?.Claims ?? [])
        {
            foreach (ValueChoice choice in claim.Value.Choices)
            {
                if (choice.IsNot)
                    continue;
                foreach (NameForm form in OfName(entity, choice.Scalar.Text))
                    yield return form;
            }
        }
    }

    /// <summary>The words of a name, without the article before it.</summary>
    public static string[] WordsOf(string? name)
    {
        FoldedText folded = FoldedText.Of((name ?? "").AsSpan());
        List<string> words = [];
        foreach (SentenceToken token in SentenceTokens.Of(folded.Span, new TextSpan(0, folded.Length)))
        {
            if (token.Shape is TokenShape.Word or TokenShape.Number)
                words.Add(folded.ToString(token.Start, token.End));
        }

        if (words.Count > 1 && words[0] is "The" or "the")
            words.RemoveAt(0);
        return [.. words];
    }

    private static IEnumerable<NameForm> OfName(NamedEntity entity, string name)
    {
        string[] words = WordsOf(name);
        if (words.Length == 0)
            return [];
        if (!IsCapitalised(words))
            return [new NameForm(entity, words, words.Length > 1 ? NameRank.Phrase : NameRank.Whole)];
        return entity.Class switch
        {
            EntityClass.Person => OfPerson(entity, words),
            EntityClass.Organisation => OfFirm(entity, words),
            _ when words.Length == 1 => [new NameForm(entity, words, NameRank.Whole), new NameForm(entity, words, NameRank.Phrase)],
            _ => [new NameForm(entity, words, NameRank.Whole)],
        };
    }

    private static IEnumerable<NameForm> OfPerson(NamedEntity entity, string[] words)
    {
        yield return new NameForm(entity, words, NameRank.Whole);
        int first = 0, end = words.Length;
        while (first < end - 1 && EnglishWords.TagsOf(words[first].AsSpan()) is var tags && (tags & WordTags.Honorific) != 0)
            first++;
        while (end - 1 > first && generations.Contains(WordFold.Of(words[end - 1].AsSpan())))
            end--;
        if (end - first < 2)
        {
            if (end - first < words.Length)
                yield return new NameForm(entity, [words[first]], NameRank.Shortened);
            yield break;
        }

        int surname = first + 1;
        while (surname < end - 1 && !particles.Contains(words[surname]))
            surname++;
        if (end - first < words.Length)
            yield return new NameForm(entity, Part(words, first, end), NameRank.Shortened);
        if (surname > first + 1)
            yield return new NameForm(entity, [words[first], .. Part(words, surname, end)], NameRank.Shortened);
        yield return new NameForm(entity, Part(words, surname, end), NameRank.Surname);
        if (surname < end - 1)
            yield return new NameForm(entity, [words[end - 1]], NameRank.Surname);
        if (words[first].Length > 1)
            yield return new NameForm(entity, [words[first]], NameRank.FirstName);
    }

    private static IEnumerable<NameForm> OfFirm(NamedEntity entity, string[] words)
    {
        yield return new NameForm(entity, words, NameRank.Whole);
        int end = words.Length;
        while (end > 1 && (EnglishWords.TagsOf(words[end - 1].AsSpan()) & WordTags.LegalSuffix) != 0)
            end--;
        if (end < words.Length && (EnglishWords.TagsOf(words[0].AsSpan()) & WordTags.Determiner) == 0)
            yield return new NameForm(entity, Part(words, 0, end), NameRank.Shortened);
        if (end > 1 && IsNameByItself(words[0]))
            yield return new NameForm(entity, [words[0]], NameRank.FirstWord);
    }

    /// <summary>Not what many names begin with: a number, an initial, <c>North</c>, <c>Royal</c>, <c>University</c>.</summary>
    private static bool IsNameByItself(string word) =>
        word.Length > 2 && Unicode.IsUpper(word[0]) && (EnglishWords.TagsOf(word.AsSpan()) & ~(WordTags.Feminine | WordTags.Masculine)) == WordTags.None;

    private static string[] Part(string[] words, int first, int end) => words.AsSpan(first, end - first).ToArray();

    /// <summary>Words that begin with capitals, but for the small ones between; or a script that has none.</summary>
    private static bool IsCapitalised(string[] words)
    {
        if (words.Length == 1)
            return true;
        foreach (string word in words)
        {
            char c = word[0];
            if (Unicode.IsLetter(c) && !Unicode.IsUpper(c) && c < 'ऀ' && !particles.Contains(word) && (EnglishWords.TagsOf(word.AsSpan()) & WordTags.LegalSuffix) == 0)
                return false;
        }

        return true;
    }

    /// <summary>A title that is a name, not a description: capitals, nothing in the possessive.</summary>
    private static bool IsProper(BoundEntity entity, string[] words) =>
        words.Length > 0 && IsCapitalised(words) && entity.Title!.IndexOf("'s ", StringComparison.Ordinal) < 0 && entity.Title.IndexOf("’s ", StringComparison.Ordinal) < 0;

    private static Gender GenderOf(string[] words)
    {
        foreach (string word in words)
        {
            WordTags tags = EnglishWords.TagsOf(word.AsSpan());
            if ((tags & (WordTags.Feminine | WordTags.Masculine)) is var gender and not WordTags.None)
                return gender == WordTags.Feminine ? Gender.Feminine : gender == WordTags.Masculine ? Gender.Masculine : Gender.Unknown;
            if ((tags & WordTags.Honorific) == 0)
                return Gender.Unknown;
        }

        return Gender.Unknown;
    }
}
