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
            if (!property.Name.IsMissing)
                found.Add(new Occurrence(OccurrenceKind.Property, Text(property.Name), property.Name) { IsDeclaration = true, Owner = kind, Property = kind?.FindProperty(Text(property.Name)) });
            Add(property.Type);
            foreach (ModifierSyntax modifier in property.Modifiers)
                Add(modifier, kind, kind?.FindProperty(Text(property.Name))?.Type.Names ?? []);
        }
    }

    private void Add(TypeSyntax type)
    {
        foreach (Token name in type.Names)
            AddName(TypeWords.Scalar(Text(name)) is null ? OccurrenceKind.Kind : OccurrenceKind.Type, name);
        foreach (Token symbol in type.Symbols)
            AddDeclared(OccurrenceKind.Symbol, symbol);
    }

    /// <param name="modifier">The modifier.</param>
    /// <param name="kind">That declares the property.</param>
    /// <param name="others">The kinds that the property leads to, which have its inverse.</param>
    private void Add(ModifierSyntax modifier, Kind? kind, ImmutableArray<string> others)
    {
        AddKeyword(modifier.Name);
        bool namesProperty = Text(modifier.Name) is "inverse" or "requires" or "excludes" or "after" or "before";
        if (namesProperty && modifier.Arguments is [{ Form: ScalarForm.Name } first, ..])
        {
            Kind? owner = Text(modifier.Name) == "inverse" ? others.Select(kinds.Find).FirstOrDefault(other => other?.FindProperty(Text(first.Head)) is not null) : kind;
            found.Add(new Occurrence(OccurrenceKind.Property, Text(first.Head), first.Head) { Owner = owner, Property = owner?.FindProperty(Text(first.Head)) });
        }

        foreach (QualifierDeclarationSyntax qualifier in modifier.Qualifiers)
        {
            AddDeclared(OccurrenceKind.Qualifier, qualifier.Name);
            Add(qualifier.Type);
            foreach (Token word in qualifier.Modifiers)
                AddKeyword(word);
        }
    }

    private void Add(ExpressionSyntax expression, Kind? kind)
    {
        switch (expression)
        {
            case BinaryExpressionSyntax binary:
                Add(binary.Left, kind);
                Add(binary.Right, kind);
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
}
