using System.Collections.Immutable;
using Factum.Kinds;
using Factum.Syntax;

namespace Factum.LanguageServer.Meaning;

internal sealed partial class OccurrenceFinder
{
    private void Add(ImmutableArray<PropertyDeclarationSyntax> properties, string kindName)
    {
        Kind? kind = kinds.Find(kindName);
        foreach (PropertyDeclarationSyntax property in properties)
        {
            PropertyDeclaration? declared = kind?.FindProperty(Text(property.Name));
            if (!property.Name.IsMissing)
                found.Add(new Occurrence(OccurrenceKind.Property, Text(property.Name), property.Name) { IsDeclaration = true, Owner = kind, Property = declared });
            Add(property.Type, new ValuePlace(declared, null));
            foreach (ModifierSyntax modifier in property.Modifiers)
                Add(modifier, kind, declared);
        }
    }

    private void Add(TypeSyntax type, ValuePlace place)
    {
        foreach (Token name in type.Names)
            AddName(TypeWords.Scalar(Text(name)) is null ? OccurrenceKind.Kind : OccurrenceKind.Type, name);
        foreach (Token symbol in type.Symbols)
            found.Add(new Occurrence(OccurrenceKind.Symbol, Text(symbol), symbol) { IsDeclaration = true, Property = place.Property, Qualifier = place.Qualifier });
    }

    /// <param name="modifier">The modifier.</param>
    /// <param name="kind">That declares the property.</param>
    /// <param name="property">That it modifies; null where it is not known.</param>
    private void Add(ModifierSyntax modifier, Kind? kind, PropertyDeclaration? property)
    {
        AddKeyword(modifier.Name);
        switch (Text(modifier.Name))
        {
            case "inverse":
                // The kinds that the property leads to have its inverse.
                AddNamed(modifier, (property?.Type.Names ?? []).Select(kinds.Find).FirstOrDefault(other => modifier.Arguments is [var first, ..] && other?.FindProperty(Text(first.Head)) is not null));
                break;
            case "requires" or "excludes" or "after" or "before":
                AddNamed(modifier, kind);
                break;
            case "none":
                foreach (ScalarSyntax value in modifier.Arguments)
                    Add(value, new ValuePlace(property, null));
                break;
        }

        foreach (QualifierDeclarationSyntax qualifier in modifier.Qualifiers)
        {
            if (!qualifier.Name.IsMissing)
                found.Add(new Occurrence(OccurrenceKind.Qualifier, Text(qualifier.Name), qualifier.Name) { IsDeclaration = true, Owner = kind, Property = property });
            Add(qualifier.Type, new ValuePlace(property, Text(qualifier.Name)));
            foreach (Token word in qualifier.Modifiers)
                AddKeyword(word);
        }
    }

    /// <summary>The property that a modifier names, and the value that it may compare it with.</summary>
    private void AddNamed(ModifierSyntax modifier, Kind? owner)
    {
        if (modifier.Arguments is not [{ Form: ScalarForm.Name } first, ..])
            return;
        PropertyDeclaration? named = owner?.FindProperty(Text(first.Head));
        found.Add(new Occurrence(OccurrenceKind.Property, Text(first.Head), first.Head) { Owner = owner, Property = named });
        foreach (ScalarSyntax value in modifier.Arguments.Skip(1))
            Add(value, new ValuePlace(named, null));
    }

    private void Add(ExpressionSyntax expression, Kind? kind)
    {
        switch (expression)
        {
            case BinaryExpressionSyntax binary:
                AddCompared(binary.Left, binary.Right, kind);
                AddCompared(binary.Right, binary.Left, kind);
                break;
            case UnaryExpressionSyntax unary:
                Add(unary.Operand, kind);
                break;
            case CallExpressionSyntax call:
                AddKeyword(call.Function);
                foreach (ExpressionSyntax argument in call.Arguments)
                    Add(argument, kind);
                break;
            case PathExpressionSyntax { Names: [var first, ..] }:
                // What stands behind a point belongs to the kinds that the first leads to: rules are not evaluated yet.
                found.Add(new Occurrence(OccurrenceKind.Property, Text(first), first) { Owner = kind, Property = kind?.FindProperty(Text(first)) });
                break;
        }
    }

    /// <summary>A name that is no property may be a value of the one on the other side: <c>status = accepted</c>.</summary>
    private void AddCompared(ExpressionSyntax side, ExpressionSyntax other, Kind? kind)
    {
        if (side is PathExpressionSyntax { Names: [var name] } && kind?.FindProperty(Text(name)) is null
            && other is PathExpressionSyntax { Names: [var compared] } && kind?.FindProperty(Text(compared)) is { Type.Scalar: ScalarType.Symbol or ScalarType.Entity } property)
            AddValue(name, new ValuePlace(property, null));
        else
            Add(side, kind);
    }
}
