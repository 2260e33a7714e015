using Factum.Kinds;
using Factum.LanguageServer.Meaning;
using Factum.LanguageServer.Protocol;
using Factum.Syntax;
using Factum.Text;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>textDocument/rename</c> and <c>prepareRename</c>: an entity's id, in all files.</summary>
internal sealed class RenameVerb(Session session)
{
    /// <summary>The protocol's code for a good request that cannot be done.</summary>
    private const int RequestFailed = -32803;

    [JsonRpcMethod("textDocument/prepareRename", UseSingleObjectParameterDeserialization = true)]
    public async Task<PrepareRenameResult?> Prepare(PlaceParams parameters, CancellationToken cancellation) =>
        await session.ViewFile(parameters.TextDocument.Uri, cancellation).ConfigureAwait(false) is { } view && EntityAt(view, parameters.Position) is { } name
            ? new PrepareRenameResult(session.Positions.RangeOf(view.File, name.Token.Span), name.Name)
            : null;

    [JsonRpcMethod("textDocument/rename", UseSingleObjectParameterDeserialization = true)]
    public async Task<WorkspaceEdit?> Rename(RenameParams parameters, CancellationToken cancellation)
    {
        if (await session.ViewFile(parameters.TextDocument.Uri, cancellation).ConfigureAwait(false) is not { } view)
            return null;
        Occurrence name = EntityAt(view, parameters.Position) ?? throw Refusal("only the name of an entity can be changed");
        string newName = parameters.NewName ?? "";
        if (!IsName(newName))
            throw Refusal($"'{newName}' is no name: small letters, digits and hyphens, such as 'ada-brook'");
        if (Namesake(view, name.Name, newName) is { } namesake)
            throw Refusal(namesake);
        Site[] places = [.. References.Of(view.Project, name).Select(place => place.Site)];
        IEnumerable<(Site Site, string NewText)> edits = places.Select(place => (place, newName));
        return session.EditOf(view.Project, RenamedLock.Of(view.Project, name.Name, newName, places) is { } locked ? edits.Append(locked) : edits);
    }

    /// <summary>Why the new name is taken; null where it is not.</summary>
    private static string? Namesake(FileView view, string name, string newName)
    {
        Occurrence[] entities = [.. view.Project.Input.Files.SelectMany(file => OccurrenceMemo.Of(file, view.Project.Kinds)).Where(other => other.Kind == OccurrenceKind.Entity && other.Name != name)];
        if (entities.Any(other => other.Name == newName))
            return $"'{newName}' names another entity already";
        string inCSharp = CSharpNames.Pascal(newName);
        return entities.FirstOrDefault(other => other.IsDeclaration && CSharpNames.Pascal(other.Name) == inCSharp) is { } same ? $"'{newName}' would be '{inCSharp}' in C#, as '{same.Name}' is" : null;
    }

    private Occurrence? EntityAt(FileView view, Position position) =>
        OccurrenceMemo.At(view.Syntax, view.Project.Kinds, session.Positions.OffsetOf(view.File, position)) is { Kind: OccurrenceKind.Entity } name ? name : null;

    /// <summary>As the lexer has it: one name and nothing else, and no word that a value may not be.</summary>
    private static bool IsName(string text) =>
        TokenList.Read(text) is [{ Kind: TokenKind.Name } name, { Kind: TokenKind.EndOfFile }] && name.Length == text.Length && Words.Reserved(text) == ReservedWord.No;

    private static LocalRpcException Refusal(string why) => new(why) { ErrorCode = RequestFailed };
}
