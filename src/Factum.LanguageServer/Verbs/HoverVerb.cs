using Factum.LanguageServer.Checking;
using Factum.LanguageServer.Meaning;
using Factum.LanguageServer.Protocol;
using Factum.Text;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>textDocument/hover</c>: the evidence beside the claim; in a document, the claims beside the passage.</summary>
internal sealed class HoverVerb(Session session)
{
    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    public async Task<Hover?> Hover(PlaceParams parameters, CancellationToken cancellation)
    {
        Task<FileView?> file = session.ViewFileSoonest(parameters.TextDocument.Uri, cancellation);
        Task<DocumentView?> document = session.ViewDocument(parameters.TextDocument.Uri, cancellation);
        if (await file.ConfigureAwait(false) is { } view)
            return InFile(view, session.Positions.OffsetOf(view.File, parameters.Position));
        return await document.ConfigureAwait(false) is { } text ? InDocument(text, session.Positions.OffsetOf(text.Document.File, parameters.Position)) : null;
    }

    private Hover? InFile(FileView view, int offset)
    {
        if (ClaimFinder.QuoteAt(view.Facts, offset) is { } quoted)
            return Shown(EvidenceText.OfQuote(view.Checked, quoted.Citation, quoted.Quote), view.File, quoted.Quote.Site.Span);
        Occurrence? name = OccurrenceMemo.At(view.Syntax, view.Project.Kinds, offset);
        if (name is { Kind: OccurrenceKind.Property, IsDeclaration: false, Entity: not null } && ClaimFinder.At(view.Facts, offset) is { } claim)
            return Shown(FactText.Of(view.Checked, claim), view.File, name.Token.Span);
        if (name is not null && NameText.Of(view, name) is { } description)
            return Shown(description, view.File, name.Token.Span);
        return ClaimFinder.At(view.Facts, offset) is { } valued && Contains(valued.Value.Site.Span, offset)
            ? Shown(FactText.Of(view.Checked, valued), view.File, valued.Value.Site.Span)
            : null;
    }

    private Hover? InDocument(DocumentView view, int offset)
    {
        CitedPassage[] cited = [.. view.Checked.Passages.Of(view.Document.File.Path).Where(passage => Contains(passage.Span, offset))];
        if (cited.Length == 0)
            return null;
        return Shown(string.Join("\n\n---\n\n", cited.Select(passage => FactText.Line(view.Checked, passage.Claim)).Distinct(StringComparer.Ordinal)), view.Document.File, cited[^1].Span);
    }

    private Hover Shown(string text, SourceFile file, TextSpan span) => new(new Protocol.Markup(text), session.Positions.RangeOf(file, span));

    private static bool Contains(TextSpan span, int offset) => span.Start <= offset && offset <= span.End;
}
