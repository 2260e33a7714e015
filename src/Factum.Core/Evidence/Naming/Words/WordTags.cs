namespace Factum.Evidence.Naming.Words;

/// <summary>What a word can be in a sentence, as far as it matters to whom a sentence is about.</summary>
[Flags]
internal enum WordTags
{
    None = 0,

    /// <summary>he, she</summary>
    PersonPronoun = 1 << 0,

    /// <summary>it</summary>
    ThingPronoun = 1 << 1,

    /// <summary>they</summary>
    PluralPronoun = 1 << 2,

    /// <summary>I, we</summary>
    SpeakerPronoun = 1 << 3,

    /// <summary>his, her, its, their</summary>
    PossessivePronoun = 1 << 4,
    Feminine = 1 << 5,
    Masculine = 1 << 6,

    /// <summary>the, this, a</summary>
    Determiner = 1 << 7,
    Preposition = 1 << 8,

    /// <summary>and, or, but</summary>
    Conjunction = 1 << 9,

    /// <summary>while, because, that</summary>
    Subordinator = 1 << 10,

    /// <summary>who, which, whose</summary>
    Relative = 1 << 11,
    Verb = 1 << 12,

    /// <summary>said, told, according</summary>
    Says = 1 << 13,
    Adverb = 1 << 14,
    Adjective = 1 << 15,

    /// <summary>chief, founder, scientist</summary>
    PersonNoun = 1 << 16,

    /// <summary>company, bank, maker</summary>
    OrganisationNoun = 1 << 17,

    /// <summary>deputy, rival, wife: somebody's, and somebody else.</summary>
    Relation = 1 << 18,

    /// <summary>Mr, Ms, Dr</summary>
    Honorific = 1 << 19,

    /// <summary>Inc, Ltd, plc</summary>
    LegalSuffix = 1 << 20,

    /// <summary>he, him, she: not his.</summary>
    Subjective = 1 << 21,

    /// <summary>is, was, had been: before a participle.</summary>
    Auxiliary = 1 << 22,

    /// <summary>A common noun or adjective that is a surname too, at the beginning of a sentence more likely the word.</summary>
    AlsoAWord = 1 << 23,

    /// <summary>respectively: pairs two lists.</summary>
    Respectively = 1 << 24,

    /// <summary>Names of months and days.</summary>
    Calendar = 1 << 25,

    /// <summary>a, an, every, another: speaks of nobody who was named.</summary>
    Indefinite = 1 << 26,
    /// <summary>himself, herself: stresses the name before it.</summary>
    Reflexive = 1 << 27,
    /// <summary>one, twelve, fifty: a figure in words.</summary>
    Cardinal = 1 << 28,
    AnyPronoun = PersonPronoun | ThingPronoun | PluralPronoun | SpeakerPronoun,
    Noun = PersonNoun | OrganisationNoun,
}
