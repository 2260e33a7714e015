using System.Text;
using Factum.Kinds;
using Factum.Syntax;

namespace Factum.Emission;

/// <summary>A kind as canonical fact text.</summary>
internal static class KindText
{
    public static string Of(Kind kind)
    {
        StringBuilder text = new();
        text.Append("kind ").Append(kind.Name).Append(' ').Append(StringText.Write(kind.Plural));
        if (kind.Base is not null)
            text.Append(" : ").Append(kind.Base.Name);
        text.Append(" {\n");
        foreach (PropertyDeclaration property in kind.OwnProperties)
            text.Append("    ").Append(property.Name).Append(' ').Append(Of(property.Type)).Append(Modifiers(property)).Append('\n');
        return text.Append("}\n").ToString();
    }

    private static string Of(PropertyType type) => type.Scalar switch
    {
        ScalarType.Symbol => "one of (" + string.Join(", ", type.Names) + ")",
        ScalarType.Entity => string.Join(" | ", type.Names),
        ScalarType.Integer => "integer",
        ScalarType.Number => "number",
        ScalarType.Percent => "percent",
        ScalarType.Money => "money",
        ScalarType.Date => "date",
        ScalarType.Duration => "duration",
        ScalarType.Url => "url",
        ScalarType.Flag => "flag",
        _ => "text",
    };

    private static string Modifiers(PropertyDeclaration property)
    {
        StringBuilder text = new();
        foreach ((bool isSet, string word) in Words(property))
            text.Append(isSet ? " " + word : "");
        if (property.Matches is { } matches)
            text.Append(" matches ").Append(StringText.Write(matches.Pattern));
        if (property.RangeText.Length > 0)
            text.Append(' ').Append(property.RangeText);
        if (!property.Currencies.IsEmpty)
            text.Append(" in (").Append(string.Join(", ", property.Currencies)).Append(')');
        if (!property.NoneOf.IsEmpty)
            text.Append(" none of (").Append(string.Join(", ", property.NoneOf.Select(value => Value(property, value)))).Append(')');
        if (!property.Qualifiers.IsEmpty)
            text.Append(" with (").Append(string.Join(", ", property.Qualifiers.Select(Of))).Append(')');
        if (property.InverseOf is { } inverse)
            text.Append(" inverse of ").Append(inverse);
        foreach (Dependency dependency in property.Requires)
            text.Append(" requires ").Append(Of(dependency));
        foreach (Dependency dependency in property.Excludes)
            text.Append(" excludes ").Append(Of(dependency));
        foreach (string other in property.After)
            text.Append(" after ").Append(other);
        foreach (string other in property.Before)
            text.Append(" before ").Append(other);
        return text.ToString();
    }

    private static (bool IsSet, string Word)[] Words(PropertyDeclaration property) =>
    [
        (property.IsMany, "many"), (property.IsRequired, "required"), (property.IsBounded, "bounded"), (property.IsExclusive, "exclusive"),
        (property.IsUnique, "unique"), (property.IsSymmetric, "symmetric"), (property.IsContemporary, "contemporary"), (property.Changes, "changes"),
        (property.IsUncited, "uncited"), (property.IsSuggested, "suggested"),
    ];

    private static string Of(QualifierDeclaration qualifier) =>
        qualifier.Name + " " + Of(qualifier.Type) + (qualifier.IsRequired ? " required" : "") + (qualifier.IsBounded ? " bounded" : "");

    private static string Of(Dependency dependency) => dependency.Value is { } value ? dependency.Property + " = " + value : dependency.Property;

    private static string Value(PropertyDeclaration property, string value) => property.Type.Scalar switch
    {
        ScalarType.Text => StringText.Write(value),
        ScalarType.Url => "<" + value + ">",
        _ => value,
    };
}
