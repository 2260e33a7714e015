namespace Factum.Evidence.Audit.English;

/// <summary>English phrases that look like a negation, a hedge or an attribution and are none for the reader of a fact.</summary>
internal static class EnglishNeutrals
{
    /// <summary>Bounds belong to the value; double negatives affirm ("not unlikely" is a hedge, and stands with the hedges).</summary>
    public const string Phrases = """
        not only|not just|not merely|not simply|not solely|not alone
        no/not less than|no/not fewer than|no/not more than|no sooner than|no/not later than|no earlier than|no/not smaller than|no better than|not least|no bigger than
        by/to/at/of/for/with/in no/not less/fewer/more/later/earlier/longer/smaller/bigger/higher/lower than
        no denying|little doubt|scant doubt|no sooner|
        no doubt|without doubt|without a doubt|without question|no question|no wonder|no surprise|little/no wonder
        nothing but|none but|no two|none other than|no other than|nobody but|no one but|nobody else but|nothing less than|nothing short of|nothing other than|no one other than|nothing more than
        never without|not without|not for nothing|no stranger to|not to mention|not to be confused with|not to speak of|never mind|not surprisingly|not unexpectedly|unsurprisingly
        can not/never but|could/can not help|can not but|could not but|can not help
        no matter|not long after|not long before|not long ago|not far from|not even a year|not a moment too soon
        whether or not|if not the|if not all|if not more|if not most|if not|if any|if ever|if only|if anything|as if|as though|even if|if you will|if you like
        not until|never before|never more|like never before|as never before
        has/have never been more|was never more|never been better|could not be more|could not have been more|could not be happier|could not be prouder
        did/does/do/has/have/had not immediately? respond/reply/return/comment/answer|declined/refused/declines/refuses/declining/refusing to comment/elaborate/say/discuss/disclose/answer
        could not immediately? be reached|could not be reached for comment|not immediately available|not available for comment|not be reached|made no comment|gave no reason|gave no details
        no less|no fewer|no later|no more than|not so much as
        no bigger/larger/smaller/shorter/thicker/thinner/wider/narrower/heavier/lighter/older/younger/taller/higher/lower/deeper/faster/slower/earlier/hotter/colder/wetter/greater than
        in no time|by no small margin|no mean feat|no small feat|no small part|no small measure|no longer than|no exception
        last but not least|all told|believe it or not|like it or not|more often than not
        than expected|as expected|than anticipated|as anticipated|than forecast|than feared|as predicted|unlike expected
        may be consulted/inspected/viewed/obtained/collected/borrowed/hired/downloaded|may be made by|may apply for|can not stand/bear/abide
        can be seen/found/read/reached|you could/might/may say|may be remembered
        claimed victory/responsibility/credit/asylum|claims responsibility/victory|claimed the lives/life|claimed * lives|laid claim|lays claim|staked a? claim
        it goes without saying|goes without saying|needless to say|to say nothing of|to say the least|that being said|that said|having said that|said goodbye|says goodbye|so to say
        according to plan|according to schedule|according to custom|according to tradition|according to law|according to taste|according to size|according to need
        appeared/appears/appear in/on/at/before/for/alongside/beside/under/as/live/onstage|appeared with
        may fair|the likes of|likes of|the like|is like
        would recommend|would prefer|would vote for|
        would like to thank|would rather|would/will be remembered|would go on to|would later|would soon|would eventually|would become|would again|would remain until|would never again
        would/used to often|could hear/see/feel/smell|could only watch|could afford to|could at last|could finally
        as * as possible|best possible|where possible|wherever possible|if possible|what is possible|everything possible|all possible|too good to refuse/resist/pass/miss
        is/are/was/were/be/been/being/get/gets/got/become/became used to|to nobody s surprise|to no one s surprise|to nobody s great surprise
        in spite of|regardless of whether
        """;
}
