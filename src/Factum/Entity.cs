using System.ComponentModel;
using System.Text;
using Factum.CompilerServices;

namespace Factum;

/// <summary>
/// Something that facts are about: a person, a firm, an offer, a source. Entities refer to each other in circles, so two are equal
/// where kind and id are equal, and neither equality nor <see cref="ToString"/> follows references.
/// </summary>
public abstract record Entity
{
    private readonly EntityHandle handle;

    /// <summary>For generated code only: facts come from fact files, not from hand.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Entity(EntityHandle handle) => this.handle = handle ?? throw new ArgumentNullException(nameof(handle));

    /// <summary>The name in fact files, in kebab-case: unique in a project over all kinds.</summary>
    public string Id => handle.Id;

    /// <summary>The title; the id where fact files give no title.</summary>
    public string Name => handle.Title ?? handle.Id;

    /// <summary>Every claim about it, over all properties, without their types, in the order of its kind's properties.</summary>
    public IReadOnlyList<Claim> Claims => [.. handle.ReadFacts(this).SelectMany(fact => fact.Claims)];

    internal EntityHandle Handle => handle;

    /// <summary>True where kind and id are equal.</summary>
    public virtual bool Equals(Entity? other) => EntityHandle.AreSame(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => EntityHandle.HashOf(this);

    /// <summary>Name, kind and id: <c>Alexandr Wang (person alexandr-wang)</c>.</summary>
    public sealed override string ToString() => $"{Name} ({handle.Kind} {Id})";

    /// <summary>Prints nothing: entities refer to each other in circles.</summary>
    protected virtual bool PrintMembers(StringBuilder builder) => false;
}
