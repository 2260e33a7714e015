namespace Factum.Evidence.Audit;

/// <summary>What an audit has to know of a language. English is one; a further one is a further class with its tables.</summary>
internal interface IAuditLanguage
{
    /// <summary>All words of its tables.</summary>
    Vocabulary Words { get; }

    /// <summary>What changes the meaning of a clause.</summary>
    PhraseTable Markers { get; }

    /// <summary>The number of the plain negation: not.</summary>
    int Negation { get; }

    /// <summary>The number of the word that answers a question, and before a comma denies nothing that follows it: no.</summary>
    int Answer { get; }

    /// <summary>The word before a verb that is an aim: to. Before a noun it is none.</summary>
    int Infinitive { get; }

    /// <summary>The number of a word as it is written: a month is no verb.</summary>
    int Find(ReadOnlySpan<char> word);

    /// <summary>How many characters at the end of a word negate it: three in <c>didn't</c>.</summary>
    int NegationSuffix(ReadOnlySpan<char> word);

    /// <summary>True where an audit of a source in this language makes sense; by its IETF tag, empty where the source does not say.</summary>
    bool Reads(string languageTag);
}
