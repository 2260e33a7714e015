using System.Collections.Immutable;
using Factum.Binding;
using Factum.Consistency.Rules;
using Factum.Kinds;
using Factum.Rules;
using Factum.Text;

namespace Factum.Consistency.Constraints;

/// <summary><c>required</c>: the entity has at least one claim; <c>unknown</c> and <c>none</c> are claims too.</summary>
internal sealed class RequiredProperties(WrittenMembers written)
{
    private readonly Dictionary<Kind, ImmutableArray<PropertyDeclaration>> required = [];

    public void Check(BoundEntity entity, List<FactDiagnostic> diagnostics)
    {
        foreach (PropertyDeclaration property in RequiredOf(entity.Kind))
        {
            if (entity.FindFact(property.Name) is not null || written.MayHave(entity, property.Name))
                continue;
            Site name = NameOf(entity);
            diagnostics.Add(Violation.Of(RequiredMissing.Rule, property, name, entity.DisplayName, property.Name, entity.Kind.Name));
        }
    }

    private static Site NameOf(BoundEntity entity)
    {
        foreach (EntityBlock block in entity.Blocks)
        {
            if (block.NameSite.File == entity.Home.File)
                return block.NameSite;
        }

        return entity.Blocks[0].NameSite;
    }

    private ImmutableArray<PropertyDeclaration> RequiredOf(Kind kind)
    {
        if (!required.TryGetValue(kind, out ImmutableArray<PropertyDeclaration> properties))
            required.Add(kind, properties = [.. kind.Properties.Where(property => property.IsRequired)]);
        return properties;
    }
}
