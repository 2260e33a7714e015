using System.Collections.Immutable;
using Factum.Binding;
using Factum.Kinds;
using Factum.Syntax;

namespace Factum.LanguageServer.Meaning;

/// <summary>Walks the tree of a file and says of each name what it names; which entity, is for the fact set to say.</summary>
internal sealed partial class OccurrenceFinder(FileSyntax file, KindModel kinds)
{
    private readonly List<Occurrence> found = [];

    public ImmutableArray<Occurrence> Find()
    {
        foreach (DeclarationSyntax declaration in file.Declarations)
            Add(declaration);
        found.Sort((one, other) => one.Token.Start.CompareTo(other.Token.Start));
        return [.. found];
    }

    private void Add(DeclarationSyntax declaration)
    {
        switch (declaration)
        {
            case AccordingSyntax according:
                AddName(OccurrenceKind.Entity, according.Name);
                break;
            case EntitySyntax entity:
                Add(entity);
                break;
            case KindSyntax kind:
                AddDeclared(OccurrenceKind.Kind, kind.Name);
                AddName(OccurrenceKind.Kind, kind.Base);
                Add(kind.Properties, Text(kind.Name));
                break;
            case ExtendSyntax extend:
                AddName(OccurrenceKind.Kind, extend.Name);
                Add(extend.Properties, Text(extend.Name));
                break;
            case RuleSyntax rule:
                Add(rule.Annotations);
                AddName(OccurrenceKind.Kind, rule.Kind);
                Add(rule.Condition, kinds.Find(Text(rule.Kind)));
                break;
            case RateSyntax rate:
                Add(rate.Citations);
                break;
        }
    }

    private void Add(EntitySyntax entity)
    {
        Add(entity.Annotations);
        AddName(OccurrenceKind.Kind, entity.Kind);
        AddDeclared(OccurrenceKind.Entity, entity.Name);
        Kind? kind = kinds.Find(Text(entity.Kind));
        foreach (MemberSyntax member in entity.Members)
            Add(member, kind, Text(entity.Name));
    }

    private void Add(MemberSyntax member, Kind? kind, string entity)
    {
        Add(member.Annotations);
        PropertyDeclaration? property = kind?.FindProperty(Text(member.Property));
        if (!member.Property.IsMissing)
            found.Add(new Occurrence(OccurrenceKind.Property, Text(member.Property), member.Property) { Owner = kind, Property = property, Entity = entity });
        AddKeyword(member.Only);
        foreach (ValueSyntax value in member.Values)
            Add(value, new ValuePlace(property, null));
        foreach (QualifierSyntax qualifier in member.Qualifiers)
        {
            found.Add(new Occurrence(OccurrenceKind.Qualifier, Text(qualifier.Name), qualifier.Name) { Owner = kind, Property = property });
            Add(qualifier.Value, new ValuePlace(property, Text(qualifier.Name)));
        }

        Add(member.Citations);
    }

    private void Add(ValueSyntax value, ValuePlace place)
    {
        foreach (ChoiceSyntax choice in value.Choices)
        {
            Add(choice.Scalar, place);
            Add(choice.Upper, place);
        }
    }

    private void Add(ScalarSyntax? scalar, ValuePlace place)
    {
        if (scalar is { Form: ScalarForm.Name })
            AddValue(scalar.Head, place);
    }

    private void AddValue(Token name, ValuePlace place)
    {
        if (place.Type is { } type)
            found.Add(new Occurrence(type.Scalar == ScalarType.Entity ? OccurrenceKind.Entity : OccurrenceKind.Symbol, Text(name), name) { Property = place.Property, Qualifier = place.Qualifier });
    }

    /// <summary>What a value is of: a property, or one of its qualifiers.</summary>
    private readonly record struct ValuePlace(PropertyDeclaration? Property, string? Qualifier)
    {
        /// <summary>Null where the declaration is not known.</summary>
        public PropertyType? Type => Qualifier is { } name ? Property?.FindQualifier(name)?.Type ?? BuiltInQualifiers.Find(name)?.Type : Property?.Type;
    }

    private void Add(ImmutableArray<CitationSyntax> citations)
    {
        foreach (CitationSyntax citation in citations)
        {
            AddKeyword(citation.Against);
            AddName(OccurrenceKind.Entity, citation.Source);
        }
    }

    /// <summary>Who reports, alleges or denies is named; what else stands in the brackets is text, a rule or a date.</summary>
    private void Add(ImmutableArray<AnnotationSyntax> annotations)
    {
        foreach (AnnotationSyntax annotation in annotations)
        {
            AddName(OccurrenceKind.Annotation, annotation.Name);
            foreach (AnnotationArgumentSyntax argument in annotation.Arguments)
            {
                AddKeyword(argument.Keyword);
                if (argument is { Keyword: null, Value.Kind: TokenKind.Name })
                    AddName(OccurrenceKind.Entity, argument.Value);
            }
        }
    }

    private void AddDeclared(OccurrenceKind kind, Token token)
    {
        if (!token.IsMissing)
            found.Add(new Occurrence(kind, Text(token), token) { IsDeclaration = true });
    }

    private void AddName(OccurrenceKind kind, Token? token)
    {
        if (token is { IsMissing: false } present)
            found.Add(new Occurrence(kind, Text(present), present));
    }

    private void AddKeyword(Token? token) => AddName(OccurrenceKind.Keyword, token);

    private string Text(Token token) => file.TextOf(token);
}
