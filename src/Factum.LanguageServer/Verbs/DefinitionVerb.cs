using Factum.Binding;
using Factum.LanguageServer.Meaning;
using Factum.LanguageServer.Protocol;
using Factum.LanguageServer.Workspaces;
using Factum.Text;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>textDocument/definition</c>: a name to its entity, a source to its document, a quote to its place there, a word of a kind to its declaration; in a document, a passage to the claims that cite it.</summary>
internal sealed class DefinitionVerb(Session session)
{
    [JsonRpcMethod("textDocument/definition", UseSingleObjectParameterDeserialization = true)]
    public async Task<IReadOnlyList<FileRange>> Definition(PlaceParams parameters, CancellationToken cancellation)
    {
        Task<FileView?> file = session.ViewFile(parameters.TextDocument.Uri, cancellation);
        Task<DocumentView?> document = session.ViewDocument(parameters.TextDocument.Uri, cancellation);
        if (await file.ConfigureAwait(false) is { } view)
            return [.. Sites(view, session.Positions.OffsetOf(view.File, parameters.Position)).Select(site => Translate(view.Project, site)).OfType<FileRange>()];
        return await document.ConfigureAwait(false) is { } text
            ? [.. CitingClaims.Sites(text, session.Positions.OffsetOf(text.Document.File, parameters.Position)).Select(site => Translate(text.Project, site)).OfType<FileRange>()]
            : [];
    }

    private static IEnumerable<Site> Sites(FileView view, int offset)
    {
        if (ClaimFinder.QuoteAt(view.Facts, offset) is { } quoted)
            return QuoteContext.Of(quoted.Citation, quoted.Quote, view.Checked.DocumentOf(quoted.Citation.Source)) is { } context ? [context.Site] : [];
        if (OccurrenceMemo.At(view.Syntax, view.Project.Kinds, offset) is { } name)
            return Sites(view, name);
        bool namesDocument = ClaimFinder.At(view.Facts, offset) is { Property.Name: "document", Block.KindName: "source" };
        return namesDocument && ClaimFinder.BlockAt(view.Facts, offset) is { } source ? Document(view, source.Id) : [];
    }

    private static IEnumerable<Site> Sites(FileView view, Occurrence name) => name.Kind switch
    {
        OccurrenceKind.Entity when name.IsDeclaration && Document(view, name.Name) is [_, ..] documents => documents,
        OccurrenceKind.Entity => view.Checked.Set.Facts.Find(name.Name) is { } entity ? [TitledBlock(entity).NameSite] : [],
        OccurrenceKind.Kind => view.Project.Kinds.Find(name.Name) is { } kind ? [kind.Site] : [],
        OccurrenceKind.Property => name.Property is { } property ? [property.Site] : [],
        OccurrenceKind.Qualifier or OccurrenceKind.Symbol => (References.DeclarationOf(view.Project, name) ?? name.Property?.Site) is { } declared ? [declared] : [],
        _ => [],
    };

    private static EntityBlock TitledBlock(BoundEntity entity) => entity.Blocks.FirstOrDefault(block => block.Title is not null) ?? entity.Blocks[0];

    private static IReadOnlyList<Site> Document(FileView view, string source) =>
        view.Checked.DocumentOf(source) is { } document ? [new Site(document.File, default)] : [];

    /// <summary>The prelude is in no file.</summary>
    private FileRange? Translate(ProjectSnapshot project, Site site) =>
        project.UriOf(site.File.Path) is { } uri ? new FileRange(uri, session.Positions.RangeOf(site)) : null;
}
