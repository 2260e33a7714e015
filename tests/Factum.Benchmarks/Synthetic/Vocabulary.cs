namespace Factum.Benchmarks.Synthetic;

/// <summary>Words for entities that do not exist. Three lists of coprime lengths, so that names repeat only after their product.</summary>
internal static class Vocabulary
{
    public static readonly string[] FirstNames =
    [
        "Ada", "Bela", "Cora", "Dina", "Edda", "Fay", "Gita", "Hana", "Ines", "Jana", "Kaia", "Lena", "Mira", "Nora", "Olga", "Pia", "Rhea", "Sara", "Tess", "Una", "Vera", "Wanda", "Yara", "Zora",
        "Alan", "Boris", "Cyril", "Dario", "Emil", "Felix", "Goran", "Hugo", "Ivo", "Jonas", "Karel", "Leon", "Milan",
    ];

    public static readonly string[] MiddleNames =
    [
        "Amber", "Birch", "Cedar", "Dale", "Elm", "Fern", "Grove", "Heath", "Iris", "Juniper", "Kelp", "Laurel", "Moss", "Nettle", "Oak", "Pine", "Quince", "Reed", "Sage", "Thorn", "Umber", "Vale", "Willow", "Yew", "Aspen", "Bramble", "Clover", "Drift", "Ember",
    ];

    public static readonly string[] LastNames =
    [
        "Adler", "Brook", "Carver", "Dyer", "Ebner", "Fisher", "Glover", "Hunter", "Ivers", "Joiner", "Keeler", "Lorimer", "Mason", "Napier", "Ostler", "Piper", "Quarrier", "Ridler", "Sawyer", "Turner", "Usher", "Vintner", "Weaver", "Yeoman", "Abbot", "Baxter", "Cooper", "Draper", "Elder", "Fletcher", "Granger",
    ];

    public static readonly string[] Trades =
    [
        "ship repair", "rope making", "glass blowing", "bridge building", "clock making", "paper milling", "salt mining", "map printing", "seed trading", "lens grinding", "bell founding",
    ];

    public static readonly string[] Posts = ["chair", "director", "treasurer", "engineer", "archivist", "pilot", "surveyor"];

    public static readonly string[] Towns = ["Northwater", "Eastmoor", "Saltcombe", "Highferry", "Millbrook", "Stonebridge", "Longreach", "Whitecliff", "Oldharbour"];

    public static readonly string[] Sayings =
    [
        "the ferry is late", "the bridge will hold", "the winter was mild", "the mill needs a new wheel", "the harbour is too small", "the road is finished",
    ];
}
