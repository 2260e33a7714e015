using Factum.LanguageServer.Protocol;
using Factum.Syntax;
using Factum.Text;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>textDocument/selectionRange</c>: token, value, citation, member, block, file.</summary>
internal sealed class SelectionRangeVerb(Session session)
{
    [JsonRpcMethod("textDocument/selectionRange", UseSingleObjectParameterDeserialization = true)]
    public async Task<IReadOnlyList<SelectionRange>?> Select(SelectionRangeParams parameters) =>
        await session.ViewSyntax(parameters.TextDocument.Uri).ConfigureAwait(false) is { } file
            ? [.. (parameters.Positions ?? []).Select(position => At(file, session.Positions.OffsetOf(file.File, position)))]
            : null;

    /// <summary>From the whole file inwards, so that each range knows the one around it.</summary>
    private SelectionRange At(FileSyntax file, int offset)
    {
        SelectionRange range = new(session.Positions.RangeOf(file.File, file.Span), null);
        TextSpan last = file.Span;
        foreach (TextSpan span in Spans(file, offset))
        {
            bool isNarrower = span.Start >= last.Start && span.End <= last.End && span != last && span.Start <= offset && offset <= span.End;
            if (!isNarrower)
                continue;
            range = new SelectionRange(session.Positions.RangeOf(file.File, span), range);
            last = span;
        }

        return range;
    }

    private static IEnumerable<TextSpan> Spans(FileSyntax file, int offset)
    {
        foreach (DeclarationSyntax declaration in file.Declarations.Where(declaration => Touches(declaration.Span, offset)))
        {
            yield return declaration.Span;
            if (declaration is EntitySyntax entity)
            {
                foreach (TextSpan span in entity.Members.Where(member => Touches(member.Span, offset)).SelectMany(Spans))
                    yield return span;
            }
        }

        foreach (Token token in file.Tokens.Where(token => token.Kind != TokenKind.EndOfFile && Touches(token.Span, offset)))
        {
            yield return token.Span;
            if (token.Kind == TokenKind.String && token.Length > 1)
                yield return TextSpan.FromBounds(token.Start + 1, token.End - ((token.Flags & TokenFlags.IsUnterminated) != 0 ? 0 : 1));
        }
    }

    private static IEnumerable<TextSpan> Spans(MemberSyntax member) =>
    [
        member.Span,
        .. member.Values.Select(value => value.Span),
        .. member.Values.SelectMany(value => value.Choices).Select(choice => choice.Span),
        .. member.Qualifiers.Select(qualifier => qualifier.Span),
        .. member.Citations.Select(citation => citation.Span),
        .. member.Annotations.Select(annotation => annotation.Span),
    ];

    private static bool Touches(TextSpan span, int offset) => span.Start <= offset && offset <= span.End;
}
