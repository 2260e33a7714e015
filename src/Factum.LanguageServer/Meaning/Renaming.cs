using Factum.Binding;
using Factum.Kinds;
using Factum.Syntax;
using Factum.Text;

namespace Factum.LanguageServer.Meaning;

/// <summary>Which names may be changed, and into what: entities, and the kinds, properties, qualifiers and symbols that the project declares. Each refusal is a sentence.</summary>
internal static class Renaming
{
    public const string NothingToRename = "only names of entities, kinds, properties, qualifiers and symbols can be changed";

    /// <summary>Null where the name may be changed.</summary>
    public static string? RefusalOf(FileView view, Occurrence name) => name switch
    {
        { Kind: OccurrenceKind.Entity } => null,
        { Kind: OccurrenceKind.Kind } => view.Project.Kinds.Find(name.Name) is { } declared ? Foreign(view, name.Name, declared.Site) : $"there is no kind '{name.Name}'",
        { Kind: OccurrenceKind.Property } => name.Property is { } declared ? Foreign(view, name.Name, declared.Site) : $"there is no property '{name.Name}'",
        { Kind: OccurrenceKind.Qualifier } when BuiltInQualifiers.Find(name.Name) is not null => $"'{name.Name}' is a qualifier of the language",
        { Kind: OccurrenceKind.Qualifier } => name.Property is { } property && property.FindQualifier(name.Name) is not null ? Foreign(view, name.Name, property.Site) : $"there is no qualifier '{name.Name}'",
        { Kind: OccurrenceKind.Symbol, SymbolType.Scalar: ScalarType.Flag } => $"'{name.Name}' is a word of the language",
        { Kind: OccurrenceKind.Symbol } => name is { Property: { } property, SymbolType: { Scalar: ScalarType.Symbol } type } && type.Names.Contains(name.Name) ? Foreign(view, name.Name, property.Site) : $"there is no symbol '{name.Name}'",
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
            { Kind: OccurrenceKind.Kind } => ReservedNames.IsReserved(newName) ? $"'{newName}' is a word of the language" : view.Project.Kinds.Find(newName) is null ? null : $"'{newName}' names another kind already",
            { Kind: OccurrenceKind.Property, Property: { } property } => NamesakeProperty(view, property, newName),
            { Kind: OccurrenceKind.Qualifier, Property: { } property } => BuiltInQualifiers.Find(newName) is not null || property.FindQualifier(newName) is not null ? $"'{newName}' is another qualifier of '{property.Name}' already" : null,
            { Kind: OccurrenceKind.Symbol, SymbolType: { } type } => type.Names.Contains(newName) ? $"'{newName}' is another symbol of '{name.Qualifier ?? name.Property?.Name}' already" : null,
            _ => null,
        };
    }

    private static string? Foreign(FileView view, string name, Site site) => view.Project.FindFile(site.File.Path) is null ? $"'{name}' is not declared in this project, so it cannot be changed here" : null;

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
