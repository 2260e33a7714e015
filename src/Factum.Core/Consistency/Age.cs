using Factum.Kinds;

namespace Factum.Consistency;

/// <summary>The one property whose meaning the compiler knows: an age, which grows by the calendar.</summary>
internal static class Age
{
    /// <summary>An age without a date constrains nothing: two of them may be years apart.</summary>
    public static bool IsAge(PropertyDeclaration property) => property is { Name: "age", Type.Scalar: ScalarType.Integer, Changes: true };
}
