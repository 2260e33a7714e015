using System.Collections.Immutable;
using Factum.Kinds;

namespace Factum.Emission;

/// <summary>The types that a record nests: enumerations of <c>one of</c>, values with their qualifiers.</summary>
internal sealed partial class KindWriter
{
    private static readonly QualifierDeclaration[] BuiltInQualifiers =
    [
        new("since", PropertyType.Of(ScalarType.Date), IsRequired: false, IsBounded: true),
        new("until", PropertyType.Of(ScalarType.Date), IsRequired: false, IsBounded: true),
        new("on", PropertyType.Of(ScalarType.Date), IsRequired: false, IsBounded: true),
    ];

    /// <summary>A property gives way to a nested type of the same name.</summary>
    private IEnumerable<string> NestedTypeWishes() => properties.SelectMany(property =>
    {
        string name = CSharpName.Pascal(property.Name);
        IEnumerable<string> options = property.Qualifiers.Where(qualifier => qualifier.Type.Scalar == ScalarType.Symbol).Select(qualifier => name + CSharpName.Pascal(qualifier.Name) + "Option");
        if (!property.Qualifiers.IsEmpty)
            options = options.Concat([name + "Value"]);
        return property.Type.Scalar == ScalarType.Symbol ? options.Concat([name + "Option"]) : options;
    });

    private ValueType TypeOf(PropertyType type, bool isBounded, string name) =>
        ValueType.Of(type, isBounded, kinds, type.Scalar == ScalarType.Symbol ? WriteOption(name, type.Names) : default);

    private (string Name, string Reader) WriteOption(string name, ImmutableArray<string> symbols)
    {
        string option = nestedTypes.Take(name + "Option");
        Dictionary<string, string> members = NameScope.Of(symbols);
        string[] declared = [.. symbols.Distinct(StringComparer.Ordinal)];
        writer.Line();
        writer.Line("/// <summary>The symbols that fact files may use.</summary>");
        writer.Open($"public enum {option}");
        foreach (string symbol in declared)
        {
            Documentation.Write(writer, $"'{symbol}' in fact files.");
            writer.Line(members[symbol] + ",");
        }

        writer.Close();
        writer.Line();
        string type = FullName + "." + option;
        writer.Open($"private static readonly global::Factum.CompilerServices.ValueReader<{type}> __{option} = global::Factum.CompilerServices.ValueReaders.Symbol<{type}>(static symbol => symbol switch");
        foreach (string symbol in declared)
            writer.Line($"{CSharpLiteral.Escaped(symbol)} => {type}.{members[symbol]},");
        writer.Line($"_ => ({type}?)null,");
        writer.Close(");");
        return (type, "__" + option);
    }

    private ValueType WriteQualified(PropertyDeclaration property, string name)
    {
        QualifierDeclaration[] qualifiers = [.. property.Qualifiers.Concat(BuiltInQualifiers).GroupBy(qualifier => qualifier.Name, StringComparer.Ordinal).Select(group => group.First())];
        ValueType value = TypeOf(property.Type, property.IsBounded, name);
        ValueType[] types = [.. qualifiers.Select(qualifier => TypeOf(qualifier.Type, qualifier.IsBounded, name + CSharpName.Pascal(qualifier.Name)))];
        string simpleName = nestedTypes.Take(name + "Value");
        Dictionary<string, string> members = NameScope.Of(qualifiers.Select(qualifier => qualifier.Name), simpleName, "Value");
        writer.Line();
        Documentation.Write(writer, $"A value of '{property.Name}' with its qualifiers.");
        writer.Open($"public sealed record {simpleName}");
        writer.Line("private readonly string __text;");
        WriteQualifiedConstructor(simpleName, value, types, qualifiers, members);
        writer.Line();
        writer.Line("/// <summary>The value itself.</summary>");
        writer.Line($"public {value.Name} Value {{ get; }}");
        for (int i = 0; i < qualifiers.Length; i++)
        {
            writer.Line();
            Documentation.Write(writer, $"The qualifier '{qualifiers[i].Name}'; null where the claim has none.");
            writer.Line($"public {types[i].Optional} {members[qualifiers[i].Name]} {{ get; }}");
        }

        writer.Line();
        writer.Line("/// <summary>The value and its qualifiers, as fact files write them.</summary>");
        writer.Line("public override string ToString() => __text;");
        writer.Close();
        string type = FullName + "." + simpleName;
        return new ValueType(type, $"global::Factum.CompilerServices.ValueReaders.Qualified<{type}>({type}.__Make)", IsStruct: false);
    }

    private void WriteQualifiedConstructor(string type, ValueType value, ValueType[] types, QualifierDeclaration[] qualifiers, Dictionary<string, string> members)
    {
        writer.Line();
        writer.Open($"private {type}(global::Factum.CompilerServices.QualifiedValue claim, {value.Name} value)");
        writer.Line("__text = claim.Describe();");
        writer.Line("this.Value = value;");
        for (int i = 0; i < qualifiers.Length; i++)
            writer.Line($"this.{members[qualifiers[i].Name]} = claim.{(types[i].IsStruct ? "FindValue" : "Find")}({CSharpLiteral.Escaped(qualifiers[i].Name)}, {types[i].Reader});");
        writer.Close();
        writer.Line();
        writer.Line($"internal static {type}? __Make(global::Factum.CompilerServices.QualifiedValue claim) =>");
        writer.Line($"    claim.TryRead({value.Reader}, out {value.Name} value) ? new {type}(claim, value) : null;");
    }
}
