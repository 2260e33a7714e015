using Factum.Text;

namespace Factum.Evidence.Audit.English;

/// <summary>English, as an audit knows it.</summary>
internal sealed class EnglishLanguage : IAuditLanguage
{
    public static EnglishLanguage Instance { get; } = new();

    private EnglishLanguage()
    {
        Markers = new PhraseTable(Words);
        AddConnectives();
        AddNegations();
        AddHedges();
        AddSpeech();
        Markers.Add(new MarkerSense(MarkerCategory.Neutral), EnglishNeutrals.Phrases);
        Negation = Words.Find("not".AsSpan());
        Answer = Words.Find("no".AsSpan());
        Infinitive = Words.Find("to".AsSpan());
    }

    public Vocabulary Words { get; } = new();

    public PhraseTable Markers { get; }

    public int Negation { get; }

    public int Answer { get; }

    public int Infinitive { get; }

    public int Find(ReadOnlySpan<char> word)
    {
        // The month has a capital.
        return word is ['M', 'a', 'y'] ? Vocabulary.Unknown : Words.Find(word);
    }

    public int NegationSuffix(ReadOnlySpan<char> word)
    {
        int length = word.Length;
        if (length > 3 && Unicode.ToLower(word[length - 3]) == 'n' && word[length - 2] == '\'' && Unicode.ToLower(word[length - 1]) == 't')
            return 3;
        return word.Equals("cannot".AsSpan(), StringComparison.OrdinalIgnoreCase) ? 3 : 0;
    }

    public bool Reads(string languageTag) =>
        languageTag.Length == 0 || languageTag.Equals("en", StringComparison.OrdinalIgnoreCase) || languageTag.StartsWith("en-", StringComparison.OrdinalIgnoreCase) || languageTag.Equals("english", StringComparison.OrdinalIgnoreCase);

    private void AddConnectives()
    {
        Words.Add(WordTraits.Relative, EnglishConnectives.Relatives);
        Words.Add(WordTraits.Subordinator, EnglishConnectives.Subordinators);
        Words.Add(WordTraits.Contrast, EnglishConnectives.Contrasts);
        Words.Add(WordTraits.And, "and plus then");
        Words.Add(WordTraits.Or, "or nor");
        Words.Add(WordTraits.That, "that");
        Words.Add(WordTraits.SubjectPronoun, EnglishConnectives.SubjectPronouns);
        Words.Add(WordTraits.RefersBack, EnglishConnectives.RefersBack);
        Words.Add(WordTraits.Personal, EnglishConnectives.Personals);
        Words.Add(WordTraits.Agent, "by");
        Words.Add(WordTraits.Circumstance, "with amid");
        Words.Add(WordTraits.Naming, "called named dubbed");
        Words.Add(WordTraits.Telling, "told tells assured assures informed informs reminded reminds");
        Words.Add(WordTraits.FirstPerson, "i we");
        Words.Add(WordTraits.Single, "he she it");
        Words.Add(WordTraits.Topic, EnglishConnectives.Topics);
        Words.Add(WordTraits.Vouching, EnglishConnectives.Vouching);
        Words.Add(WordTraits.Finite, EnglishConnectives.Finites);
        Words.Add(WordTraits.Copula, EnglishConnectives.Copulas);
        Words.Add(WordTraits.Supporting, EnglishConnectives.Supporting);
        Words.Add(WordTraits.Preposition, EnglishConnectives.Prepositions);
        Words.Add(WordTraits.Determiner, EnglishConnectives.Determiners);
        Words.Add(WordTraits.Definite, EnglishConnectives.Definites);
        Words.Add(WordTraits.Factive, EnglishConnectives.Factives);
        Words.Add(WordTraits.TakesClause, EnglishConnectives.ClauseTakers);
        Words.Add(WordTraits.IrregularPast, EnglishConnectives.IrregularPasts);
        Words.Add(WordTraits.Adverb, EnglishConnectives.Adverbs);
        Words.Add(WordTraits.Exception, EnglishConnectives.Exceptions);
        Words.Add(WordTraits.Until, "until till");
        Words.Add(WordTraits.Temporal, EnglishConnectives.Temporals);
        Words.Add(WordTraits.BehindComma, EnglishConnectives.BehindComma);
        Words.Add(WordTraits.Content, EnglishConnectives.Contents);
        Words.Add(WordTraits.Act, EnglishConnectives.Acts);
        Words.Add(WordTraits.Undoing, EnglishConnectives.Undoings);
        Words.Add(WordTraits.Ending, EnglishConnectives.Endings);
        Words.Add(WordTraits.Verdict, EnglishConnectives.Verdicts);
        Words.Add(WordTraits.Turning, EnglishConnectives.Turnings);
        Words.Add(WordTraits.Draft, EnglishConnectives.Drafts);
        Words.Add(WordTraits.Totality, EnglishConnectives.Totalities);
    }

    private void AddNegations()
    {
        Markers.Add(new MarkerSense(MarkerCategory.Negation), EnglishNegations.Words);
        Markers.Add(new MarkerSense(MarkerCategory.Negation, MarkerReach.Clause, Modality.Asserted, MarkerFlavour.Former), EnglishNegations.Former);
        Markers.Add(new MarkerSense(MarkerCategory.Negation, MarkerReach.Clause, Modality.Denied, MarkerFlavour.Refusal), EnglishNegations.Refusals);
        Markers.Add(new MarkerSense(MarkerCategory.Negation, MarkerReach.Clause, Modality.Asserted, MarkerFlavour.Refusal), EnglishNegations.Failures);
        Markers.Add(new MarkerSense(MarkerCategory.Negation, MarkerReach.Phrase), EnglishNegations.Phrases);
        Markers.Add(new MarkerSense(MarkerCategory.Negation, MarkerReach.Adverb), EnglishNegations.Participants);
        Markers.Add(new MarkerSense(MarkerCategory.Negation, MarkerReach.Phrase, Modality.Asserted, MarkerFlavour.Exception), EnglishNegations.Exceptions);
        Markers.Add(new MarkerSense(MarkerCategory.Negation, MarkerReach.Phrase, Modality.Asserted, MarkerFlavour.Refusal), EnglishNegations.Lacks);
        Markers.Add(new MarkerSense(MarkerCategory.Negation, MarkerReach.Undoing, Modality.Asserted, MarkerFlavour.Former), EnglishNegations.Undoings);
        Markers.Add(new MarkerSense(MarkerCategory.Negation, MarkerReach.Undoing), EnglishNegations.Verdicts);
        Markers.Add(new MarkerSense(MarkerCategory.Negation, MarkerReach.Content), EnglishNegations.Contraries);
    }

    private void AddHedges()
    {
        Hedge(MarkerReach.Clause, Modality.Possible, MarkerFlavour.Plain, EnglishHedges.PossibleVerbs);
        Hedge(MarkerReach.Clause, Modality.Possible, MarkerFlavour.Terms, "would");
        Hedge(MarkerReach.Adverb, Modality.Possible, MarkerFlavour.Plain, EnglishHedges.PossibleAdverbs);
        Hedge(MarkerReach.Clause, Modality.Reported, MarkerFlavour.Unverified, EnglishHedges.Unverified);
        Hedge(MarkerReach.Clause, Modality.Expected, MarkerFlavour.Plain, EnglishHedges.Expected);
        Hedge(MarkerReach.Adverb, Modality.Expected, MarkerFlavour.Plain, EnglishHedges.ExpectedAdverbs);
        Hedge(MarkerReach.Clause, Modality.Possible, MarkerFlavour.Intention, EnglishHedges.Intentions);
        Hedge(MarkerReach.Clause, Modality.Possible, MarkerFlavour.Talks, EnglishHedges.Talks);
        Hedge(MarkerReach.Clause, Modality.Possible, MarkerFlavour.Proposal, EnglishHedges.Proposals);
        Hedge(MarkerReach.Clause, Modality.Reported, MarkerFlavour.Plain, EnglishHedges.Reported);
        Hedge(MarkerReach.Adverb, Modality.Reported, MarkerFlavour.Plain, EnglishHedges.ReportedAdverbs);
        Hedge(MarkerReach.Sentence, Modality.Reported, MarkerFlavour.Plain, EnglishHedges.Comments);
        Hedge(MarkerReach.Content, Modality.Reported, MarkerFlavour.Plain, EnglishHedges.Contents);
        Hedge(MarkerReach.Clause, Modality.Alleged, MarkerFlavour.Plain, EnglishHedges.Alleged);
        Hedge(MarkerReach.Adverb, Modality.Alleged, MarkerFlavour.Plain, EnglishHedges.AllegedAdverbs);
        Hedge(MarkerReach.Clause, Modality.Opinion, MarkerFlavour.Opinion, EnglishHedges.Opinions);
        Hedge(MarkerReach.Sentence, Modality.Opinion, MarkerFlavour.Opinion, EnglishHedges.OpinionComments);
        Markers.Add(new MarkerSense(MarkerCategory.Condition, MarkerReach.Parent, Modality.Possible), EnglishHedges.Conditions);
        Markers.Add(new MarkerSense(MarkerCategory.Condition, MarkerReach.Parent, Modality.Possible, MarkerFlavour.Spread), EnglishHedges.Spreads);
        Markers.Add(new MarkerSense(MarkerCategory.Question, MarkerReach.Clause, Modality.Question), EnglishHedges.Questions);
    }

    private void AddSpeech()
    {
        Markers.Add(new MarkerSense(MarkerCategory.Attribution, MarkerReach.Source, Modality.Reported), EnglishSpeech.Sources);
        Markers.Add(new MarkerSense(MarkerCategory.Attribution, MarkerReach.Sentence, Modality.Reported), EnglishSpeech.Certain);
        Markers.Add(new MarkerSense(MarkerCategory.Attribution, MarkerReach.Speech, Modality.Reported), EnglishSpeech.WithClause);
        Hedge(MarkerReach.Clause, Modality.Expected, MarkerFlavour.Plain, EnglishSpeech.Expecting);
    }

    private void Hedge(MarkerReach reach, Modality modality, MarkerFlavour flavour, string phrases) => Markers.Add(new MarkerSense(MarkerCategory.Hedge, reach, modality, flavour), phrases);
}
