namespace Factum.Evidence.Audit.English;

/// <summary>English words that make less than certain what they govern.</summary>
internal static class EnglishHedges
{
    public const string PossibleVerbs = """
        may|might|could|may/might/could well|may/might not|can potentially
        is/are/was/were willing to|willing to|ready to|prepared to|able to potentially
        possible that|is possible|be possible to|a possible|possible
        prospect of|chance of|chances of|chance that|possibility of|possibility that|potential to|likelihood of|risk of|fear of
        was/were to have|is/are/was/were/been/be feared|is/are/was/were/been/be presumed|can/could not rule/exclude out?|cannot rule out|cannot/could not be ruled out|not ruled out
        
        on the verge of|on the brink of|on course to|on track to
        unlikely|not unlikely|not impossible|not unthinkable|unclear|uncertain|unconfirmed|not certain|not sure|not clear
        doubt/doubts/doubted|doubtful|in doubt|speculate/speculates/speculated|speculation|hypothetical/hypothetically|tentatively|tentative
        """;

    /// <summary>Somebody says so, and nobody could check it.</summary>
    public const string Unverified = """
        not been able to independently? confirm/verify/check/substantiate/corroborate|not been independently? confirmed/verified/corroborated/substantiated|unable to independently? confirm/verify/corroborate/substantiate
        could/can not be independently? confirmed/verified/checked/substantiated/corroborated|cannot be independently? confirmed/verified/checked/substantiated|could/can not independently? confirm/verify|cannot independently? confirm/verify
        """;

    public const string PossibleAdverbs = "possibly|perhaps|maybe|potentially|conceivably|arguably|not necessarily|by some chance";

    public const string Expected = """
        expect/expects/expecting|is/are/was/were/be/been/being widely? expected to|expected|anticipate/anticipates/anticipated/anticipating|forecast/forecasts/forecasted|project/projects projected|projected to
        predict/predicts/predicted|foresee/foresees/foresaw|is/are/was/were due to|due to be/join/open/close/start/begin/take|is/are/was/were set to|set to|poised to|slated to|bound to|scheduled to|likely to|is/are about to|about to be/become/join/open/close/leave
        will likely|will probably|will reportedly|should soon|most likely|likely
        """;

    public const string ExpectedAdverbs = "probably|presumably|in all likelihood|in all probability";

    public const string Intentions = """
        plan/plans/planned/planning to|plan/plans/planned/planning on|with plans to|has/have/had plans to|intend/intends/intended/intending to|aim/aims/aimed/aiming to|aim/aims/aimed/aiming at|hope/hopes/hoped/hoping to|hope/hopes/hoped that
        want/wants/wanted/wanting to|wish/wishes/wished to|seek/seeks/sought/seeking to|try/tries/tried/trying to|attempt/attempts/attempted/attempting to|look/looks/looked/looking to|mean/means/meant to
        being considered/discussed/planned/mulled/negotiated/weighed/explored/contemplated|under consideration|under discussion|is/are planned|
        consider/considers/considering|considered buying/selling/joining/moving/leaving/acquiring/taking/making|considered a bid/sale/move/merger|mull/mulls/mulled/mulling|weigh/weighs/weighed/weighing|explore/explores/explored/exploring a/the/options|contemplate/contemplates/contemplated/contemplating|eyeing
        dream/dreams/dreamed/dreamt/dreaming of|
        pledge/pledges/pledged/pledging to|promise/promises/promised/promising to|vow/vows/vowed to|agree/agrees/agreed in principle|ambition to|determined to
        """;

    public const string Talks = "in talks|in negotiations|in discussions|holding talks|held talks|negotiate/negotiates/negotiated/negotiating|in preliminary talks|in early talks|in advanced talks|bid/bids to|bidding for";

    public const string Proposals = "offer/offers/offered/offering to|propose/proposes/proposed/proposing|proposal to|invite/invites/invited to|ask/asks/asked to|urge/urges/urged to";

    public const string ReportedAdverbs = "reportedly|supposedly|purportedly|ostensibly|apparently";

    public const string Reported = """
        often/widely/long/generally/commonly/sometimes said/believed/thought/understood/reported/held/rumoured/rumored/assumed/supposed to
        is/are/was/were said to|said to have|said to be|rumored|rumoured|rumor/rumors/rumour/rumours|is/are/was/were reported to|reported to have|reported to be|is/are/was/were thought to|is/are/was/were believed to|is/are/was/were understood to|understood to be|understood to have
        is/are/was/were rumored/rumoured to|has/have been linked with|linked with a move|hearsay
        talk/gossip/chatter/whisper/whispers of/that|gossip/word has it|word is that|word on the street is|hint/hints/hinted/hinting that|tipped to|tipped as
        thought/believed/understood/reported/rumoured/rumored/supposed/assumed/alleged to be/have
        claim/claims/claimed/claiming to|purport/purports/purported to|so-called
        """;

    public const string Comments = "by his/her/its/their own account|by his/her/its/their account|by all accounts|by some accounts|it is feared|it is hoped|it is alleged|it was alleged|it was feared|it is supposed|it is rumored|it is claimed|it is said|it is believed|it is thought|it is understood|it is reported|it is rumored|it is rumoured|it was claimed|it was said|it was reported|it was believed|it was/is written/suggested/assumed/supposed that|often/widely/sometimes/generally/commonly/frequently/repeatedly/variously said/written/reported/believed/thought/claimed/rumoured/rumored/alleged/supposed/assumed/suggested that|legend/tradition/rumour/rumor/folklore has it";

    /// <summary>Nouns whose content somebody believes or says: a claim by Ada that …</summary>
    public const string Contents = """
        claim/claims/allegation/allegations/report/reports/suggestion/suggestions/accusation/accusations/rumour/rumours/rumor/rumors/assertion/assertions/story/stories/speculation/contention/complaint/statement by/from/among
        belief/beliefs/notion/idea/myth/impression/story/stories/assertion/assertions/contention/accusation/accusations/suggestion/suggestions/speculation that
        """;

    public const string AllegedAdverbs = "allegedly";

    public const string Alleged = "alleged|allege/alleges/alleging|alleged to|accuse/accuses/accused/accusing|allegation/allegations|suspected|charged with|indicted";

    public const string Opinions = """
        seem/seems/seemed/seeming|appear/appears/appeared/appearing to|appear/appears/appeared|is/are/was/were/been widely? seen as|is/are/was/were widely? regarded as|is/are/was/were widely? considered|seen as|regarded as|viewed as|perceived as
        believe/believes/believed/believing|think/thinks/thought that|i/we/they/he/she think/thinks/thought|suppose/supposes/supposed|suspect/suspects|assume/assumes/assumed/assuming|guess/guesses|reckon/reckons/reckoned|imagine/imagines
        conjecture/conjectures/conjectured|posit/posits/posited|hypothesise/hypothesises/hypothesised|hypothesize/hypothesizes/hypothesized|theorise/theorises/theorised|theorize/theorizes/theorized|surmise/surmises/surmised|postulate/postulates/postulated|presume/presumes/presumed|theory/hypothesis/supposition that
        suggest/suggests/suggested/suggesting that|look/looks/looked like|feel/feels/felt that|in his/her/their view|in his/her/their opinion|convinced that
        """;

    public const string OpinionComments = "it seems|it appears|i assume|i gather|it would seem|it would appear|i think|we think|i believe|we believe|i guess|i suppose|as/so far as we/i know|as/so far as is known|to the best of our/my knowledge|we/i estimate|we/i reckon|by our/my reckoning/estimate/count|on our/my estimate/estimates/reckoning|in our/my view/opinion/estimation|our/my best? guess/estimate is|we would guess|we put it at|our/my impression is";

    /// <summary>They govern the clause on which theirs depends.</summary>
    public const string Conditions = """
        if|unless|only if|provided|provided that|providing that|on condition that|on the condition that|as long as|so long as|assuming|assuming that|in case|in the event|in the event of|contingent on|contingent upon
        conditional on|conditional upon|subject to|pending|dependent on|dependent upon|hinges on|hinge on|should it/he/she/they/the|were he/she/they/it to|had he/she/they/it not|if and when|once approved|if approved|given approval|awaiting
        """;

    /// <summary>They explain a range, and make a condition of a single figure.</summary>
    public const string Spreads = "depending on|depending upon";

    public const string Questions = "establish/determine/ascertain/discover/identify/verify/recall/remember/know/say/tell/agree who/whom/which/what|find out who/whom/which/what|whether|asked if|asks if|wonder/wonders/wondered if|wonder/wonders/wondered why|know if|see if|unclear if|uncertain if|remains to be seen|what if";
}
