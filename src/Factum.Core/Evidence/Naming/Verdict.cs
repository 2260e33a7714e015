namespace Factum.Evidence.Naming;

/// <summary>What became of one name in a claim; the mildest reading of several counts.</summary>
internal sealed record Verdict(Support Support)
{
    public static readonly Verdict Stated = new(Support.Stated);
    public static readonly Verdict Undecidable = new(Support.Undecidable);

    /// <summary>The one who is named in its place; null where it is nobody of the project.</summary>
    public NamedEntity? Other { get; init; }

    /// <summary>The words of the text that mean the other.</summary>
    public string Words { get; init; } = "";

    /// <summary>The quote itself names the other.</summary>
    public bool IsError { get; init; }

    public bool IsFinding => Support is Support.StatedOtherwise or Support.NotStated;

    public static Verdict Another(NamedEntity? other, string words) => new(other is null ? Support.NotStated : Support.StatedOtherwise) { Other = other, Words = words };

    public static Verdict Mildest(Verdict? a, Verdict b) => a is null || b.Gravity < a.Gravity ? b : a;

    private int Gravity => Support switch
    {
        Support.Stated => 0,
        Support.Undecidable => 1,
        _ => IsError ? 3 : 2,
    };
}
