using System.Collections.Immutable;
using Factum.Binding;
using Factum.Kinds;

namespace Factum.Evidence.Naming;

/// <summary>An entity of the project as a text may name it.</summary>
internal sealed class NamedEntity(BoundEntity entity, bool isProper)
{
    public BoundEntity Entity { get; } = entity;

    public string Id => Entity.Id;

    public EntityClass Class { get; } = EntityClasses.Of(entity.Kind);

    /// <summary>False where it has no title, or one that describes it: a text may mean it without these words.</summary>
    public bool IsProper { get; } = isProper;

    public bool IsSource { get; } = entity.Kind.Is("source");

    /// <summary>Which pronouns fit, by the first name.</summary>
    public Gender Gender { get; init; }

    /// <summary>The entities that its claims refer to, each with the one property that does; null where several do.</summary>
    public Dictionary<string, string?> Referred => referred ??= Naming.Referred.Of(Entity);

    private Dictionary<string, string?>? referred;

    /// <summary>What texts may call it.</summary>
    public ImmutableArray<NameForm> Forms => forms.IsDefault ? forms = [.. NameForms.Of(this)] : forms;

    private ImmutableArray<NameForm> forms;

    /// <summary>Whether the words that mean one of the two may mean the other: both people, both organisations, or both of one kind.</summary>
    public bool IsLike(NamedEntity other) => Class == other.Class && (Class != EntityClass.Thing || Entity.Kind.Is(other.Entity.Kind.Name) || other.Entity.Kind.Is(Entity.Kind.Name));

    public bool IsOneOf(PropertyType type)
    {
        foreach (string kind in type.Names)
        {
            if (Entity.Kind.Is(kind))
                return true;
        }

        return false;
    }
}

/// <summary>What pronouns and common nouns can mean an entity.</summary>
internal enum EntityClass : byte
{
    Person,
    Organisation,
    Thing,
}

internal static class EntityClasses
{
    public static EntityClass Of(Kind kind) => kind.Is("person") ? EntityClass.Person : kind.Is("organisation") ? EntityClass.Organisation : EntityClass.Thing;
}

/// <summary>What a first name or a form of address tells.</summary>
internal enum Gender : byte
{
    Unknown,
    Feminine,
    Masculine,
}
