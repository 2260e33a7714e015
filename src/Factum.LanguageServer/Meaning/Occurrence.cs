using Factum.Kinds;
using Factum.Syntax;

namespace Factum.LanguageServer.Meaning;

/// <summary>What a name in a fact file names.</summary>
internal enum OccurrenceKind : byte
{
    Entity,
    Kind,
    Property,
    Qualifier,

    /// <summary>A symbol of <c>one of</c>, <c>yes</c> or <c>no</c>.</summary>
    Symbol,
    Annotation,

    /// <summary>A scalar type in a declaration.</summary>
    Type,

    /// <summary>A word of the language.</summary>
    Keyword,
}

/// <summary>A name where it stands.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Name">As written.</param>
/// <param name="Token">Where.</param>
internal sealed record Occurrence(OccurrenceKind Kind, string Name, Token Token)
{
    /// <summary>For an entity, a block that opens it; for all else, its declaration.</summary>
    public bool IsDeclaration { get; init; }

    /// <summary>The kind that a property is looked up in; null where it is not known.</summary>
    public Kind? Owner { get; init; }

    /// <summary>The property that is named, or that a qualifier or a symbol belongs to.</summary>
    public PropertyDeclaration? Property { get; init; }

    /// <summary>The qualifier of that property to whose type a symbol belongs; null where it is the property's own.</summary>
    public string? Qualifier { get; init; }

    /// <summary>The type that declares a symbol; null where it is not known.</summary>
    public PropertyType? SymbolType => Qualifier is null ? Property?.Type : Property?.FindQualifier(Qualifier)?.Type;

    /// <summary>The entity's id, where the name is a property in its block.</summary>
    public string? Entity { get; init; }
}
