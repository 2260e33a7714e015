using Factum.Binding;

namespace Factum.Consistency;

/// <summary>A claim made ready to be compared: its sets as they meet, its situation, its weight.</summary>
internal sealed class ComparedClaim
{
    public required BoundClaim Claim { get; init; }

    /// <summary>In the order of the fact's claims.</summary>
    public required int Index { get; init; }
    public required Situation Situation { get; init; }

    /// <summary>Every figure as written. Null where the claim constrains nothing.</summary>
    public required ValueSet? Exact { get; init; }

    /// <summary>Every figure as rounded. Null where the claim constrains nothing.</summary>
    public required ValueSet? Rounded { get; init; }

    /// <summary>Asserted or reported: such claims settle a fact, the others are only compared.</summary>
    public required bool IsFirm { get; init; }

    /// <summary>The claim says that there is a value: neither <c>none</c> nor merely what the value is not.</summary>
    public required bool SaysThereIsOne { get; init; }

    /// <summary>It denies or excludes: <c>not "x"</c>, or <c>@denied</c>.</summary>
    public required bool IsExclusion { get; init; }

    /// <summary>Equal keys: the same value in the same situation with the same weight. Such claims agree and conflict together.</summary>
    public string Key => key ??= KeyOf();

    private string? key;

    public Presence Presence => Claim.Value.Presence;

    public ValueSet? this[Layer layer] => layer == Layer.Exact ? Exact : Rounded;

    private string KeyOf()
    {
        string weight = IsFirm ? "1" : Claim.Modality == Modality.Denied ? "2" : "3";
        string dispute = Claim.Disputed is null ? "" : "d";
        string sets = Exact is null ? "" : SetKey.Of(Exact) + (ReferenceEquals(Exact, Rounded) || Rounded is null ? "" : "~" + SetKey.Of(Rounded));
        return weight + dispute + (int)Presence + sets + "\n" + Situation.Key;
    }
}

/// <summary>How figures are read when claims are compared.</summary>
internal enum Layer : byte
{
    /// <summary>As written.</summary>
    Exact,

    /// <summary>As rounded to their last written digit.</summary>
    Rounded,
}
