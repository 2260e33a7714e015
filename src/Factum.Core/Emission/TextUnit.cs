namespace Factum.Emission;

/// <summary>A unit whose size does not grow with the facts, such as the record of a kind: its text is its value.</summary>
internal sealed class TextUnit(string hintName, string text) : EmissionUnit
{
    public override string HintName { get; } = hintName;

    public override string Write() => text;

    public override bool Equals(EmissionUnit? other) => other is TextUnit unit && unit.HintName == HintName && unit.Write() == text;

    public override int GetHashCode() => HintName.GetHashCode();
}
