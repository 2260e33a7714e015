using Factum.LanguageServer.Meaning;
using Factum.LanguageServer.Protocol;
using Factum.Text;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>textDocument/rename</c> and <c>prepareRename</c>: an entity, a kind, a property, a qualifier or a symbol, in all files and in the lock.</summary>
internal sealed class RenameVerb(Session session)
{
    /// <summary>The protocol's code for a good request that cannot be done.</summary>
    private const int RequestFailed = -32803;

    [JsonRpcMethod("textDocument/prepareRename", UseSingleObjectParameterDeserialization = true)]
    public async Task<PrepareRenameResult?> Prepare(PlaceParams parameters, CancellationToken cancellation) =>
        await session.ViewFile(parameters.TextDocument.Uri, cancellation).ConfigureAwait(false) is { } view && NameAt(view, parameters.Position) is { } name && Renaming.RefusalOf(view, name) is null
            ? new PrepareRenameResult(session.Positions.RangeOf(view.File, name.Token.Span), name.Name)
            : null;

    [JsonRpcMethod("textDocument/rename", UseSingleObjectParameterDeserialization = true)]
    public async Task<WorkspaceEdit?> Rename(RenameParams parameters, CancellationToken cancellation)
    {
        if (await session.ViewFile(parameters.TextDocument.Uri, cancellation).ConfigureAwait(false) is not { } view)
            return null;
        string newName = parameters.NewName ?? "";
        if (NameAt(view, parameters.Position) is not { } name)
            throw Refused(Renaming.NothingToRename);
        if ((Renaming.RefusalOf(view, name) ?? Renaming.RefusalOf(view, name, newName)) is { } refusal)
            throw Refused(refusal);
        RenamedFiles renamed = RenamedFiles.Of(view.Project, name, newName);
        if (renamed.FindMisread() is { } misread)
            throw Refused($"'{newName}' would be read as something else in '{misread}'");
        IEnumerable<(Site Site, string NewText)> edits = renamed.Places.Select(place => (place, newName));
        return session.EditOf(view.Project, RenamedLock.Of(renamed) is { } locked ? edits.Append(locked) : edits);
    }

    private static LocalRpcException Refused(string why) => new(why) { ErrorCode = RequestFailed };

    private Occurrence? NameAt(FileView view, Position position) => OccurrenceMemo.At(view.Syntax, view.Project.Kinds, session.Positions.OffsetOf(view.File, position));
}
