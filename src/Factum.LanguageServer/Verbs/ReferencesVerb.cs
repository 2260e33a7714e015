using Factum.LanguageServer.Meaning;
using Factum.LanguageServer.Protocol;
using Factum.LanguageServer.Workspaces;
using Factum.Text;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>textDocument/references</c>: every place of the project that names the same; in a document, the claims that cite a passage.</summary>
internal sealed class ReferencesVerb(Session session)
{
    [JsonRpcMethod("textDocument/references", UseSingleObjectParameterDeserialization = true)]
    public async Task<IReadOnlyList<FileRange>> FindReferences(ReferenceParams parameters, CancellationToken cancellation)
    {
        Task<FileView?> file = session.ViewFile(parameters.TextDocument.Uri, cancellation);
        Task<DocumentView?> document = session.ViewDocument(parameters.TextDocument.Uri, cancellation);
        if (await file.ConfigureAwait(false) is not { } view)
        {
            return await document.ConfigureAwait(false) is { } text
                ? [.. CitingClaims.Sites(text, session.Positions.OffsetOf(text.Document.File, parameters.Position)).Select(site => Translate(text.Project, site)).OfType<FileRange>()]
                : [];
        }

        if (OccurrenceMemo.At(view.Syntax, view.Project.Kinds, session.Positions.OffsetOf(view.File, parameters.Position)) is not { } name)
            return [];
        bool withDeclarations = parameters.Context?.IncludeDeclaration ?? true;
        return
        [
            .. References.Of(view.Project, name)
                .Where(place => withDeclarations || !place.IsDeclaration)
                .Select(place => Translate(view.Project, place.Site))
                .OfType<FileRange>(),
        ];
    }

    private FileRange? Translate(ProjectSnapshot project, Site site) => project.UriOf(site.File.Path) is { } uri ? new FileRange(uri, session.Positions.RangeOf(site)) : null;
}
