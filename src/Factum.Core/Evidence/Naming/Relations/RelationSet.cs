namespace Factum.Evidence.Naming.Relations;

/// <summary>Some of the relations that the lists know, by their numbers.</summary>
internal readonly record struct RelationSet(ulong Low, ulong High)
{
    public bool IsEmpty => (Low | High) == 0;

    public static RelationSet Of(int number) => number < 64 ? new(1ul << number, 0) : new(0, 1ul << (number - 64));

    public bool Overlaps(RelationSet other) => ((Low & other.Low) | (High & other.High)) != 0;

    public static RelationSet operator |(RelationSet a, RelationSet b) => new(a.Low | b.Low, a.High | b.High);
}
