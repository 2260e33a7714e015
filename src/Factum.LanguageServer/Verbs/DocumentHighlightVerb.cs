using Factum.LanguageServer.Meaning;
using Factum.LanguageServer.Protocol;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>textDocument/documentHighlight</c>: the same name in this file; in a document, every passage that facts cite, or, where the client marks those itself, the ones here.</summary>
internal sealed class DocumentHighlightVerb(Session session)
{
    private const int Read = 2, Declared = 3;

    [JsonRpcMethod("textDocument/documentHighlight", UseSingleObjectParameterDeserialization = true)]
    public async Task<IReadOnlyList<DocumentHighlight>> Highlight(PlaceParams parameters, CancellationToken cancellation)
    {
        Task<FileView?> file = session.ViewFile(parameters.TextDocument.Uri, cancellation);
        Task<DocumentView?> document = session.ViewDocument(parameters.TextDocument.Uri, cancellation);
        if (await file.ConfigureAwait(false) is { } view)
            return InFile(view, parameters.Position);
        return await document.ConfigureAwait(false) is { } text ? Cited(text, parameters.Position) : [];
    }

    private DocumentHighlight[] InFile(FileView view, Position position) =>
        OccurrenceMemo.At(view.Syntax, view.Project.Kinds, session.Positions.OffsetOf(view.File, position)) is { } name
            ? [.. References.In(view.Project, view.Syntax, name).Select(place => new DocumentHighlight(session.Positions.RangeOf(place.Site), place.IsDeclaration ? Declared : Read))]
            : [];

    private DocumentHighlight[] Cited(DocumentView view, Position position) =>
        [.. (session.Settings.Passages == true ? CitingClaims.At(view, session.Positions.OffsetOf(view.Document.File, position)) : view.Checked.Passages.Of(view.Document.File.Path)).Select(passage => passage.Span).Distinct().Where(span => span.End <= view.Document.File.Text.Length).Select(span => new DocumentHighlight(session.Positions.RangeOf(view.Document.File, span), Read))];
}
