using System.Globalization;
using System.Text;
using Factum.Binding;
using Factum.Kinds;

namespace Factum.LanguageServer.Meaning;

/// <summary>What a name stands for, as Markdown.</summary>
internal static class NameText
{
    private const int MostFacts = 12;

    public static string? Of(FileView view, Occurrence name) => name.Kind switch
    {
        OccurrenceKind.Entity => view.Checked.Set.Facts.Find(name.Name) is { } entity ? OfEntity(view, entity) : null,
        OccurrenceKind.Kind => view.Project.Kinds.Find(name.Name) is { } kind ? OfKind(kind) : null,
        OccurrenceKind.Property => name.Property is { } property ? OfProperty(property) : null,
        OccurrenceKind.Qualifier => OfQualifier(name),
        OccurrenceKind.Symbol => name.SymbolType is { } type ? $"{Markdown.Code(name.Name)}, {Markdown.Escape(TypeWords.Expected(type))}" : null,
        OccurrenceKind.Annotation => AnnotationWords.Of(name.Name) is { } words ? $"**@{name.Name}** {Markdown.Escape(words)}" : null,
        _ => null,
    };

    public static string OfProperty(PropertyDeclaration property)
    {
        string declared = $"```facts\n{property.Text}\n```\n\nof {Markdown.Code(property.DeclaringKind)}";
        return property.Documentation.Length == 0 ? declared : $"{declared}\n\n{Markdown.Escape(property.Documentation)}";
    }

    public static string OfKind(Kind kind)
    {
        StringBuilder text = new($"```facts\nkind {kind.Name} \"{kind.Plural}\"{(kind.Base is { } basis ? $" : {basis.Name}" : "")}\n```");
        if (kind.Documentation.Length > 0)
            text.Append("\n\n").Append(Markdown.Escape(kind.Documentation));
        return text.Append("\n\n").AppendJoin(", ", kind.Properties.Select(property => Markdown.Code(property.Name))).ToString();
    }

    /// <summary>The entity whose title it is; null where nobody declares it.</summary>
    public static string? OfTitled(FileView view, string id) => view.Checked.Set.Facts.Find(id) is { } entity ? OfEntity(view, entity) : null;

    private static string OfEntity(FileView view, BoundEntity entity)
    {
        StringBuilder text = new($"**{Markdown.Escape(entity.DisplayName)}**, {Markdown.Code($"{entity.Kind.Name} {entity.Id}")}");
        string documentation = string.Join("\n\n", entity.Blocks.Select(block => block.Documentation).Where(words => words.Length > 0));
        if (documentation.Length > 0)
            text.Append("\n\n").Append(Markdown.Escape(documentation));
        text.Append('\n');
        foreach (BoundFact fact in entity.Facts.Take(MostFacts))
        {
            string values = string.Join(", ", fact.Claims.Select(FactText.ValueOf).Distinct(StringComparer.Ordinal).Select(Markdown.Code));
            string standing = view.Checked.OutcomeOf(fact) is { } outcome && outcome.Status != FactStatus.Settled ? $" *{FactText.Words(outcome.Status)}*" : "";
            text.Append("\n- ").Append(fact.Property.Name).Append(' ').Append(values).Append(standing);
        }

        if (entity.Facts.Length > MostFacts)
            text.Append(CultureInfo.InvariantCulture, $"\n- … and {entity.Facts.Length - MostFacts} more");
        return text.ToString();
    }

    private static string? OfQualifier(Occurrence name)
    {
        QualifierDeclaration? declaration = name.Property?.FindQualifier(name.Name);
        if (declaration is not null)
            return $"{Markdown.Code($"{name.Name} {TypeWords.Written(declaration.Type)}")}, of {Markdown.Code(name.Property!.Name)}{(declaration.IsRequired ? ", required" : "")}";
        return BuiltInQualifiers.Find(name.Name) is null ? null : $"{Markdown.Code($"{name.Name} date")}, of every property";
    }
}
