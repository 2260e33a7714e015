using Factum.Syntax;

namespace Factum.LanguageServer.Workspaces;

/// <summary>What a few files cannot be read without: the project's kinds, and the files that declare what they name.</summary>
internal static class Neighbours
{
    /// <summary>Parses no more files than may be among them.</summary>
    public static DiskFiles Of(IReadOnlyCollection<FileSyntax> files, FactTexts all, CancellationToken cancellation)
    {
        HashSet<string> names = new(files.SelectMany(NamesIn), StringComparer.Ordinal);
        IReadOnlyList<FileSyntax> candidates = all.Parse(file => MayDeclare(file.Text.Span, names), cancellation);
        return new DiskFiles
        {
            Facts = DiskFiles.None.Facts.AddRange(candidates.Where(file => file.Declarations.Any(declaration => IsNeeded(file, declaration, names))).Select(file => KeyValuePair.Create(file.File.Path, file))),
            Lock = all.Lock,
        };
    }

    /// <summary>Names of files, without their folders. Any text may be one: a document that nobody cites is read in vain.</summary>
    public static HashSet<string> DocumentsNamedIn(IEnumerable<FileSyntax> files) => new(
        files.SelectMany(file => file.Declarations.OfType<EntitySyntax>().SelectMany(entity => entity.Members).Where(member => file.TextOf(member.Property) == "document")
            .SelectMany(member => member.Values).SelectMany(value => value.Choices).Where(choice => choice.Scalar is { Form: ScalarForm.String })
            .Select(choice => Path.GetFileName(file.StringOf(choice.Scalar!.Head)))),
        StringComparer.Ordinal);

    /// <summary>
    /// Whether a text may have a declaration that is needed: true of every text that has one, and of some others. A declaration begins with two tokens of one
    /// line, which is told from the tokens alone, many times sooner than from the tree; where it may stand is left to the parser.
    /// </summary>
    internal static bool MayDeclare(ReadOnlySpan<char> text, HashSet<string> names)
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        Lexer lexer = new(text);
        Token before = lexer.Next();
        while (before.Kind != TokenKind.EndOfFile)
        {
            Token token = lexer.Next();
            if (before.Kind == TokenKind.Name)
            {
                ReadOnlySpan<char> first = text.Slice(before.Start, before.Length), second = text.Slice(token.Start, token.Length);
                if (first is "kind" or "extend" or "rule" or "rate")
                    return true;
                // What begins each file that cites would else make each file that names anything 'to' a neighbour.
                if (token is { Kind: TokenKind.Name, StartsLine: false } && !(first is "according" && second is "to") && lookup.Contains(second))
                    return true;
            }

            before = token;
        }

        return false;
    }

    private static IEnumerable<string> NamesIn(FileSyntax file) => file.Tokens.Where(token => token.Kind == TokenKind.Name).Select(file.TextOf);

    internal static bool IsNeeded(FileSyntax file, DeclarationSyntax declaration, HashSet<string> names) => declaration switch
    {
        KindSyntax or ExtendSyntax or RuleSyntax or RateSyntax => true,
        EntitySyntax entity => names.Contains(file.TextOf(entity.Name)),
        _ => false,
    };
}
