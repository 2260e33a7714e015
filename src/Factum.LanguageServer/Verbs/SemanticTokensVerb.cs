using Factum.LanguageServer.Meaning;
using Factum.LanguageServer.Protocol;
using Factum.Syntax;
using Factum.Text;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>textDocument/semanticTokens</c>: what each word is, which only the kinds can tell.</summary>
internal sealed class SemanticTokensVerb(Session session)
{
    [JsonRpcMethod("textDocument/semanticTokens/full", UseSingleObjectParameterDeserialization = true)]
    public async Task<SemanticTokens?> Full(FileParams parameters, CancellationToken cancellation) =>
        await session.ViewFile(parameters.TextDocument.Uri, cancellation).ConfigureAwait(false) is { } view
            ? new SemanticTokens(Encode(view, new TextSpan(0, view.File.Text.Length)))
            : null;

    [JsonRpcMethod("textDocument/semanticTokens/range", UseSingleObjectParameterDeserialization = true)]
    public async Task<SemanticTokens?> InRange(RangeParams parameters, CancellationToken cancellation) =>
        await session.ViewFile(parameters.TextDocument.Uri, cancellation).ConfigureAwait(false) is { } view
            ? new SemanticTokens(Encode(view, session.Positions.SpanOf(view.File, parameters.Range)))
            : null;

    /// <summary>Five numbers for each token, places relative to the one before.</summary>
    private List<int> Encode(FileView view, TextSpan part)
    {
        Dictionary<int, Occurrence> names = [];
        foreach (Occurrence name in OccurrenceMemo.Of(view.Syntax, view.Project.Kinds))
            names[name.Token.Start] = name;
        List<int> data = [];
        Position last = default;
        foreach (Token token in view.Syntax.Tokens.Where(token => token.Length > 0 && token.Start < part.End && token.End > part.Start))
        {
            names.TryGetValue(token.Start, out Occurrence? name);
            if (TypeOf(token, name) is not { } type)
                continue;
            PositionRange range = session.Positions.RangeOf(view.File, token.Span);
            if (range.End.Line != range.Start.Line)
                continue;
            int line = range.Start.Line - last.Line;
            data.AddRange([line, line == 0 ? range.Start.Character - last.Character : range.Start.Character, range.End.Character - range.Start.Character, type, name?.IsDeclaration == true ? 1 : 0]);
            last = range.Start;
        }

        return data;
    }

    private static int? TypeOf(Token token, Occurrence? name) => name?.Kind switch
    {
        OccurrenceKind.Entity => TokenTypes.Entity,
        OccurrenceKind.Kind => TokenTypes.Kind,
        OccurrenceKind.Property => TokenTypes.Property,
        OccurrenceKind.Qualifier => TokenTypes.Qualifier,
        OccurrenceKind.Symbol => TokenTypes.Symbol,
        OccurrenceKind.Annotation => TokenTypes.Annotation,
        OccurrenceKind.Type => TokenTypes.Type,
        OccurrenceKind.Keyword => TokenTypes.Keyword,
        _ => token.Kind switch
        {
            TokenKind.String or TokenKind.Url => TokenTypes.Text,
            TokenKind.Figure => TokenTypes.Number,
            TokenKind.Documentation => TokenTypes.Comment,
            TokenKind.At => TokenTypes.Annotation,
            TokenKind.Word => TokenTypes.Symbol,
            TokenKind.Name => TokenTypes.Keyword,
            _ => null,
        },
    };
}
