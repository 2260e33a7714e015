using System.Collections.Immutable;
using Factum.Binding;
using Factum.Text;

namespace Factum.Kinds;

/// <summary>A declared property of a kind, with every modifier read.</summary>
internal sealed class PropertyDeclaration
{
    /// <summary>Kebab-case.</summary>
    public required string Name { get; init; }
    public required PropertyType Type { get; init; }

    /// <summary>The kind that declares it; <c>extend</c> counts as the extended kind.</summary>
    public required string DeclaringKind { get; init; }
    public required Site Site { get; init; }

    /// <summary>The declaration as written, without its documentation.</summary>
    public string Text { get; init; } = "";
    public string Documentation { get; init; } = "";
    public bool IsMany { get; init; }
    public bool IsRequired { get; init; }

    /// <summary>A bound, interval or quantity word is allowed; in C# the value is a <c>Possible&lt;T&gt;</c>.</summary>
    public bool IsBounded { get; init; }
    public bool IsExclusive { get; init; }
    public bool IsUnique { get; init; }
    public bool IsSymmetric { get; init; }
    public bool IsContemporary { get; init; }

    /// <summary>May differ between dates.</summary>
    public bool Changes { get; init; }

    /// <summary>Needs no citation.</summary>
    public bool IsUncited { get; init; }

    /// <summary>Violations of its constraints are hints.</summary>
    public bool IsSuggested { get; init; }

    /// <summary>The pattern of <c>matches</c>, compiled; null where there is none or it is broken.</summary>
    public LinearPattern? Matches { get; init; }

    /// <summary>The range of <c>from A to B</c>, both ends included.</summary>
    public ValueSet? Range { get; init; }

    /// <summary>As written, for messages: <c>from 0 to 150</c>.</summary>
    public string RangeText { get; init; } = "";

    /// <summary>The currencies of <c>in (…)</c>; empty = any.</summary>
    public ImmutableArray<string> Currencies { get; init; } = [];

    /// <summary>The values of <c>none of (…)</c>, canonical.</summary>
    public ImmutableArray<string> NoneOf { get; init; } = [];
    public ImmutableArray<QualifierDeclaration> Qualifiers { get; init; } = [];

    /// <summary>The declared qualifier of that name; the built-in ones are of no property.</summary>
    public QualifierDeclaration? FindQualifier(string name)
    {
        foreach (QualifierDeclaration qualifier in Qualifiers)
        {
            if (qualifier.Name == name)
                return qualifier;
        }

        return null;
    }

    public string? InverseOf { get; init; }
    public ImmutableArray<Dependency> Requires { get; init; } = [];
    public ImmutableArray<Dependency> Excludes { get; init; } = [];
    public ImmutableArray<string> After { get; init; } = [];
    public ImmutableArray<string> Before { get; init; } = [];
}

/// <summary>A qualifier of a property. <c>since</c>, <c>until</c> and <c>on</c> are built in everywhere (dates, bounded).</summary>
internal sealed record QualifierDeclaration(string Name, PropertyType Type, bool IsRequired, bool IsBounded);

/// <summary><c>requires p</c> or <c>requires p = v</c>; the value is canonical text.</summary>
internal sealed record Dependency(string Property, string? Value);
