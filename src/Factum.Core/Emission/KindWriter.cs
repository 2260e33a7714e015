using Factum.Kinds;

namespace Factum.Emission;

/// <summary>Writes the record of a kind.</summary>
internal sealed partial class KindWriter
{
    private readonly Kind kind;
    private readonly KindNames kinds;
    private readonly FactumSettings settings;
    private readonly bool isSealed;
    private readonly CSharpWriter writer = CSharpWriter.Start();
    private readonly PropertyDeclaration[] properties;
    private readonly Dictionary<string, string> names;
    private readonly NameScope nestedTypes;

    private KindWriter(Kind kind, KindNames kinds, FactumSettings settings, bool isSealed)
    {
        this.kind = kind;
        this.kinds = kinds;
        this.settings = settings;
        this.isSealed = isSealed;
        properties = [.. OwnProperties(kind)];
        nestedTypes = new NameScope(TypeName);
        names = NameScope.Of(properties.Select(property => property.Name), [TypeName, .. NestedTypeWishes()]);
    }

    private string TypeName => kinds.SimpleNameOf(kind.Name);

    private string FullName => kinds.TypeOf(kind.Name);

    public static string Write(Kind kind, KindNames kinds, FactumSettings settings, bool isSealed) => new KindWriter(kind, kinds, settings, isSealed).Write();

    private string Write()
    {
        string visibility = settings.IsPublic ? "public" : "internal";
        string inheritance = kind.Base is null ? "global::Factum.Entity" : kinds.TypeOf(kind.Base.Name);
        writer.OpenNamespace(kinds.Namespace);
        Documentation.Write(writer, kind.Documentation.Length > 0 ? kind.Documentation : $"A {kind.Name}, as the project's fact files tell of it.");
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"{visibility} {(isSealed ? "sealed " : "")}partial record {TypeName} : {inheritance}");
        WriteConstructor();
        foreach (PropertyDeclaration property in properties)
            WriteProperty(property);
        WriteEquality();
        writer.Close();
        writer.CloseNamespace(kinds.Namespace);
        return writer.ToString();
    }

    private void WriteConstructor()
    {
        writer.Line("/// <summary>For generated code only: facts come from fact files.</summary>");
        writer.Line(GeneratedCode.Hidden);
        writer.Open($"public {TypeName}(global::Factum.CompilerServices.EntityHandle handle) : base(handle)");
        writer.Close();
    }

    private void WriteProperty(PropertyDeclaration property)
    {
        string name = names[property.Name];
        ValueType value = property.Qualifiers.IsEmpty ? TypeOf(property.Type, property.IsBounded, name) : WriteQualified(property, name);
        string type = (property.IsMany ? "global::Factum.FactList<" : "global::Factum.Fact<") + value.Name + ">";
        writer.Line();
        writer.Line($"private {type}? __{name};");
        Documentation.Write(writer, property.Documentation.Length > 0 ? property.Documentation : $"'{property.Name}' in fact files.");
        writer.Line($"public {type} {name} => global::Factum.CompilerServices.EntityHandle.Read(ref __{name}, this, {CSharpLiteral.Escaped(property.Name)}, {value.Reader});");
    }

    /// <summary>Identity, not contents: entities refer to each other in circles.</summary>
    private void WriteEquality()
    {
        writer.Line();
        writer.Line("/// <summary>True where kind and id are equal.</summary>");
        writer.Line($"public {(isSealed ? "" : "virtual ")}bool Equals({FullName}? other) => global::Factum.CompilerServices.EntityHandle.AreSame(this, other);");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public override int GetHashCode() => global::Factum.CompilerServices.EntityHandle.HashOf(this);");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"protected override bool PrintMembers(global::System.Text.StringBuilder builder) => false;");
    }

    /// <summary>Those that the record of the base does not have; each name once.</summary>
    private static IEnumerable<PropertyDeclaration> OwnProperties(Kind kind)
    {
        HashSet<string> seen = new(kind.Base?.Properties.Select(property => property.Name) ?? [], StringComparer.Ordinal);
        return kind.Properties.Where(property => seen.Add(property.Name)).ToArray();
    }
}
