using System.Collections.Immutable;
using Factum.Rules;
using Factum.Text;

namespace Factum.Kinds;

/// <summary>A declared kind of entity.</summary>
internal sealed class Kind
{
    public required string Name { get; init; }

    /// <summary>Kebab-case or words, as declared: names the collection in C#.</summary>
    public required string Plural { get; init; }
    public Kind? Base { get; init; }
    public required Site Site { get; init; }
    public string Documentation { get; init; } = "";

    /// <summary>Declared in the prelude that is embedded in the compiler.</summary>
    public bool IsPrelude { get; init; }

    /// <summary>The assembly that emits it, if it is a referenced one; else null.</summary>
    public string? ImportedFrom { get; init; }

    /// <summary>Those that the kind itself declares, those of <c>extend</c> included, in order.</summary>
    public required ImmutableArray<PropertyDeclaration> OwnProperties { get; init; }

    /// <summary>Inherited ones first.</summary>
    public required ImmutableArray<PropertyDeclaration> Properties { get; init; }

    /// <summary>Names of properties whose declarations are broken and reported: claims of them are left out without another complaint.</summary>
    public ImmutableArray<string> BrokenProperties { get; init; } = [];

    /// <summary>Whether a declaration of that name is broken here or in a kind that this one refines.</summary>
    public bool IsBrokenProperty(string name)
    {
        for (Kind? kind = this; kind is not null; kind = kind.Base)
        {
            if (kind.BrokenProperties.Contains(name))
                return true;
        }

        return false;
    }

    /// <summary>The declared property that an unknown name most likely stands for.</summary>
    public string? FindNearestProperty(string name) => NearestName.Find(name, Properties.Select(property => property.Name));

    public bool Is(string kind)
    {
        for (Kind? k = this; k is not null; k = k.Base)
        {
            if (k.Name == kind)
                return true;
        }

        return false;
    }

    public PropertyDeclaration? FindProperty(string name) => byName.TryGetValue(name, out PropertyDeclaration? property) ? property : null;

    private Dictionary<string, PropertyDeclaration> byName => cache ??= Index(Properties);
    private Dictionary<string, PropertyDeclaration>? cache;

    private static Dictionary<string, PropertyDeclaration> Index(ImmutableArray<PropertyDeclaration> properties)
    {
        Dictionary<string, PropertyDeclaration> index = new(StringComparer.Ordinal);
        foreach (PropertyDeclaration property in properties)
            index[property.Name] = property;
        return index;
    }
}
