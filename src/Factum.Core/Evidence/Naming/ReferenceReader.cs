using Factum.Evidence.Naming.Words;
using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>Finds what stands for names: pronouns, and descriptions such as <c>the company</c>, <c>the 28-year-old chief executive</c>, <c>her deputy</c>.</summary>
internal sealed class ReferenceReader
{
    private const int MostBetween = 8;
    private readonly FoldedText text;
    private readonly SentenceToken[] tokens;
    private readonly Dictionary<int, NameMention> nameAt = [];
    private readonly Dictionary<int, NameMention> nameEnding = [];
    private readonly List<NameMention> found = [];

    public ReferenceReader(FoldedText text, SentenceToken[] tokens, List<NameMention> names)
    {
        this.text = text;
        this.tokens = tokens;
        foreach (NameMention name in names)
        {
            nameEnding[name.Last] = name;
            for (int i = name.First; i <= name.Last; i++)
                nameAt[i] = name;
        }
    }

    public List<NameMention> Read()
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            if (nameAt.ContainsKey(i) && !nameEnding.ContainsKey(i))
                continue;
            NameMention? possessor = PossessorAt(i);
            if (possessor is not null || tokens[i].Is(WordTags.Determiner) || IsFirmBeforeRole(i))
                ReadDescription(i, possessor);
            else if (tokens[i].Is(WordTags.AnyPronoun) && tokens[i].IsWord && !StandsForClause(i))
                found.Add(Pronoun(i));
        }

        return found;
    }

    /// <summary>"It was resolved to", "it is said that": stands for what follows.</summary>
    private bool StandsForClause(int i) =>
        tokens[i].Is(WordTags.ThingPronoun) && i + 3 < tokens.Length && tokens[i + 1].Is(WordTags.Auxiliary) && tokens[i + 2].IsWord && !tokens[i + 2].Is(WordTags.Determiner | WordTags.Preposition)
        && (WordAt(i + 2) is "resolved" or "agreed" or "decided" or "noted" or "moved" or "ordered" or "proposed" && WordAt(i + 3) is "to" or "that" || WordAt(i + 3) is "that" && WordAt(i + 2) is "said" or "thought" or "believed" or "reported" or "understood" or "true" or "clear" or "likely" or "possible" or "expected" or "hoped" or "claimed" or "alleged" or "known");

    /// <summary>The name or the pronoun in the possessive that ends at a token.</summary>
    private NameMention? PossessorAt(int i)
    {
        if (tokens[i].Is(WordTags.PossessivePronoun))
        {
            // "her" and "his" stand alone as well.
            NameMention pronoun = Pronoun(i);
            found.Add(pronoun);
            pronoun.IsPossessive = i + 1 < tokens.Length && (tokens[i + 1].IsWord || tokens[i + 1].Shape == TokenShape.Number)
                && (!tokens[i + 1].Is(WordTags.Preposition | WordTags.Conjunction | WordTags.Verb | WordTags.Subordinator | WordTags.Determiner) || tokens[i + 1].Is(WordTags.Noun));
            return pronoun.IsPossessive ? pronoun : null;
        }

        if (tokens[i].Shape != TokenShape.Possessive || i == 0)
            return null;
        if (nameEnding.TryGetValue(i - 1, out NameMention? name))
            return name;
        return found.Count > 0 && found[found.Count - 1].Last == i - 1 ? found[found.Count - 1] : null;
    }

    /// <summary>"Tidewater chief executive", without an article.</summary>
    private bool IsFirmBeforeRole(int i) =>
        nameEnding.TryGetValue(i, out NameMention? name) && name.Entities is [{ Class: EntityClass.Organisation }] && i + 1 < tokens.Length && tokens[i + 1].Is(WordTags.PersonNoun)
        && !(name.First > 0 && tokens[name.First - 1].Is(WordTags.Determiner));

    private void ReadDescription(int start, NameMention? possessor)
    {
        if (tokens[start].Is(WordTags.Indefinite))
            return;
        int noun = FindNoun(start), old = EndOfAge(start + 1);
        noun = noun < 0 ? old : noun;
        if (noun < 0)
            return;
        SentenceToken head = tokens[noun];
        bool isPerson = noun == old || head.Is(WordTags.PersonNoun) && !(possessor is { Form: MentionForm.Pronoun } && head.Is(WordTags.OrganisationNoun) && MayOnlyBeThing(possessor));
        bool isSomebodyElse = (possessor is not null && IsSomebodyElse(possessor, head)) || IsRelationOf(noun);
        if (IsFollowedByName(noun, isSomebodyElse))
            return;
        MentionClass classes = (isPerson ? MentionClass.Person : MentionClass.None) | (head.Is(WordTags.OrganisationNoun) ? MentionClass.Organisation | MentionClass.Thing : MentionClass.None);
        int first = possessor is not null ? possessor.First : start;
        found.Add(new NameMention(isSomebodyElse ? MentionForm.SomebodyElse : MentionForm.Description, first, noun, TextSpan.FromBounds(tokens[first].Start, head.End))
        {
            Classes = classes,
            Possessor = possessor ?? (isSomebodyElse ? NameAfterOf(noun) : null),
        });
    }

    /// <summary>"The 41-year-old": the last word; -1 for none.</summary>
    private int EndOfAge(int start)
    {
        bool isAge = start + 4 < tokens.Length && tokens[start].Shape == TokenShape.Number && tokens[start + 1].Shape == TokenShape.Hyphen && tokens[start + 3].Shape == TokenShape.Hyphen
            && WordAt(start + 2) is "year" && WordAt(start + 4) is "old";
        return isAge ? start + 4 : -1;
    }

    private ReadOnlySpan<char> WordAt(int i) => text.Span.Slice(tokens[i].Start, tokens[i].End - tokens[i].Start);

    private static bool MayOnlyBeThing(NameMention possessor) => (possessor.Classes & MentionClass.Person) == 0;

    private static bool IsSomebodyElse(NameMention possessor, SentenceToken head)
    {
        bool isPersons = possessor.Form == MentionForm.Name
            ? possessor.Entities[0].Class == EntityClass.Person
            : possessor.Form == MentionForm.Pronoun && possessor.Classes == MentionClass.Person;
        return isPersons ? head.Is(WordTags.PersonNoun) : head.Is(WordTags.Relation) && head.Is(WordTags.OrganisationNoun);
    }

    private bool IsRelationOf(int noun) => tokens[noun].Is(WordTags.Relation) && NameAfterOf(noun) is not null;

    private NameMention? NameAfterOf(int noun) =>
        noun + 2 < tokens.Length && tokens[noun + 1].Is(WordTags.Preposition) && text.Span.Slice(tokens[noun + 1].Start, 2) is "of" or "to" && nameAt.TryGetValue(noun + 2, out NameMention? name) ? name : null;

    /// <summary>The last noun for a person or an organisation in the phrase that begins at a token.</summary>
    private int FindNoun(int start)
    {
        int noun = -1;
        for (int i = start + 1; i < tokens.Length && i - start <= MostBetween; i++)
        {
            SentenceToken token = tokens[i];
            if (token.Shape is TokenShape.Hyphen or TokenShape.Number || (token.Shape == TokenShape.Quote && noun < 0))
                continue;
            if (!token.IsWord)
                break;
            if (nameAt.TryGetValue(i, out NameMention? name))
            {
                // "the Meta chief executive": a firm before the noun.
                if (noun >= 0 || name.Entities is [{ Class: EntityClass.Person }])
                    break;
                continue;
            }

            if (token.Is(WordTags.Noun))
                noun = i;
            else if (noun >= 0 || token.Is(WordTags.Preposition | WordTags.Conjunction | WordTags.Subordinator | WordTags.Relative | WordTags.AnyPronoun) || (token.Is(WordTags.Verb) && !token.Is(WordTags.Adjective)))
                break;
        }

        return noun;
    }

    /// <summary>"her deputy Tom Reed", "her deputy, Tom Reed,", "her deputy (Tom Reed)": the name is what counts.</summary>
    private bool IsFollowedByName(int noun, bool isSomebodyElse)
    {
        int next = noun + 1;
        if (nameAt.TryGetValue(next, out NameMention? beside))
            return !isSomebodyElse || beside.Form == MentionForm.Name;
        next = BehindOfPhrase(next);
        if (next + 1 < tokens.Length && tokens[next].Shape == TokenShape.Open && nameAt.TryGetValue(next + 1, out NameMention? inBrackets))
            return inBrackets.Form == MentionForm.Name;
        return next + 1 < tokens.Length && tokens[next].Shape == TokenShape.Comma && nameAt.TryGetValue(next + 1, out NameMention? name) && (!isSomebodyElse || name.Form == MentionForm.Name)
            && (name.Last + 1 >= tokens.Length || tokens[name.Last + 1].Shape is TokenShape.Comma or TokenShape.Stop or TokenShape.Close or TokenShape.Open);
    }

    /// <summary>"the director of flight, Mary Quill,": what the office is of belongs to it.</summary>
    private int BehindOfPhrase(int start)
    {
        if (start >= tokens.Length || !tokens[start].Is(WordTags.Preposition))
            return start;
        int i = start + 1;
        while (i < tokens.Length && i <= start + MostBetween && (tokens[i].Shape == TokenShape.Hyphen || (tokens[i].IsWord && !tokens[i].Is(WordTags.Verb | WordTags.Relative | WordTags.AnyPronoun))))
            i++;
        return i;
    }

    private NameMention Pronoun(int i)
    {
        WordTags tags = tokens[i].Tags;
        MentionClass classes = MentionClass.None;
        if ((tags & WordTags.PersonPronoun) != 0)
            classes |= MentionClass.Person;
        if ((tags & WordTags.ThingPronoun) != 0)
            classes |= MentionClass.Organisation | MentionClass.Thing;
        if ((tags & (WordTags.PluralPronoun | WordTags.SpeakerPronoun)) != 0)
            classes |= MentionClass.Any;
        Gender gender = (tags & WordTags.Feminine) != 0 ? Gender.Feminine : (tags & WordTags.Masculine) != 0 ? Gender.Masculine : Gender.Unknown;
        return new NameMention(MentionForm.Pronoun, i, i, TextSpan.FromBounds(tokens[i].Start, tokens[i].End)) { Classes = classes, Gender = gender, IsSpeaker = (tags & WordTags.SpeakerPronoun) != 0 };
    }
}
