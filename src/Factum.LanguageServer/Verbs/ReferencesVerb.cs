using Factum.LanguageServer.Meaning;
using Factum.LanguageServer.Protocol;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>textDocument/references</c>: every place of the project that names the same.</summary>
internal sealed class ReferencesVerb(Session session)
{
    [JsonRpcMethod("textDocument/references", UseSingleObjectParameterDeserialization = true)]
    public async Task<IReadOnlyList<FileRange>> FindReferences(ReferenceParams parameters, CancellationToken cancellation)
    {
        if (await session.ViewFile(parameters.TextDocument.Uri, cancellation).ConfigureAwait(false) is not { } view)
            return [];
        if (OccurrenceMemo.At(view.Syntax, view.Project.Kinds, session.Positions.OffsetOf(view.File, parameters.Position)) is not { } name)
            return [];
        bool withDeclarations = parameters.Context?.IncludeDeclaration ?? true;
        return
        [
            .. References.Of(view.Project, name)
                .Where(place => withDeclarations || !place.IsDeclaration)
                .Select(place => view.Project.UriOf(place.Site.File.Path) is { } uri ? new FileRange(uri, session.Positions.RangeOf(place.Site)) : null)
                .OfType<FileRange>(),
        ];
    }
}
