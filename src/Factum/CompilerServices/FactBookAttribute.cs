using System.ComponentModel;

namespace Factum.CompilerServices;

/// <summary>
/// What an assembly exports, as canonical fact text: its kinds, its entities with their claims, and their status. Projects that reference the
/// assembly read it when they compile. There is a part for the kinds, 0, and one for each shard of entities, so that an edit
/// changes one of them; they are joined in the order of <see cref="Part"/>, whose gaps say nothing.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class FactBookAttribute : Attribute
{
    /// <summary>A part of a book.</summary>
    /// <param name="version">The version of the language that the text is in.</param>
    /// <param name="rootClass">The full name of the root class, without <c>global::</c>.</param>
    /// <param name="namespace">The namespace of the records of the kinds.</param>
    /// <param name="text">Fact text.</param>
    /// <param name="part">Which part it is: 0 for the kinds, any greater number for entities.</param>
    public FactBookAttribute(int version, string rootClass, string @namespace, string text, int part)
    {
        Version = version;
        RootClass = rootClass;
        Namespace = @namespace;
        Text = text;
        Part = part;
    }

    /// <summary>The version of the language that the text is in.</summary>
    public int Version { get; }

    /// <summary>The full name of the root class, without <c>global::</c>.</summary>
    public string RootClass { get; }

    /// <summary>The namespace of the records of the kinds.</summary>
    public string Namespace { get; }

    /// <summary>Fact text.</summary>
    public string Text { get; }

    /// <summary>Which part it is: 0 for the kinds, any greater number for entities.</summary>
    public int Part { get; }
}
