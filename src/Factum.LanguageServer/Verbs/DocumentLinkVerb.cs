using Factum.Binding;
using Factum.LanguageServer.Protocol;
using Factum.Syntax;
using Factum.Text;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>textDocument/documentLink</c>: addresses, and the documents of sources.</summary>
internal sealed class DocumentLinkVerb(Session session)
{
    [JsonRpcMethod("textDocument/documentLink", UseSingleObjectParameterDeserialization = true)]
    public async Task<IReadOnlyList<DocumentLink>> Links(FileParams parameters, CancellationToken cancellation) =>
        await session.ViewFile(parameters.TextDocument.Uri, cancellation).ConfigureAwait(false) is { } view ? [.. Documents(view), .. Addresses(view.Syntax)] : [];

    private IEnumerable<DocumentLink> Documents(FileView view)
    {
        foreach (EntityBlock block in view.Facts.Blocks.Where(block => block.KindName == "source"))
        {
            foreach (BoundClaim claim in block.Claims.Where(claim => claim.Property.Name == "document"))
            {
                if (view.Checked.DocumentOf(block.Id) is { } document && view.Project.UriOf(document.File.Path) is { } uri)
                    yield return new DocumentLink(session.Positions.RangeOf(claim.Value.Site), uri, document.File.Path);
            }
        }
    }

    private IEnumerable<DocumentLink> Addresses(FileSyntax file)
    {
        foreach (Token token in file.Tokens.Where(token => token is { Kind: TokenKind.Url, Length: > 2 } && (token.Flags & TokenFlags.IsUnterminated) == 0))
        {
            TextSpan inside = TextSpan.FromBounds(token.Start + 1, token.End - 1);
            if (Uri.TryCreate(file.File.ToString(inside), UriKind.Absolute, out Uri? address) && (address.Scheme is "http" or "https"))
                yield return new DocumentLink(session.Positions.RangeOf(file.File, inside), address.AbsoluteUri, address.Host);
        }
    }
}
