namespace Factum.Evidence.Audit.English;

/// <summary>English words by which clauses are told apart.</summary>
internal static class EnglishConnectives
{
    public const string Relatives = "who whom whose which where what";
    public const string Subordinators = "because although though while whilst since when whenever after before until till once lest if unless whether provided providing assuming despite as so";
    public const string Contrasts = "but whereas yet";
    public const string SubjectPronouns = "he she it they we i you there";
    public const string RefersBack = "he she it they his her its their him them this these those the that such both another";

    public const string Personals = "he she it they him her them his its their";

    public const string Topics = "to over about for on regarding concerning";
    public const string Vouching = "confirmed confirms acknowledged acknowledges admitted admits revealed reveals disclosed discloses noted recalled";

    public const string Finites = "is are was were am has have had will would shall should can could may might must did does do wo ca";
    public const string Copulas = "is are was were am be been being become becomes became becoming remain remains remained named appointed elected called dubbed considered as";
    public const string Supporting = "did does do will would shall should can could may might must wo ca";

    public const string Prepositions = "of in on at by for with from to into onto over under about against between through during without within across behind beyond near toward towards upon via amid among per like";
    public const string Determiners = "a an the this these those some any every each no his her its their our my your all both another many several";
    public const string Definites = "the this these those his her its their our my your";
    public const string Factives = "know knows knew known realise realises realised realize realizes realized regret regrets regretted notice noticed forget forgets forgot forgotten mind mention mentioned disclose disclosed reveal revealed care surprised aware";
    public const string ClauseTakers = """
        say says said saying tell tells told claim claims claimed believe believes believed think thinks thought report reports reported deny denies denied doubt doubts doubted evidence sign signs indication proof suggestion truth true untrue false clear unclear likely unlikely
        possible impossible certain expect expects expected hope hopes hoped fear fears feared suggest suggests suggested show shows showed shown know knows knew mean means meant news idea note notes noted announce announces announced state states stated add adds added write writes wrote explain
        explains explained acknowledge acknowledges acknowledged admit admits admitted confirm confirms confirmed reveal reveals revealed disclose disclosed estimate estimates estimated warn warns warned argue argues argued insist insists insisted assert asserts asserted declare declares declared
        rumor rumour rumors rumours speculation allegation allegations allege alleges alleged suspect suspected predict predicts predicted possibility chance feel feels felt guess wonder understand understood indicate indicates indicated conclude concludes concluded dispute disputes disputed
        talk gossip rumour theory hypothesis conjecture conjectured posited surmised presumed hint hinted
        find finds found establish establishes established discover discovers discovered prove proves proved demonstrate demonstrates demonstrated accept accepts accepted agree agrees agreed
        conclusion assumption assume assumes assumed provided providing so convinced sure confident reject rejected dismissed
        """;

    public const string IrregularPasts = """
        said told led left bought sold founded began begun built came chose cut drew drove fell felt found gave got grew held hit kept knew lent lost made met paid put quit ran rose saw sent set shot spent spoke stood stole struck swore taught thought threw took understood went won wrote became brought caught fought sought
        """;

    public const string Adverbs = "also even still just already now then immediately ever really actually quite very widely largely yet currently ultimately officially publicly simply recently later soon again afterwards thereafter";
    public const string Exceptions = "but except other";
    public const string Temporals = "since until till before after once";
    public const string BehindComma = "as so yet";
    public const string Contents = "claim claims allegation allegations report reports rumour rumours rumor rumors suggestion suggestions accusation accusations assertion assertions contention belief beliefs notion idea myth impression story stories speculation complaint theory statement motion proposal resolution amendment plan";
    public const string Acts = "decision appointment election result verdict ruling award conviction sale deal order sentence fine contract licence license title victory win goal permit permission vote motion purchase merger takeover agreement promotion nomination grant patent approval acquisition transaction resolution judgment judgement conviction dismissal suspension ban penalty";
    public const string Drafts = "design designs scheme schemes bid bids offer offers application applications request requests idea proposal proposals draft drafts demand demands petition tender nomination option options";
    public const string Undoings = "disqualified overturned annulled quashed rescinded revoked reversed nullified invalidated retracted repealed cancelled canceled stripped undone voided";
    public const string Endings = "withdrawn scrapped abandoned vetoed aborted shelved dropped collapsed rejected called fell fallen";
    public const string Verdicts = "false untrue wrong incorrect inaccurate unfounded baseless groundless mistaken nonsense fabricated";
    public const string Turnings = "but yet whereas though although before until till while then";
    public const string Totalities = "all nothing none nobody anything everything anyone everyone everybody one last";
}
