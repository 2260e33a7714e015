namespace Factum.Emission;

/// <summary>One generated C# file. Compares by value and knows no place in a fact file, so that a blank line re-emits nothing.</summary>
internal abstract class EmissionUnit : IEquatable<EmissionUnit>
{
    /// <summary>Unique in a plan, without <c>:</c> and <c>#</c>, ends in <c>.g.cs</c>.</summary>
    public abstract string HintName { get; }

    /// <summary>The C# text; written when asked for.</summary>
    public abstract string Write();

    public abstract bool Equals(EmissionUnit? other);

    public sealed override bool Equals(object? obj) => Equals(obj as EmissionUnit);

    public abstract override int GetHashCode();
}
