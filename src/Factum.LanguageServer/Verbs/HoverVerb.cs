using Factum.Binding;
using Factum.LanguageServer.Checking;
using Factum.LanguageServer.Meaning;
using Factum.LanguageServer.Protocol;
using Factum.Syntax;
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
        Token? token = view.Syntax.Tokens.FirstOrDefault(token => token.Kind != TokenKind.EndOfFile && token.Length > 0 && Contains(token.Span, offset) && (token.Kind != TokenKind.At || offset < token.End));
        // The sign of an annotation means what its name does.
        offset = token is { Kind: TokenKind.At } at ? at.End : offset;
        Occurrence? name = OccurrenceMemo.At(view.Syntax, view.Project.Kinds, offset);
        if (name is { Kind: OccurrenceKind.Property, IsDeclaration: false, Entity: not null } && ClaimFinder.At(view.Facts, offset) is { } claim)
            return Shown(FactText.Of(view.Checked, claim), view.File, name.Token.Span);
        if (name is not null && NameText.Of(view, name) is { } description)
            return Shown(description, view.File, name.Token.Span);
        if (ClaimFinder.At(view.Facts, offset) is { } valued && ValueAt(valued, offset) is { } value)
            return Shown(FactText.Of(view.Checked, valued), view.File, value);
        if (token is not { } word)
            return null;
        if (word.Kind == TokenKind.String && ClaimFinder.BlockAt(view.Facts, offset) is { } block && NameText.OfTitled(view, block.Id) is { } titled)
            return Shown(titled, view.File, word.Span);
        return LanguageWords.Of(view.Syntax, word) is { } meaning ? Shown(meaning, view.File, word.Span) : null;
    }

    /// <summary>The claim's value, or one of its qualifiers'.</summary>
    private static TextSpan? ValueAt(BoundClaim claim, int offset)
    {
        foreach (ClaimValue value in (IEnumerable<ClaimValue>)[claim.Value, .. claim.Qualifiers.Select(qualifier => qualifier.Value)])
        {
            if (Contains(value.Site.Span, offset))
                return value.Site.Span;
        }

        return null;
    }

    private Hover? InDocument(DocumentView view, int offset)
    {
        CitedPassage[] cited = [.. CitingClaims.At(view, offset)];
        if (cited.Length == 0)
            return null;
        return Shown(string.Join("\n\n---\n\n", cited.Select(passage => FactText.Line(view.Checked, passage.Claim)).Distinct(StringComparer.Ordinal)), view.Document.File, cited[^1].Span);
    }

    private Hover Shown(string text, SourceFile file, TextSpan span) => new(session.Features.Hover(text), session.Positions.RangeOf(file, span));

    private static bool Contains(TextSpan span, int offset) => span.Start <= offset && offset <= span.End;
}
