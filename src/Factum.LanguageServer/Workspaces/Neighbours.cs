using Factum.Syntax;

namespace Factum.LanguageServer.Workspaces;

/// <summary>What a few files cannot be read without: the project's kinds, and the files that declare what they name.</summary>
internal static class Neighbours
{
    public static DiskFiles Of(IReadOnlyCollection<FileSyntax> files, DiskFiles all)
    {
        HashSet<string> names = new(files.SelectMany(NamesIn), StringComparer.Ordinal);
        return new DiskFiles { Facts = DiskFiles.None.Facts.AddRange(all.Facts.Where(file => file.Value.Declarations.Any(declaration => IsNeeded(file.Value, declaration, names)))) };
    }

    /// <summary>Names of files, without their folders. Any text may be one: a document that nobody cites is read in vain.</summary>
    public static HashSet<string> DocumentsNamedIn(IEnumerable<FileSyntax> files) => new(
        files.SelectMany(file => file.Declarations.OfType<EntitySyntax>().SelectMany(entity => entity.Members).Where(member => file.TextOf(member.Property) == "document")
            .SelectMany(member => member.Values).SelectMany(value => value.Choices).Where(choice => choice.Scalar is { Form: ScalarForm.String })
            .Select(choice => Path.GetFileName(file.StringOf(choice.Scalar!.Head)))),
        StringComparer.Ordinal);

    private static IEnumerable<string> NamesIn(FileSyntax file) => file.Tokens.Where(token => token.Kind == TokenKind.Name).Select(file.TextOf);

    private static bool IsNeeded(FileSyntax file, DeclarationSyntax declaration, HashSet<string> names) => declaration switch
    {
        KindSyntax or ExtendSyntax or RuleSyntax or RateSyntax => true,
        EntitySyntax entity => names.Contains(file.TextOf(entity.Name)),
        _ => false,
    };
}
