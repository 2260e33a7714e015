using System.Collections.Immutable;
using Factum.Evidence.Naming.Words;
using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>A name at a place of a text.</summary>
/// <param name="Last">The last token of it.</param>
/// <param name="Words">How many words of the name it has.</param>
/// <param name="Rank">How much of the name it is.</param>
/// <param name="Entities">Whose it can be.</param>
/// <param name="IsSpelledOtherwise">It has capitals where the declared name has small letters, or the reverse.</param>
internal sealed record NameMatch(int Last, int Words, NameRank Rank, ImmutableArray<NamedEntity> Entities, bool IsSpelledOtherwise)
{
    public static NameMatch? Of(NameForm form, ReadOnlySpan<char> text, SentenceToken[] tokens, int at)
    {
        bool isSpelledOtherwise = false;
        int token = at, last = at;
        for (int i = 0; i < form.Words.Length; i++)
        {
            if (i > 0)
                token = NextWord(text, tokens, last, form, i);
            if (token < 0)
                return null;
            last = token;
            ReadOnlySpan<char> word = text.Slice(tokens[token].Start, tokens[token].End - tokens[token].Start);
            switch (Compare(word, form.Words[i].AsSpan(), form.Rank == NameRank.Phrase))
            {
                case Spelling.Different:
                    return null;
                case Spelling.OtherCase:
                    isSpelledOtherwise = true;
                    break;
            }
        }

        return new NameMatch(last, form.Words.Length, form.Rank, [form.Entity], isSpelledOtherwise);
    }

    public bool IsBetterThan(NameMatch other) => Words > other.Words || (Words == other.Words && (Strength < other.Strength || (Strength == other.Strength && other.IsSpelledOtherwise && !IsSpelledOtherwise)));

    public bool IsAsGoodAs(NameMatch other) => Words == other.Words && Strength == other.Strength && IsSpelledOtherwise == other.IsSpelledOtherwise;

    /// <summary>Whether it is the same name, of entities with the same ids.</summary>
    public bool IsSameAs(NameMatch other) =>
        Last == other.Last && Words == other.Words && Rank == other.Rank && IsSpelledOtherwise == other.IsSpelledOtherwise
        && Entities.Select(entity => entity.Id).SequenceEqual(other.Entities.Select(entity => entity.Id), StringComparer.Ordinal);

    public NameMatch With(NamedEntity entity) => Entities.Contains(entity) ? this : this with { Entities = Entities.Add(entity) };

    /// <summary>A surname and the first word of a firm may be the same word, and neither is more likely.</summary>
    private NameRank Strength => Rank == NameRank.FirstWord ? NameRank.Surname : Rank;

    /// <summary>The next word of a name: over a space, a hyphen, an ampersand, or a middle initial.</summary>
    private static int NextWord(ReadOnlySpan<char> text, SentenceToken[] tokens, int after, NameForm form, int word)
    {
        int next = after + 1;
        while (next < tokens.Length && next - after < 4)
        {
            SentenceToken token = tokens[next];
            if (token.IsWord && form.Entity.Class == EntityClass.Person && token.End - token.Start == 1 && token.IsCapital && form.Words[word].Length > 1)
                next++;
            else if (IsMiddleName(tokens, next, form, word) && IsWord(text, tokens[next + 1], form.Words[word]))
                next++;
            else if (token.Shape is TokenShape.Word or TokenShape.Number)
                return next;
            else if (token.Shape == TokenShape.Hyphen || (token.Shape is TokenShape.Stop or TokenShape.Other or TokenShape.Possessive && IsInsideName(text, token)))
                next++;
            else
                return -1;
        }

        return -1;
    }

    /// <summary>"Ada Maud Moore" is Ada Moore: a first name that the project leaves out.</summary>
    private static bool IsMiddleName(SentenceToken[] tokens, int i, NameForm form, int word) =>
        word == 1 && form.Words.Length == 2 && form.Rank == NameRank.Whole && form.Entity.Class == EntityClass.Person && tokens[i] is { IsWord: true, IsCapital: true } token
        && token.Is(WordTags.Feminine | WordTags.Masculine) && i + 1 < tokens.Length && tokens[i + 1].IsWord;

    private static bool IsWord(ReadOnlySpan<char> text, SentenceToken token, string word) => Compare(text.Slice(token.Start, token.End - token.Start), word.AsSpan(), isPhrase: false) == Spelling.Same;

    private static bool IsInsideName(ReadOnlySpan<char> text, SentenceToken token) => text[token.Start] is '&' or '.' or '/' or '\'' or '+';

    private static Spelling Compare(ReadOnlySpan<char> word, ReadOnlySpan<char> declared, bool isPhrase)
    {
        if (word.Length != declared.Length)
            return Spelling.Different;
        bool isSame = true;
        for (int i = 0; i < word.Length; i++)
        {
            if (WordFold.Of(word[i]) != WordFold.Of(declared[i]))
                return Spelling.Different;
            isSame &= Unicode.IsUpper(word[i]) == Unicode.IsUpper(declared[i]);
        }

        if (isSame || isPhrase || WordFold.IsAllCapitals(word))
            return Spelling.Same;

        // A name in small letters is a word like any other, and a word of a name may begin a sentence.
        if (!Unicode.IsUpper(word[0]))
            return Spelling.Different;
        return Unicode.IsUpper(declared[0]) ? Spelling.OtherCase : declared.Length > 3 ? Spelling.OtherCase : Spelling.Same;
    }

    private enum Spelling : byte
    {
        Same,
        OtherCase,
        Different,
    }
}
