using Factum.LanguageServer.Workspaces;
using Factum.Syntax;
using Factum.Text;

namespace Factum.LanguageServer.Meaning;

/// <summary>Every place of a project that names the same as one place does.</summary>
internal static class References
{
    public static IEnumerable<(Site Site, bool IsDeclaration)> Of(ProjectSnapshot project, Occurrence name) =>
        project.Input.Files.OrderBy(file => file.File.Path, StringComparer.Ordinal).SelectMany(file => In(project, file, name));

    public static IEnumerable<(Site Site, bool IsDeclaration)> In(ProjectSnapshot project, FileSyntax file, Occurrence name)
    {
        foreach (Occurrence other in OccurrenceMemo.Of(file, project.Kinds))
        {
            if (AreSame(name, other))
                yield return (new Site(file.File, other.Token.Span), other.IsDeclaration);
        }
    }

    /// <summary>Where a qualifier or a symbol is declared; null where it is not, or in no file of the project.</summary>
    public static Site? DeclarationOf(ProjectSnapshot project, Occurrence name) =>
        name.Property is { } property && project.FindFile(property.Site.File.Path) is { } file && In(project, file, name).FirstOrDefault(place => place.IsDeclaration) is { IsDeclaration: true } declared ? declared.Site : null;

    /// <summary>Entities and kinds are told apart by name; properties, qualifiers and symbols by the declaration that they go back to.</summary>
    private static bool AreSame(Occurrence one, Occurrence other) =>
        one.Kind == other.Kind && one.Name == other.Name && one.Kind switch
        {
            OccurrenceKind.Entity or OccurrenceKind.Kind or OccurrenceKind.Annotation => true,
            OccurrenceKind.Property or OccurrenceKind.Qualifier or OccurrenceKind.Symbol => one.Property is not null && ReferenceEquals(one.Property, other.Property) && one.Qualifier == other.Qualifier,
            _ => false,
        };
}
