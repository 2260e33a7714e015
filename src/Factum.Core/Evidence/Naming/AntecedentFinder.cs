namespace Factum.Evidence.Naming;

/// <summary>Finds whom a pronoun or a description means: the nearest name before it that it can mean, or the subject of that sentence.</summary>
internal sealed class AntecedentFinder(DocumentNames document)
{
    private const int MostSentences = 12, MostSentencesOfOne = 60;

    public Antecedent Find(int sentence, NameMention reference, NamedEntity wanted)
    {
        if (reference.Form == MentionForm.Description && wanted.Class == EntityClass.Person && RoleOf(sentence, reference) is { } role)
            return new Antecedent(role, role.Entities.Contains(wanted));
        Antecedent found = FindAny(sentence, reference, wanted);
        if (reference.Form != MentionForm.Description || found.IsWanted || NounOf(sentence, reference) is not { } noun)
            return found;

        // "The club" is the one that is called a club, where one is; it tells little of those that are not.
        if (IsCalled(wanted, noun))
            return found.Name is { Entities: [var other] } && IsCalled(other, noun) ? found : new Antecedent(null, IsWanted: document.Contains(NameForms.WordsOf(wanted.Entity.Title)));
        return found.Name is { Entities: [var named] } && IsCalled(named, noun) ? found : Antecedent.Unknown;
    }

    /// <summary>"The surveyor", where the text has said who that is, and no possessive says whose.</summary>
    private NameMention? RoleOf(int sentence, NameMention description)
    {
        SentenceToken last = document.Sentence(sentence).Tokens[description.Last];
        return description.Possessor is null && last.Is(Words.WordTags.PersonNoun) ? document.HolderOf(Words.WordFold.Of(document.Document.Text.Span.Slice(last.Start, last.End - last.Start))) : null;
    }

    /// <summary>The noun of a description of an organisation, where it tells more than that it is one.</summary>
    private string? NounOf(int sentence, NameMention description)
    {
        SentenceToken last = document.Sentence(sentence).Tokens[description.Last];
        if (!last.Is(Words.WordTags.OrganisationNoun) || last.Is(Words.WordTags.PersonNoun))
            return null;
        string noun = Words.WordFold.Of(document.Document.Text.Span.Slice(last.Start, last.End - last.Start));
        return noun is "company" or "firm" or "business" or "group" or "corporation" or "organisation" or "organization" or "startup" or "up" or "maker" or "chain" or "giant" ? null : noun;
    }

    /// <summary>"The firm": no school and no council.</summary>
    private bool IsFirm(NameMention description) =>
        description.Form == MentionForm.Description && document.Document.Text.Span.Slice(description.Span.Start, description.Span.Length) is var words
        && (words.EndsWith("firm".AsSpan(), StringComparison.Ordinal) || words.EndsWith("company".AsSpan(), StringComparison.Ordinal) || words.EndsWith("business".AsSpan(), StringComparison.Ordinal));

    private static bool IsNoFirm(NamedEntity entity) => entity.Entity.Kind.Name is "school" or "college" or "university" or "council" or "charity" or "church" or "parish" or "hospital" or "museum" or "court" or "ministry" or "state" or "country" or "club" or "team" or "union" or "party" or "orchestra" or "library";

    private static bool IsCalled(NamedEntity entity, string noun) =>
        NameForms.WordsOf(entity.Entity.Title).Any(word => Words.WordFold.Equals(word.AsSpan(), noun)) || entity.Entity.Kind.Name == noun;

    private Antecedent FindAny(int sentence, NameMention reference, NamedEntity wanted)
    {
        if (!NameMention.Includes(reference.Classes, wanted.Class) || reference.IsSpeaker)
            return Antecedent.Unknown;
        List<NameMention> here = Candidates(document.Sentence(sentence), reference, wanted, reference.First);
        if (here.Count > 0)
            return reference.Form == MentionForm.Description ? Antecedent.Unknown : Choose(here, reference, wanted, HasReference(sentence, reference, reference.First), sentence);
        int first = Math.Min(document.FirstOfParagraph(sentence), sentence - 1);
        for (int number = sentence - 1; number >= Math.Max(first, 0) && sentence - number <= MostSentences; number--)
        {
            SentenceReading reading = document.Sentence(number);
            List<NameMention> candidates = Candidates(reading, reference, wanted, reading.Tokens.Length);
            if (candidates.Count > 0)
                return Choose(candidates, reference, wanted, HasReference(number, reference, reading.Tokens.Length), number);
        }

        return Antecedent.Unknown;
    }

    private Antecedent Choose(List<NameMention> candidates, NameMention reference, NamedEntity wanted, bool hasSubjectReference, int sentence)
    {
        NameMention nearest = candidates[candidates.Count - 1];
        NameMention subject = candidates.Find(candidate => candidate.IsSubject) ?? candidates[0];
        if (IsOf(nearest, wanted) || IsOf(subject, wanted))
            return new Antecedent(nearest, IsWanted: true);
        if (candidates.Exists(candidate => candidate.Form != MentionForm.Name || candidate.Entities.Contains(wanted) || candidate.Entities.Length > 1))
            return Antecedent.Unknown;

        // The subject of that sentence is a pronoun too, and may go on to mean the one meant before.
        if (hasSubjectReference && !subject.IsSubject)
            return Antecedent.Unknown;
        bool mayStillBeWanted = reference.Gender != Gender.Unknown && reference.Fits(document.GenderOf(wanted)) && (document.GenderOf(wanted) != Gender.Unknown || !subject.IsSubject) && GenderOf(subject) == Gender.Unknown && IsNamedBefore(sentence, wanted);
        return mayStillBeWanted ? Antecedent.Unknown : new Antecedent(subject, IsWanted: false);
    }

    private static bool IsOf(NameMention mention, NamedEntity entity) => mention.Form == MentionForm.Name && mention.Entities.Contains(entity);

    private Gender GenderOf(NameMention mention) => mention.Gender == Gender.Unknown && mention.Entities is [var entity] ? document.GenderOf(entity) : mention.Gender;

    private List<NameMention> Candidates(SentenceReading reading, NameMention reference, NamedEntity wanted, int before)
    {
        List<NameMention> candidates = [];
        bool isFirm = IsFirm(reference);
        foreach (NameMention mention in reading.Mentions)
        {
            if (mention.Last >= before)
                break;
            bool fits = mention.Form switch
            {
                MentionForm.Name when isFirm && !mention.Entities.Contains(wanted) && IsNoFirm(mention.Entities[0]) => false,
                MentionForm.Name => reference.Fits(GenderOf(mention)) && (mention.Entities.Contains(wanted) || (NameMention.Includes(reference.Classes, mention.Entities[0].Class) && mention.Entities[0].IsLike(wanted))),
                MentionForm.UnknownName => reference.Fits(mention.Gender) && (mention.Classes & reference.Classes) != 0,
                _ => false,
            };
            if (fits)
                candidates.Add(mention);
        }

        return candidates;
    }

    private bool IsNamedBefore(int sentence, NamedEntity wanted)
    {
        for (int number = sentence - 1; number >= Math.Max(0, sentence - MostSentencesOfOne); number--)
        {
            if (document.Sentence(number).Names(wanted))
                return true;
        }

        return false;
    }

    private bool HasReference(int sentence, NameMention reference, int before)
    {
        SentenceReading reading = document.Sentence(sentence);
        foreach (NameMention mention in reading.Mentions)
        {
            if (mention.Last < before && !reading.Tokens[mention.First].Is(Words.WordTags.Reflexive) && mention.IsReference && (mention.Classes & reference.Classes) != 0 && mention.Fits(reference.Gender))
                return true;
        }

        return false;
    }
}

/// <summary>Whom a reference means.</summary>
/// <param name="Name">The name that it goes back to; null where none is found, or several could be.</param>
/// <param name="IsWanted">Whether that is the one asked for.</param>
internal sealed record Antecedent(NameMention? Name, bool IsWanted)
{
    public static readonly Antecedent Unknown = new(null, IsWanted: false);
}
