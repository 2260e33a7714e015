using System.Collections.Immutable;
using Factum.Evidence.Naming.Words;
using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>Finds the names in a sentence: those of the project, and what looks like a name and is not known.</summary>
internal sealed class NameReader(FoldedText text, SentenceToken[] tokens, NameIndex names, DocumentAcronyms acronyms, FullNamings namings)
{
    private readonly List<NameMention> found = [];

    public List<NameMention> Read()
    {
        for (int i = 0; i < tokens.Length;)
            i = ReadAt(i);
        return found;
    }

    private int ReadAt(int i)
    {
        if (tokens[i].Shape is not (TokenShape.Word or TokenShape.Number))
            return i + 1;
        NameMatch? match = acronyms.Find(text.Span.Slice(tokens[i].Start, tokens[i].End - tokens[i].Start)) is { } entity
            ? new NameMatch(i, 1, NameRank.Whole, [entity], IsSpelledOtherwise: false)
            : names.Match(text.Span, tokens, i) is { } found ? Known(found, i) : null;
        if (match is not null && !IsPartOfAnotherName(i, match) && !IsAnotherWord(i, match))
        {
            int last = WithSuffix(match);
            Add(MentionForm.Name, i, last, match);
            return last + 1;
        }

        int end = EndOfUnknown(i);
        if (end < 0)
            return i + 1;
        Add(MentionForm.UnknownName, i, end, null);
        return end + 1;
    }

    /// <summary>Without those of whom only the first word stands in the whole text, and those who are named only later.</summary>
    private NameMatch? Known(NameMatch match, int first)
    {
        if (match.Words == 1 && match.Rank is NameRank.Surname or NameRank.FirstWord)
        {
            ImmutableArray<NamedEntity> known = match.Entities.RemoveAll(entity => entity.Class == EntityClass.Organisation && (!namings.Has(entity) || IsBehindPlacePreposition(first)));
            if (known.IsEmpty)
                return null;
            match = match with { Entities = known };
        }

        return namings.Narrow(match, tokens[first].Start);
    }

    /// <summary>"In Kesteven" is a place, be there a Kesteven College.</summary>
    private bool IsBehindPlacePreposition(int first) => first > 0 && tokens[first - 1].Is(WordTags.Preposition) && text.Span.Slice(tokens[first - 1].Start, tokens[first - 1].End - tokens[first - 1].Start) is "in" or "In" or "near" or "across";

    private void Add(MentionForm form, int first, int last, NameMatch? match)
    {
        bool isFirm = tokens[last].Is(WordTags.LegalSuffix);
        found.Add(new NameMention(form, first, last, TextSpan.FromBounds(tokens[first].Start, tokens[last].End))
        {
            Entities = match?.Entities ?? [],
            Classes = isFirm ? MentionClass.Organisation : match is null ? ClassesOfUnknown(first) : MentionClass.Any,
            Gender = GenderOf(first, match),
            IsSpelledOtherwise = match?.IsSpelledOtherwise ?? false,
        });
    }

    /// <summary>What stands behind "in" is a place, and behind "at", "of" or "the" no person.</summary>
    private MentionClass ClassesOfUnknown(int first)
    {
        if (first == 0 || !tokens[first - 1].Is(WordTags.Preposition))
            return first > 0 && tokens[first - 1].Is(WordTags.Determiner) && !tokens[first - 1].Is(WordTags.Indefinite) ? MentionClass.Organisation | MentionClass.Thing : MentionClass.Any;
        ReadOnlySpan<char> before = text.Span.Slice(tokens[first - 1].Start, tokens[first - 1].End - tokens[first - 1].Start);
        return before is "in" or "In" or "near" or "on" or "across" or "around" ? MentionClass.None : before is "at" or "of" or "from" ? MentionClass.Organisation | MentionClass.Thing : MentionClass.Any;
    }

    /// <summary>The form of address before a name tells more than the first name.</summary>
    private Gender GenderOf(int first, NameMatch? match)
    {
        int before = first - 1;
        if (before >= 0 && tokens[before].Shape == TokenShape.Stop && tokens[before].IsJoined)
            before--;
        WordTags tags = before >= 0 && tokens[before].Is(WordTags.Honorific) ? tokens[before].Tags : tokens[first].IsCapital && match is null ? tokens[first].Tags : WordTags.None;
        if ((tags & WordTags.Feminine) != 0)
            return Gender.Feminine;
        if ((tags & WordTags.Masculine) != 0)
            return Gender.Masculine;
        return match is { Entities: [var entity] } ? entity.Gender : Gender.Unknown;
    }

    /// <summary>Jane Moore is not Ada Moore, nor is Ada Lovelace.</summary>
    private bool IsPartOfAnotherName(int first, NameMatch match)
    {
        if (match.Rank is NameRank.FirstName or NameRank.FirstWord && match.Last + 1 < tokens.Length && IsNameWord(match.Last + 1) && !tokens[match.Last + 1].IsJoined)
            return true;
        return match.Rank is NameRank.Surname or NameRank.FirstWord && first > 0 && IsNameWord(first - 1) && !(first == 1 && tokens[0].Tags != WordTags.None)
            && !(found.Count > 0 && found[found.Count - 1].Last == first - 1 && found[found.Count - 1].Form == MentionForm.Name);
    }

    /// <summary>A first name or a surname that is a word too, where it may be that word.</summary>
    private bool IsAnotherWord(int first, NameMatch match)
    {
        if (match.Words > 1 || match.Rank is not (NameRank.FirstName or NameRank.Surname or NameRank.Shortened or NameRank.FirstWord))
            return false;
        SentenceToken token = tokens[first];
        bool isFollowedAsName = first + 1 < tokens.Length && (tokens[first + 1].Is(WordTags.Verb) || tokens[first + 1].Shape is TokenShape.Possessive or TokenShape.Comma);
        if (token.Is(WordTags.Calendar))
            return !isFollowedAsName || (first > 0 && tokens[first - 1].Is(WordTags.Preposition));
        bool isFirst = first == 0 || tokens[first - 1].Shape is TokenShape.Quote or TokenShape.Semicolon or TokenShape.Dash;
        return isFirst && token.Is(WordTags.AlsoAWord | WordTags.Verb) && !isFollowedAsName;
    }

    private int WithSuffix(NameMatch match)
    {
        int last = match.Last;
        return match.Entities[0].Class == EntityClass.Organisation && last + 1 < tokens.Length && tokens[last + 1].Is(WordTags.LegalSuffix) && tokens[last + 1].IsCapital ? last + 1 : last;
    }

    /// <summary>Capitalised words that no list knows: two at the beginning of a sentence, else one is enough.</summary>
    private int EndOfUnknown(int first)
    {
        if (!IsNameWord(first) || IsInOffice(first))
            return -1;
        int last = first;
        while (last + 1 < tokens.Length && !tokens[last + 1].IsJoined && !BeginsKnownName(last + 1) && (IsNameWord(last + 1) || IsInitial(last + 1) || (tokens[last + 1].Is(WordTags.LegalSuffix) && tokens[last + 1].IsCapital)))
        {
            last++;
            if (IsInitial(last) && last + 1 < tokens.Length && tokens[last + 1].Shape == TokenShape.Stop)
                last++;
        }

        bool mayBeWord = first == 0 || tokens[first - 1].Shape is TokenShape.Quote or TokenShape.Open;
        return mayBeWord && last == first && !(first > 0 && tokens[first - 1].Is(WordTags.Honorific)) ? -1 : last;
    }

    /// <summary>"Shopkeeper Ada Moore": what stands before a whole name is no part of it.</summary>
    private bool BeginsKnownName(int i) => IsNameWord(i) && names.Match(text.Span, tokens, i) is { Rank: NameRank.Whole or NameRank.Shortened, Words: > 1 };

    /// <summary>"Chief Medical Officer" is nobody's name.</summary>
    private bool IsInOffice(int i) =>
        i > 0 && i + 1 < tokens.Length && tokens[i - 1].IsCapital && tokens[i - 1].Is(WordTags.Adjective | WordTags.PersonNoun) && tokens[i + 1].IsCapital && tokens[i + 1].Is(WordTags.PersonNoun);

    private bool IsInitial(int i) => tokens[i].IsWord && tokens[i].IsCapital && tokens[i].End - tokens[i].Start == 1 && !tokens[i].Is(WordTags.AnyPronoun);

    private bool IsNameWord(int i) => tokens[i].IsWord && tokens[i].IsCapital && tokens[i].End - tokens[i].Start > 1
        && (tokens[i].Tags & ~(WordTags.Feminine | WordTags.Masculine | WordTags.AlsoAWord)) == WordTags.None;
}
