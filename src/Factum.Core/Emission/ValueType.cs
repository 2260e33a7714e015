using Factum.Kinds;

namespace Factum.Emission;

/// <summary>A type of the language in C#: how it is written, and what reads its values.</summary>
/// <param name="Name">As C# writes it.</param>
/// <param name="Reader">The expression of its reader.</param>
/// <param name="IsStruct">A value type: a qualifier of it is a <c>Nullable</c>.</param>
internal sealed record ValueType(string Name, string Reader, bool IsStruct)
{
    private const string Readers = "global::Factum.CompilerServices.ValueReaders.";

    /// <param name="type">In the language.</param>
    /// <param name="isBounded">A <c>Possible</c> of it.</param>
    /// <param name="kinds">The records of kinds.</param>
    /// <param name="option">The enumeration of a <c>one of</c>, and its reader.</param>
    public static ValueType Of(PropertyType type, bool isBounded, KindNames kinds, (string Name, string Reader) option)
    {
        (string name, string reader, bool isStruct) = type.Scalar switch
        {
            ScalarType.Integer => ("int", "Integer", true),
            ScalarType.Number => ("decimal", "Number", true),
            ScalarType.Percent => ("global::Factum.Percent", "Percent", true),
            ScalarType.Money => ("global::Factum.Money", "Money", true),
            ScalarType.Date => ("global::Factum.EdtfDate", "Date", false),
            ScalarType.Duration => ("global::Factum.Duration", "Duration", true),
            ScalarType.Url => ("global::System.Uri", "Url", false),
            ScalarType.Flag => ("bool", "Flag", true),
            ScalarType.Symbol => (option.Name, "", true),
            ScalarType.Entity => (EntityType(type, kinds), "", false),
            _ => ("string", "Text", false),
        };
        return type switch
        {
            { Scalar: ScalarType.Symbol } => new ValueType(name, option.Reader, isStruct),
            { Scalar: ScalarType.Entity } => new ValueType(name, Readers + "Entity<" + name + ">()", isStruct),
            _ when isBounded && type.IsOrdered => new ValueType("global::Factum.Possible<" + name + ">", Readers + "Possible" + reader, IsStruct: false),
            _ => new ValueType(name, Readers + reader, isStruct),
        };
    }

    /// <summary>The type of a qualifier, which a claim may lack.</summary>
    public string Optional => Name + "?";

    private static string EntityType(PropertyType type, KindNames kinds) => type.Names.Length == 1 ? kinds.TypeOf(type.Names[0]) : "global::Factum.Entity";
}
