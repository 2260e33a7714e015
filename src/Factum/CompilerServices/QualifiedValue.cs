using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Factum.CompilerServices;

/// <summary>For generated code: makes a value with its qualifiers; null where the claim states no such value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T? QualifiedMaker<T>(QualifiedValue value)
    where T : class;

/// <summary>For generated code: the value and the qualifiers of one claim.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct QualifiedValue
{
    private readonly ValueContext context;

    internal QualifiedValue(ValueContext context) => this.context = context;

    /// <summary>Reads the value itself.</summary>
    public bool TryRead<T>(ValueReader<T> reader, [MaybeNullWhen(false)] out T value)
        where T : notnull => reader.TryRead(context, out value);

    /// <summary>Reads a qualifier of a reference type; null where the claim has none, or none that is a single value.</summary>
    public T? Find<T>(string qualifier, ValueReader<T> reader)
        where T : class => TryFind(qualifier, reader, out T? value) ? value : null;

    /// <summary>Reads a qualifier of a value type; null where the claim has none, or none that is a single value.</summary>
    public T? FindValue<T>(string qualifier, ValueReader<T> reader)
        where T : struct => TryFind(qualifier, reader, out T value) ? value : null;

    /// <summary>The value and its qualifiers as text: <c>AI scientist (at meta, since 2013)</c>.</summary>
    public string Describe()
    {
        string qualifiers = string.Join(", ", context.Claim.Qualifiers.Select(qualifier => qualifier.Key + " " + qualifier.Value.Text));
        return qualifiers.Length == 0 ? context.Claim.Value.Text : $"{context.Claim.Value.Text} ({qualifiers})";
    }

    private bool TryFind<T>(string qualifier, ValueReader<T> reader, [MaybeNullWhen(false)] out T value)
        where T : notnull
    {
        if (context.Claim.FindQualifier(qualifier) is { Presence: Presence.Stated } data)
            return reader.TryRead(new ValueContext(context.Catalog, context.Claim, data), out value);
        value = default;
        return false;
    }
}
