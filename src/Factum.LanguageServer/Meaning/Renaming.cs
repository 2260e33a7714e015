using Factum.Kinds;
using Factum.Syntax;

namespace Factum.LanguageServer.Meaning;

/// <summary>Which names may be changed, and into what: entities, and the kinds and properties that the project declares. Each refusal is a sentence.</summary>
internal static class Renaming
{
    public const string NothingToRename = "only names of entities, kinds and properties can be changed";

    /// <summary>Null where the name may be changed.</summary>
    public static string? RefusalOf(FileView view, Occurrence name) => name switch
    {
        { Kind: OccurrenceKind.Entity } => null,
        { Kind: OccurrenceKind.Kind } kind => view.Project.Kinds.Find(kind.Name) is { } declared ? Foreign(view, kind.Name, declared.Site.File.Path) : $"there is no kind '{kind.Name}'",
        { Kind: OccurrenceKind.Property } property => property.Property is { } declared ? Foreign(view, property.Name, declared.Site.File.Path) : $"there is no property '{property.Name}'",
        _ => NothingToRename,
    };

    /// <summary>Null where the new name is one, and nobody else's.</summary>
    public static string? RefusalOf(FileView view, Occurrence name, string newName)
    {
        if (!IsName(newName))
            return $"'{newName}' is no name: small letters, digits and hyphens, such as 'ada-brook'";
        if (newName == name.Name)
            return null;
        return name switch
        {
            { Kind: OccurrenceKind.Entity } => NamesakeEntity(view, name.Name, newName),
            { Kind: OccurrenceKind.Kind } => TypeWords.Scalar(newName) is not null || newName == "one" ? $"'{newName}' is a type of the language" : view.Project.Kinds.Find(newName) is null ? null : $"'{newName}' names another kind already",
            { Property: { } property } => NamesakeProperty(view, property, newName),
            _ => null,
        };
    }

    private static string? Foreign(FileView view, string name, string path) => view.Project.FindFile(path) is null ? $"'{name}' is not declared in this project, so it cannot be changed here" : null;

    private static string? NamesakeEntity(FileView view, string name, string newName)
    {
        Occurrence[] others = [.. view.Project.Input.Files.SelectMany(file => OccurrenceMemo.Of(file, view.Project.Kinds)).Where(other => other.Kind == OccurrenceKind.Entity && other.Name != name)];
        if (others.Any(other => other.Name == newName))
            return $"'{newName}' names another entity already";
        string inCSharp = CSharpNames.Pascal(newName);
        return others.FirstOrDefault(other => other.IsDeclaration && CSharpNames.Pascal(other.Name) == inCSharp) is { } same ? $"'{newName}' would be '{inCSharp}' in C#, as '{same.Name}' is" : null;
    }

    /// <summary>Kinds that refine the one that declares it have it too.</summary>
    private static string? NamesakeProperty(FileView view, PropertyDeclaration property, string newName) =>
        view.Project.Kinds.Kinds.FirstOrDefault(kind => kind.Is(property.DeclaringKind) && kind.FindProperty(newName) is not null) is { } taken ? $"'{newName}' is another property of '{taken.Name}' already" : null;

    /// <summary>As the lexer has it: one name and nothing else, and no word that a value may not be.</summary>
    private static bool IsName(string text) =>
        TokenList.Read(text) is [{ Kind: TokenKind.Name } name, { Kind: TokenKind.EndOfFile }] && name.Length == text.Length && Words.Reserved(text) == ReservedWord.No;
}
