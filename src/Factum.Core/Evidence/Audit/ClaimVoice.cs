using Factum.Binding;
using Factum.Kinds;

namespace Factum.Evidence.Audit;

/// <summary>
/// What a claim says by itself, so that nobody need be told: by its modality, by <c>not</c>, <c>none</c> or <c>unknown</c>, by the words of its
/// value, and by its property. A property that tells speech or thought (<c>says</c>, <c>view</c>, any that takes <c>about</c> as text) carries
/// attribution and opinion; one that tells an aim (<c>goal</c>, <c>plan</c>) carries intentions; an offer is a proposal by nature.
/// </summary>
internal sealed class ClaimVoice
{
    private static readonly HashSet<string> speech = new(StringComparer.Ordinal)
    {
        "says", "said", "view", "views", "opinion", "opinions", "belief", "believes", "thinks", "claims", "statement", "statements", "position", "promises", "promise", "warns", "predicts", "forecast", "forecasts", "expects", "expectation", "reaction", "doubt", "doubts", "fear", "fears", "comment", "quote",
    };

    private static readonly HashSet<string> aims = new(StringComparer.Ordinal)
    {
        "goal", "goals", "purpose", "purposes", "strategy", "plan", "plans", "aim", "aims", "ambition", "intention", "intentions", "hopes", "hope", "wants", "seeks", "target", "promises", "promise", "vision",
    };

    /// <summary>They tell what is missing or amiss, so that words of lacking and failing state them.</summary>
    private static readonly HashSet<string> absences = new(StringComparer.Ordinal)
    {
        "arrears", "debt", "debts", "owes", "owed", "unpaid", "overdue", "default", "defaulted", "shortfall", "missed", "misses", "failed", "fails", "failure", "lacks", "missing", "breach", "breached", "violation", "violated", "offence", "defect", "defects", "damage", "damaged", "fault", "faults", "flaw", "flaws", "exception", "exceptions", "excludes", "excluded", "exempt",
    };

    /// <summary>They tell that something ends, so that words of ceasing state them.</summary>
    private static readonly HashSet<string> endings = new(StringComparer.Ordinal)
    {
        "ends", "ended", "ending", "end", "closes", "closed", "closing", "closure", "stops", "stopped", "ceases", "ceased", "cessation", "retires", "retired", "discontinued", "suspended", "withdrawn", "expires", "expired", "last", "final", "until", "defunct", "dissolved", "cancelled", "canceled", "scrapped", "abandoned",
    };

    /// <summary>They tell what was so.</summary>
    private static readonly HashSet<string> pasts = new(StringComparer.Ordinal)
    {
        "former", "formerly", "previous", "previously", "past", "ex", "once", "was", "worked", "lived", "owned", "belonged", "taught", "ran", "early", "earlier", "old", "predecessor",
    };

    /// <summary>They tell what somebody is free to do: "may" grants it.</summary>
    private static readonly HashSet<string> rights = new(StringComparer.Ordinal)
    {
        "notice", "option", "right", "rights", "permission", "permitted", "permits", "allowed", "allows", "entitled", "entitlement", "may", "can", "limit", "maximum", "capacity", "terminable", "termination", "break", "renewable", "renewal", "extendable", "extension", "privilege", "powers", "eligible", "eligibility",
    };

    /// <summary>What cannot be done with the thing that is missing or owed.</summary>
    private static readonly HashSet<string> recoveries = new(StringComparer.Ordinal)
    {
        "found", "traced", "located", "recovered", "accounted", "paid", "repaid", "settled", "delivered", "met", "kept", "returned", "submitted", "filed", "reached", "honoured", "honored", "reconciled", "explained", "included", "covered", "pay", "find", "trace", "locate", "deliver", "meet", "repay", "return", "submit", "include", "cover",
    };

    private readonly BoundClaim claim;
    private readonly IAuditLanguage language;
    private readonly HashSet<int> words = [];
    private readonly HashSet<MarkerFlavour> flavours = [];
    private readonly HashSet<Modality> hearsay = [];
    private readonly string[] propertyWords;
    private readonly bool isSpeech, isAim, isAbsence, isEnding, isPast, isRight, hasNegation, hasHedge;

    public ClaimVoice(BoundClaim claim, IAuditLanguage language)
    {
        this.claim = claim;
        this.language = language;
        string property = claim.Property.Name;
        isSpeech = (claim.Value.Type.Scalar != ScalarType.Entity && property.Split('-').Any(speech.Contains)) || claim.Property.Qualifiers.Any(qualifier => qualifier is { Name: "about", Type.Scalar: ScalarType.Text });
        isAbsence = property.Split('-').Any(absences.Contains);
        isEnding = property.Split('-').Any(endings.Contains);
        isPast = property.Split('-').Any(pasts.Contains);
        isRight = property.Split('-').Any(rights.Contains);
        isAim = property.Split('-').Any(aims.Contains);
        propertyWords = [.. Entailment.WordForms.In(property.Replace('-', ' '))];
        List<Marker> markers = [.. ReadMarkers(property.Replace('-', ' ')), .. Texts(claim).SelectMany(ReadMarkers)];
        hasNegation = markers.Exists(marker => marker.Sense.Category == MarkerCategory.Negation);
        hasHedge = markers.Exists(marker => marker.Sense.Category is MarkerCategory.Hedge or MarkerCategory.Condition);
        flavours.UnionWith(markers.Select(marker => marker.Sense.Flavour));
        hearsay.UnionWith(markers.Select(marker => marker.Sense.Modality).Where(modality => modality is Modality.Reported or Modality.Alleged));
    }

    /// <summary>Somebody's words or thoughts are what the claim tells.</summary>
    public bool IsSpeech => isSpeech;

    /// <summary>A name may stand in a question as well as elsewhere.</summary>
    public bool CarriesQuestion => claim.Modality != Modality.Asserted || claim.Property.Name == "also-known-as";

    public bool Carries(AuditedSentence sentence, Marker marker)
    {
        if (RepeatsWord(sentence, marker))
            return true;
        return marker.Sense.Category switch
        {
            MarkerCategory.Negation => CarriesNegation(marker) || IsAgentsRole(sentence, marker) || CarriesAbsence(sentence, marker) || CarriesBound(sentence, marker),

            // What it is called it is called, whatever is said of it.
            _ when claim.Property.Name == "also-known-as" => true,
            MarkerCategory.Attribution => claim.Modality != Modality.Asserted || isSpeech,
            // Who says it is kept; that it may be so, or will be if something comes about, is not.
            MarkerCategory.Condition when claim.Modality == Modality.Reported => claim.Value.Presence != Presence.Stated || isSpeech || CarriesHedge(marker),
            MarkerCategory.Hedge when claim.Modality == Modality.Reported && marker.Sense is { Modality: Modality.Possible, Flavour: MarkerFlavour.Plain } => claim.Value.Presence != Presence.Stated || isSpeech || CarriesHedge(marker),
            MarkerCategory.Hedge when IsOfWilling(sentence, marker) => true,
            MarkerCategory.Hedge when isRight && IsPermission(sentence, marker) => true,
            _ => claim.Modality != Modality.Asserted || claim.Value.Presence != Presence.Stated || CarriesHedge(marker),
        };
    }

    /// <summary>A bank that is prepared to lend has offered a loan.</summary>
    private bool IsOfWilling(AuditedSentence sentence, Marker marker) =>
        claim.Property.Name.Split('-').Any(word => word is "offer" or "offered" or "offers" or "willing" or "ready") && sentence.TextOf(marker).Split(' ') is [.., "prepared" or "willing" or "ready", "to"];

    /// <summary>"Either party may terminate": a bare verb, and no form of to be or to have, by which "may" would tell what perhaps is.</summary>
    private static bool IsPermission(AuditedSentence sentence, Marker marker) => marker.Length == 1 && sentence.TextOf(marker) is "may" or "can"
        && marker.Last + 1 < sentence.Tokens.Count && !sentence.Tokens[marker.Last + 1].Is(WordTraits.Copula | WordTraits.Finite);

    /// <summary>"Has been declined by the owner, Ada Byron": what is declined is something else, and who she is stands in her title.</summary>
    private bool IsAgentsRole(AuditedSentence sentence, Marker marker)
    {
        List<Token> tokens = sentence.Tokens;
        int agent = marker.Last + 1;
        if (marker.Sense.Flavour != MarkerFlavour.Refusal || agent + 1 >= tokens.Count || !tokens[agent].Is(WordTraits.Agent) || !tokens[agent + 1].Is(WordTraits.Determiner))
            return false;
        for (int i = agent + 2; i < tokens.Count && tokens[i].Kind == TokenKind.Word && !tokens[i].Is(WordTraits.Preposition); i++)
        {
            if (IsOfProperty(sentence.Passage.Text.Span.Slice(tokens[i].Start, tokens[i].End - tokens[i].Start)))
                return true;
        }

        return false;
    }

    private bool CarriesNegation(Marker marker) =>
        claim.Modality == Modality.Denied || claim.Value.Presence != Presence.Stated || claim.Value.Choices.Any(choice => choice.IsNot || IsNothing(choice)) || hasNegation
        || (isAbsence && marker.Sense is { Flavour: MarkerFlavour.Exception } or { Flavour: MarkerFlavour.Refusal, Modality: Modality.Asserted })
        || (isEnding && marker.Sense is { Flavour: MarkerFlavour.Refusal, Modality: Modality.Asserted } or { Flavour: MarkerFlavour.Former })
        || (marker.Sense.Reach == MarkerReach.Undoing && (claim.Modality != Modality.Asserted || IsOffer))
        || (isPast && marker.Sense.Flavour == MarkerFlavour.Former)
        || (marker.Sense.Flavour == MarkerFlavour.Former && claim.Qualifiers.Any(qualifier => qualifier.Name is "former" or "until"));

    /// <summary>Trucks that could not be traced are missing.</summary>
    private bool CarriesAbsence(AuditedSentence sentence, Marker marker)
    {
        if (!isAbsence || marker.Sense is not { Reach: MarkerReach.Clause, Flavour: MarkerFlavour.Plain })
            return false;
        List<Token> tokens = sentence.Tokens;
        for (int i = marker.Last + 1; i < tokens.Count && i <= marker.Last + 4 && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (recoveries.Contains(DocumentIndex.Lower(sentence.Passage.Text.ToString(tokens[i].Start, tokens[i].End))))
                return true;
            if (!tokens[i].Is(WordTraits.Copula | WordTraits.Finite | WordTraits.Adverb) && !tokens[i].EndsInLy)
                return false;
        }

        return false;
    }

    /// <summary>"Nobody earns less than £15": the negation turns a bound, and a bound is claimed.</summary>
    private bool CarriesBound(AuditedSentence sentence, Marker marker)
    {
        if (marker.Sense is not { Reach: MarkerReach.Clause, Flavour: MarkerFlavour.Plain } )
            return false;
        bool isLeast = claim.Value.Choices.All(choice => choice.Bound == Syntax.BoundWord.AtLeast), isMost = claim.Value.Choices.All(choice => choice.Bound is Syntax.BoundWord.AtMost or Syntax.BoundWord.UpTo);
        List<Token> tokens = sentence.Tokens;
        bool isCompared = false;
        for (int i = marker.Last + 1; i < tokens.Count && tokens[i].Kind is TokenKind.Word or TokenKind.Other; i++)
        {
            if (tokens[i].IsFigure || sentence.IsTarget(i))
                return isCompared;
            string word = DocumentIndex.Lower(sentence.Passage.Text.ToString(tokens[i].Start, tokens[i].End));
            isCompared |= (isLeast && word is "less" or "fewer" or "under" or "below" or "earlier") || (isMost && word is "more" or "over" or "above" or "beyond" or "later" or "exceed" or "exceeds" or "exceeded");
        }

        return false;
    }

    /// <summary><c>no</c> and <c>0</c> say by themselves that something is not.</summary>
    private bool IsNothing(ValueChoice choice) => claim.Value.Type.Scalar switch
    {
        ScalarType.Flag => choice.Scalar.Text == "no",
        ScalarType.Integer or ScalarType.Number or ScalarType.Percent or ScalarType.Money => choice.Scalar is { Number: 0, IsQuantityWord: false },
        _ => false,
    };

    private bool CarriesHedge(Marker marker) => (hasHedge && marker.Sense.Modality is not (Modality.Reported or Modality.Alleged)) || hearsay.Contains(marker.Sense.Modality) || marker.Sense.Flavour switch
    {
        MarkerFlavour.Intention => isAim || isSpeech || flavours.Contains(MarkerFlavour.Intention),
        MarkerFlavour.Opinion => isSpeech,
        MarkerFlavour.Terms => IsOffer,
        MarkerFlavour.Spread => claim.Value.Choices.Any(choice => choice.Upper is not null || choice.Bound != Syntax.BoundWord.None),
        MarkerFlavour.Talks => flavours.Contains(MarkerFlavour.Talks) || IsOffer || claim.Property.Name.StartsWith("approach", StringComparison.Ordinal) || claim.Property.Name.StartsWith("contact", StringComparison.Ordinal),
        MarkerFlavour.Proposal => IsOffer || isAim,
        _ => false,
    };

    /// <summary>An offer is one also before anybody accepts it; what it says of its own completion is not.</summary>
    private bool IsOffer => claim.Block.Kind?.Is("offer") == true && !(claim.Property.Name == "status" && claim.Value.Choices.Any(choice => choice.Scalar.Text is "completed" or "accepted"));

    /// <summary>The hedge is part of what the claim quotes: an unlikely hero.</summary>
    private bool RepeatsWord(AuditedSentence sentence, Marker marker)
    {
        for (int i = marker.First; i <= marker.Last; i++)
        {
            Token token = sentence.Tokens[i];
            if (!token.Is(WordTraits.Preposition | WordTraits.Determiner | WordTraits.Copula | WordTraits.That) && (words.Contains(token.Word) || IsOfProperty(sentence.Passage.Text.Span.Slice(token.Start, token.End - token.Start))))
                return true;
        }

        return false;
    }

    /// <summary>Who is banned has a ban.</summary>
    private bool IsOfProperty(ReadOnlySpan<char> word)
    {
        string form = Entailment.WordForms.Of(word)[0];
        foreach (string own in propertyWords)
        {
            if (Entailment.WordForms.AreOfOneFamily(own, form))
                return true;
        }

        return false;
    }

    private List<Marker> ReadMarkers(string text)
    {
        List<Token> tokens = TokenReader.Read(text.Replace('’', '\'').AsSpan(), new Text.TextSpan(0, text.Length), language);
        foreach (Token token in tokens)
        {
            if (token.Word != Vocabulary.Unknown)
                words.Add(token.Word);
        }

        return MarkerReader.Read(tokens, language);
    }

    private static IEnumerable<string> Texts(BoundClaim claim) => claim.Qualifiers.Select(qualifier => qualifier.Value).Append(claim.Value)
        .Where(value => value.Type.Scalar is ScalarType.Text or ScalarType.Symbol)
        .SelectMany(value => value.Choices.Select(choice => value.Type.Scalar == ScalarType.Symbol ? choice.Scalar.Text.Replace('-', ' ') : choice.Scalar.Text));
}
