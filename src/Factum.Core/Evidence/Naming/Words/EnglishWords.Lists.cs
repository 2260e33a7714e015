namespace Factum.Evidence.Naming.Words;

internal static partial class EnglishWords
{
    private static (WordTags Tags, string Words)[] Lists =>
    [
        (WordTags.PersonPronoun | WordTags.Masculine | WordTags.Subjective, "he"),
        (WordTags.PersonPronoun | WordTags.Masculine, "him himself"),
        (WordTags.PersonPronoun | WordTags.Masculine | WordTags.PossessivePronoun, "his"),
        (WordTags.PersonPronoun | WordTags.Feminine | WordTags.Subjective, "she"),
        (WordTags.PersonPronoun | WordTags.Feminine | WordTags.PossessivePronoun, "her hers"),
        (WordTags.PersonPronoun | WordTags.Feminine, "herself"),
        (WordTags.ThingPronoun | WordTags.Subjective, "it"),
        (WordTags.ThingPronoun | WordTags.PossessivePronoun, "its"),
        (WordTags.ThingPronoun, "itself"),
        (WordTags.PluralPronoun | WordTags.Subjective, "they"),
        (WordTags.PluralPronoun | WordTags.PossessivePronoun, "their"),
        (WordTags.PluralPronoun, "them themselves"),
        (WordTags.Cardinal, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion"),
        (WordTags.Reflexive, "himself herself itself themselves"),
        (WordTags.SpeakerPronoun | WordTags.Subjective, "i we"),
        (WordTags.SpeakerPronoun | WordTags.PossessivePronoun, "my our"),
        (WordTags.SpeakerPronoun, "me us"),
        (WordTags.Determiner, "the this that these those"),
        (WordTags.Determiner | WordTags.Indefinite, "a an another every each any some no"),
        (WordTags.Preposition, "of in on at by for from to with without within into onto over under about above below between among amid against across after before behind beside besides beyond during"
            + " except like near since through throughout toward towards upon until via per despite unlike including alongside around as than versus vs"),
        (WordTags.Conjunction, "and or but nor yet plus"),
        (WordTags.Subordinator, "while whereas although though because since as after before when if unless until whether that once where why how so"),
        (WordTags.Relative, "who which whose whom"),
        (WordTags.Verb | WordTags.Auxiliary, "is are was were be been being am has have had having do does did will would can could may might must shall should isn't aren't wasn't weren't hasn't haven't hadn't doesn't"
            + " don't didn't won't wouldn't can't couldn't shouldn't cannot"),
        (WordTags.Verb | WordTags.Says, "said says say told tells tell added adds wrote writes write announced announces confirmed confirms reported reports claimed claims argued argues noted notes stated states explained explains"
            + " insisted insists testified testifies recalled recalls replied replies believes believed thinks thought estimated estimates denied denies predicted predicts warned warns acknowledged admits admitted"),
        (WordTags.Verb, "bought buys buy sold sells sell took takes take gave gives give got gets get made makes make ran runs run led leads lead left leaves leave went goes go came comes come became becomes become began begins"
            + " begin held holds hold kept keeps keep paid pays pay put puts met meets meet won wins win lost loses lose grew grows grow fell falls fall rose rises rise saw sees see found finds find built builds build sent sends"
            + " send spent spends spend brought brings bring taught teaches teach knew knows know spoke speaks speak stood stands stand wants want owns own heads head turns turn plans plan employs employ earns earn costs cost hired"
            + " hires hire joined joins join lives live works work serves serve succeeds succeed replaces replace chairs chair founded sits sit set sets cut cuts hit hits fought drew draws wore rode drove drives threw flew flies ate"
            + " chose chooses swam sang sings beat beats broke breaks shook shut laid lay lies wed stepped steps resigns retires retire retired resigned died dies dying married marries marry born remains remain expects expect"
            + " acquires acquire launches launch raises raise signs sign studies study studied produces produce offers offer offered reached reaches posted posts rang rings rung sank sinks sunk burned burns burnt read reads lent lends spread spreads woke froze chose stole hid rid fed feeds fled flees dealt deals"
            + " swore tore slept sleeps swept shot shoots sought seeks bound bred bent bit blew bought burst cast caught catches clung crept dug dwelt felt feels forbade forgave forgot hung hurt kneeled knelt lit lights meant means"
            + " quit quits rebuilt repaid sewed shrank slid sowed spat split sprang stuck struck strikes strove swung thought threw thrust trod undertook upset wept withdrew withdraws wound wrung overtook overtakes oversees oversaw"
            + " keep hear hears heard learn learns learned learnt mean show shows showed shown start starts started stop stops stopped open opens close closes closed move moves walk walks talk talks ask asks asked help helps"
            + " need needs try tries tried call calls called change changes follow follows carry carries carried return returns returned receive receives plan store stores mend mends manage manages direct directs operate operates"
            + " control controls supply supplies support supports provide provides include includes compete competes belong belongs fire fires sue sues sued advise advises decline declines accept accepts refuse refuses"),
        (WordTags.Adverb, "also now then still just already once again later soon today yesterday tomorrow currently recently personally reportedly allegedly even only never always often not both too meanwhile however therefore"
            + " moreover formerly previously eventually finally first last ago here there perhaps maybe"),
        (WordTags.Adjective, "former new old young current then late ex longtime veteran outgoing incoming acting interim deputy senior junior top big small large great good other own british american french german italian"
            + " spanish dutch swiss swedish chinese japanese indian canadian australian irish scottish welsh russian global national local private public first second third year old aged age fellow future present early chief executive vice social media"
            + " tech financial technology artificial rival foreign"),
        (WordTags.PersonNoun, "ceo cfo coo cto chief executive officer chairman chairwoman chairperson foreman forewoman skipper bosun steward warden keeper ferryman sailor diver cook conductor founder co-founder cofounder president director manager head boss leader owner minister secretary senator mayor"
            + " governor judge lawyer attorney solicitor barrister doctor surgeon nurse professor lecturer teacher student scientist researcher engineer developer programmer designer architect artist painter sculptor singer musician"
            + " composer conductor actor actress author writer novelist poet journalist reporter editor correspondent analyst economist banker broker investor entrepreneur businessman businesswoman billionaire millionaire trader"
            + " dealer farmer fisherman driver pilot captain sergeant colonel general admiral officer inspector detective coach player striker goalkeeper midfielder winger defender athlete runner swimmer cyclist boxer champion"
            + " candidate winner man woman boy girl spokesman spokeswoman spokesperson treasurer clerk curator librarian chef baker butcher plumber carpenter gardener vicar bishop priest pope king queen prince princess duke duchess"
            + " lord lady politician lawmaker congressman congresswoman councillor chancellor premier activist veteran native recruiter technician chemist physicist biologist mathematician historian philosopher"
            + " partner deputy successor predecessor father mother son daughter brother sister wife husband widow widower uncle aunt nephew niece cousin friend colleague assistant adviser advisor aide agent rival neighbour neighbor"
            + " opponent counterpart mentor pupil protege boss staffer employee subordinate superior grandfather grandmother grandson granddaughter great-grandson great-granddaughter stepson stepdaughter stepfather stepmother stepbrother stepsister godson goddaughter godfather godmother grandchild child twin apprentice"
            + " heir son-in-law daughter-in-law brother-in-law sister-in-law father-in-law mother-in-law fiance fiancee girlfriend boyfriend teammate secretary"),
        (WordTags.Relation, "deputy successor predecessor father mother son daughter brother sister wife husband widow widower uncle aunt nephew niece cousin friend colleague assistant adviser advisor aide rival neighbour neighbor"
            + " opponent counterpart mentor pupil protege boss employee subordinate superior grandfather grandmother grandson granddaughter stepson stepdaughter stepfather stepmother stepbrother stepsister godson goddaughter godfather godmother grandchild child twin heir fiance fiancee girlfriend boyfriend teammate spokesman spokeswoman lawyer partner"
            + " subsidiary parent competitor supplier customer client affiliate landlord lender creditor unit shareholder stakeholder investor backer financier sponsor tenant contractor subcontractor franchisee bidder suitor"),
        (WordTags.OrganisationNoun, "company firm bank group corporation conglomerate business startup start-up maker manufacturer producer retailer chain giant carrier airline insurer lender brewer publisher broadcaster developer operator"
            + " supplier distributor utility builder housebuilder developer miner charity foundation trust institute institution organisation organization agency authority council ministry department regulator watchdog university"
            + " college school hospital club team union party lab laboratory studio label museum theatre theater newspaper magazine association society federation league consortium venture partnership fund brand chipmaker carmaker"
            + " drugmaker automaker subsidiary parent competitor rival affiliate unit landlord creditor customer client shareholder investor backer financier sponsor tenant contractor subcontractor bidder suitor"),
        (WordTags.Honorific, "mr mrs ms miss mx dr sir dame lord lady prof professor president senator judge rev revd captain cllr councillor alderman congressman congresswoman mp mep gen general col colonel maj lt lieutenant sgt sergeant cpl pc insp inspector"
            + " supt admiral commander bishop archbishop cardinal rabbi imam sheikh baroness viscount herr frau monsieur madame mme mlle signor signora senor senora don shri smt justice ambassador"),
        (WordTags.Honorific | WordTags.Feminine, "mrs ms miss dame lady baroness congresswoman madame mme mlle frau signora senora smt"),
        (WordTags.Honorific | WordTags.Masculine, "mr sir lord congressman monsieur herr signor senor shri viscount"),
        (WordTags.LegalSuffix, "inc incorporated ltd limited plc gmbh ag sa sas sarl llc llp lp corp corporation co company group holdings holding nv bv spa ab oy as se kg pty pte"),
        (WordTags.AlsoAWord, "young brown white black green gray grey long short small day may march page cook law rich wise best good king stone wood woods hill field bush rice rose grace hope will mark bill frank jack art drew"
            + " rob pat sue chase faith joy june april august summer dawn guy major dean earl prince case price sharp strong swift moody fair noble power powers bank banks church park parks lane west east north south snow winter"
            + " cross speed trump gates jobs moon love miles rich may dick harry lily ivy iris daisy violet ruby pearl amber crystal sky max victor christian norman carol gene ray bob nick wade lance grant ward wells waters"),
        (WordTags.Respectively, "respectively"),
        (WordTags.Calendar, "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday"),
        (WordTags.Masculine, Masculine),
        (WordTags.Feminine, Feminine),
    ];
}
