namespace Factum;

/// <summary>A part of a claim, held against the quotes of one of its citations.</summary>
/// <param name="name">What it is: <c>value</c>, <c>subject</c>, or the name of a qualifier in the fact files.</param>
/// <param name="support">Whether the quotes state it.</param>
public readonly struct EvidenceComponent(string name, Support support) : IEquatable<EvidenceComponent>
{
    /// <summary>What it is: <c>value</c>, <c>subject</c>, or the name of a qualifier in the fact files.</summary>
    public string Name => name ?? "";

    /// <summary>Whether the quotes state it.</summary>
    public Support Support => support;

    /// <summary>True where both say the same of the same part.</summary>
    public static bool operator ==(EvidenceComponent left, EvidenceComponent right) => left.Equals(right);

    /// <summary>True where they differ in the part or in its support.</summary>
    public static bool operator !=(EvidenceComponent left, EvidenceComponent right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EvidenceComponent other) => Name == other.Name && Support == other.Support;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EvidenceComponent other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name) * 31 + (int)Support;

    /// <summary>Part and support: <c>value: Stated</c>.</summary>
    public override string ToString() => $"{Name}: {Support}";
}
