using Factum.Rules;
using Factum.Syntax;

namespace Factum.Kinds;

/// <summary>A kind while its declarations are being put together.</summary>
internal sealed class KindDraft(KindSyntax syntax, Findings findings)
{
    public KindSyntax Syntax { get; } = syntax;

    /// <summary>Of the file that declares it.</summary>
    public Findings Findings { get; } = findings;

    public string Name { get; } = findings.TextOf(syntax.Name);
    public bool IsPrelude { get; set; }
    public string? ImportedFrom { get; set; }
    public KindDraft? Base { get; set; }
    public List<PropertyDraft> Properties { get; } = [];
    public List<string> BrokenProperties { get; } = [];

    /// <summary>Its own property or an inherited one; null where there is none.</summary>
    public PropertyDraft? FindProperty(string name)
    {
        for (KindDraft? kind = this; kind is not null; kind = kind.Base)
        {
            foreach (PropertyDraft property in kind.Properties)
            {
                if (property.Name == name)
                    return property;
            }
        }

        return null;
    }

    public bool Is(string name)
    {
        for (KindDraft? kind = this; kind is not null; kind = kind.Base)
        {
            if (kind.Name == name)
                return true;
        }

        return false;
    }

    public IEnumerable<string> PropertyNames()
    {
        for (KindDraft? kind = this; kind is not null; kind = kind.Base)
        {
            foreach (PropertyDraft property in kind.Properties)
                yield return property.Name;
        }
    }
}

/// <summary>A property while its declaration is being read.</summary>
internal sealed class PropertyDraft(PropertyDeclarationSyntax syntax, Findings findings)
{
    public PropertyDeclarationSyntax Syntax { get; } = syntax;
    public Findings Findings { get; } = findings;
    public string Name { get; } = findings.TextOf(syntax.Name);

    /// <summary>Null where it is broken.</summary>
    public PropertyType? Type { get; set; }
}
