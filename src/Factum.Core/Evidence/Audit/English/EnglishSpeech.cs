namespace Factum.Evidence.Audit.English;

/// <summary>English words by which somebody else is made to speak.</summary>
internal static class EnglishSpeech
{
    /// <summary>The one who speaks stands behind them.</summary>
    public const string Sources = "according to|in the words of|cites/cited/citing|as told to|as told by";

    /// <summary>They speak wherever they stand.</summary>
    public const string Certain = """
        quoted as saying|has it that|had it that|have it that|was/were quoted as|people familiar with|person familiar with|people briefed on|person briefed on|people close to|sources close to|sources familiar with|source close to|source familiar with|on condition of anonymity
        puts/put the/its/their/his/her * at|puts/put the/its/their/his/her * of * at|puts/put the/its/their/his/her * * at|puts/put the * s * at|puts/put it/them at|said|says|say|saying|told|tells|claimed|claims|argued|argues|insisted|insists|testified|tweeted|reports/rumors/rumours/sources/insiders say/said/suggest/suggested/indicate/indicated
        """;

    /// <summary>They speak where a clause or a quotation follows, or at the end of a clause.</summary>
    public const string WithClause = """
        reported|reports|report|reporting|noted|notes|announced|announces|stated|states|added|adds|wrote|writes|explained|explains|acknowledged|acknowledges|admitted|admits|confirmed|confirms|revealed|reveals|disclosed|discloses
        estimated|estimates|estimate|warned|warns|boasted|boasts|recalled|recalls|replied|replies|asserted|asserts|declared|declares|conceded|concedes|indicated|indicates|stressed|stresses|emphasized|emphasised|commented|remarked|remarks|maintained|maintains|concluded|concludes|contended|contends|argue|claim|tell|quipped|observed|mentioned|joked|jokes|pretended|pretends
        """;

    /// <summary>Two hedges of their own: what they add is an expectation or an accusation.</summary>
    public const string Expecting = "predicted that|predicts that|forecasts that";
}
