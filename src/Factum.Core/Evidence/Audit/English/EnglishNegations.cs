namespace Factum.Evidence.Audit.English;

/// <summary>English words that deny what they govern.</summary>
internal static class EnglishNegations
{
    public const string Words = """
        not|could not|no|never|none|nobody|nothing|nowhere|neither|nor|cannot|hardly|barely|scarcely|rarely|seldom|no one
        no longer|no more|not any? longer
        little/no/scant evidence|no evidence/sign/indication/proof/suggestion/truth
        be wrong/untrue/incorrect/inaccurate/misleading/false to say/suggest/claim/think/call/imply/conclude
        not guilty of|acquitted of|cleared of|exonerated of|absolved of|innocent of
        far from|anything but|by no means|on no account|in no way|under no circumstances|at no time|too * to
        it is/was not true|is/was/are/were untrue|is/was/are/were false|false claim|false claims|falsely|untrue|wrongly|incorrectly|inaccurately|mistakenly|erroneously|untruly
        """;

    public const string Former = "no longer|not any? longer|no more|used to work for/at/with|used to belong to|used to be owned/run/led by";

    /// <summary>Refusals: the complement did not come about, or somebody says that it did not.</summary>
    public const string Refusals = """
        deny|denies|denied|denying|denial of|denials of|denial|denials
        refuse/refuses/refused/refusing to|refused entry/access/permission/admission/leave|be/been/being/was/were/is/are refused/declined/rejected|refusal to|refusal|decline/declines/declined/declining to|decline/declines/declined/declining the/a/an/his/her/its/their/any
        rubbish/rubbishes/rubbished/rubbishing|brush/brushes/brushed/brushing off/aside|laugh/laughs/laughed/laughing off|wave/waves/waved/waving away/aside|pour/pours/poured cold water on|shot/shoot/shoots down|scotch/scotches/scotched|quash/quashes/quashed|shrug/shrugs/shrugged off talk/reports/claims/rumours/rumors/suggestions
        reject/rejects/rejected/rejecting|rejection of|turn/turns/turned/turning down|rebuff/rebuffs/rebuffed
        rule/rules/ruled/ruling out|disputed/disputing|dispute/disputes that|refute/refutes/refuted|contradict/contradicts/contradicted|debunk/debunks/debunked|dismiss/dismisses/dismissed claims/reports/suggestions/allegations/rumors/rumours/talk
        stop/stops/stopped short of|balked at|abandon/abandons/abandoned/abandoning|scrap/scraps/scrapped|cancel/cancels/cancelled/canceled|call/calls/called off|shelve/shelves/shelved|aborted|vetoed
        """;

    public const string Failures = """
        fail/fails/failed/failing to|fail/fails/failed/failing in|failure to|unable to|inability to|incapable of|powerless to
        has/have/had/is/are/was/were yet to|come/comes/came close to|cease/ceases/ceased/ceasing to|stop/stops/stopped/stopping making/producing/selling/working/using/paying/publishing/trading/offering/accepting/building/running/being
        vote/votes/voted/voting against|vote/votes/voted/voting down
        prevent/prevents/prevented/preventing|block/blocks/blocked/blocking|avoid/avoids/avoided/avoiding|stop/stops/stopped * from|keep/keeps/kept * from|barred from|banned from|prevented from|barred * from
        absence of
        """;

    /// <summary>What is lacked is the thing that they name, and nothing beside it.</summary>
    public const string Lacks = "lack/lacks/lacked/lacking";

    /// <summary>What was so is undone: an appointment that is annulled.</summary>
    public const string Undoings = """
        disqualified|overturned|annulled|rescinded|revoked|reversed|nullified|invalidated|retracted|repealed|stripped of|undone|voided|set aside|struck down|withdrawn|dropped|collapsed|fell/fallen through
        declared/ruled/found null? and? void/invalid/unlawful/illegal|declared/ruled/found to be void/invalid/unlawful/illegal
        """;

    /// <summary>What was said, and is not so.</summary>
    public const string Contraries = "contrary to reports/claims/rumours/rumors/suggestions/stories/belief/assertions|contrary to * reports/claims/rumours/rumors/suggestions/stories/belief/assertions";

    /// <summary>What is said to be so is not.</summary>
    public const string Verdicts = """
        is/are/was/were/be/been simply/quite/entirely/wholly/completely/plainly/totally/flatly/utterly? false/untrue/wrong/incorrect/inaccurate/unfounded/baseless/groundless/mistaken/nonsense/fabricated
        is/are/was/were/be/been quite/entirely/wholly/completely/utterly? without foundation/substance|is/are/was/were/been dismissed/rejected/refuted/denied/defeated/negatived/disproved/discredited/debunked/withdrawn/retracted|is/was a myth/lie/fabrication/hoax|is/was an invention|proved/proven/found/turned to? out? be? false/untrue/wrong/incorrect/unfounded/baseless
        """;

    /// <summary>Behind another negation they affirm: no firm other than Acme; never without.</summary>
    public const string Exceptions = "without|other than|except|except for|with the exception of|but for";

    /// <summary>Whoever did it, and whoever got it: nobody, so that it did not come about.</summary>
    public const string Participants = "by no|by nobody|by none|by neither|by no one|to nobody|to none|to no one|from nobody|from none|from no one|with nobody|with no one";

    public const string Phrases = "rather than|instead of|as opposed to|in place of|short of";
}
