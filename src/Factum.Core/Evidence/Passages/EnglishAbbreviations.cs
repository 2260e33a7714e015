using Factum.Evidence.Audit;

namespace Factum.Evidence.Passages;

/// <summary>English words behind which a full stop does not end a sentence.</summary>
internal static class EnglishAbbreviations
{
    /// <summary>A name or a reference follows them: Dr. Byron.</summary>
    private static readonly Vocabulary always = Read(
        "mr mrs ms mx dr prof sen rep reps gov gen col cmdr capt lt maj sgt cpl pvt adm pres supt st mt ft fr rev hon sr. e.g i.e cf viz vs v approx ca c messrs mme mlle sec treas insp det amb msgr eg ie resp incl excl esp");

    /// <summary>A figure follows them: No. 5; behind all else they end their sentence.</summary>
    private static readonly Vocabulary beforeFigure = Read("no nos fig figs eq eqs p pp vol vols art arts sec secs ch chs par para jan feb mar apr jun jul aug sep sept oct nov dec ed eds n op tel ext app");

    /// <summary>They may stand at the end; what follows decides: Inc., a.m., U.S.</summary>
    private static readonly Vocabulary sometimes = Read(
        "inc ltd co corp bros llc plc llp jr sr esq ave blvd rd dept univ assn est al etc a.m p.m am pm u.s u.k u.n e.u u.s.a u.a.e d.c b.c a.d ph.d m.d b.a m.a mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec gmbh s.a n.v b.v rs");

    /// <summary>Words that begin a sentence rather than go on with a name.</summary>
    private static readonly Vocabulary starters = Read(
        "the a an he she it they we you i this that these those his her its their our my in on at for from by with after before when while if although though but and so as since there here what who how why not no yes some many most all both each every one two however meanwhile still yet then now last next among under according despite during to of asked is are was were has have had did does do will would could");

    public static bool IsAlways(ReadOnlySpan<char> word) => always.Find(word) != Vocabulary.Unknown;

    public static bool IsBeforeFigure(ReadOnlySpan<char> word) => beforeFigure.Find(word) != Vocabulary.Unknown;

    public static bool IsSometimes(ReadOnlySpan<char> word) => sometimes.Find(word) != Vocabulary.Unknown;

    public static bool BeginsSentence(ReadOnlySpan<char> word) => starters.Find(word) != Vocabulary.Unknown;

    private static Vocabulary Read(string words)
    {
        Vocabulary vocabulary = new();
        vocabulary.Add(WordTraits.None, words);
        return vocabulary;
    }
}
