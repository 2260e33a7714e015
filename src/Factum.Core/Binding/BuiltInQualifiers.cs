using Factum.Kinds;

namespace Factum.Binding;

/// <summary>The qualifiers that every property has.</summary>
internal static class BuiltInQualifiers
{
    private static readonly PropertyType date = PropertyType.Of(ScalarType.Date);

    public static QualifierDeclaration Since { get; } = new("since", date, IsRequired: false, IsBounded: true);

    public static QualifierDeclaration Until { get; } = new("until", date, IsRequired: false, IsBounded: true);

    public static QualifierDeclaration On { get; } = new("on", date, IsRequired: false, IsBounded: true);

    public static QualifierDeclaration? Find(string name) => name switch
    {
        "since" => Since,
        "until" => Until,
        "on" => On,
        _ => null,
    };
}
