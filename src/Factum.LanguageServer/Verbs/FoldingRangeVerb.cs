using Factum.LanguageServer.Protocol;
using Factum.Syntax;
using Factum.Text;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>textDocument/foldingRange</c>: blocks, and runs of comments.</summary>
internal sealed class FoldingRangeVerb(Session session)
{
    [JsonRpcMethod("textDocument/foldingRange", UseSingleObjectParameterDeserialization = true)]
    public async Task<IReadOnlyList<FoldingRange>> Fold(FileParams parameters) =>
        await session.ViewSyntax(parameters.TextDocument.Uri).ConfigureAwait(false) is { } file ? [.. Blocks(file), .. Comments(file.File)] : [];

    private static IEnumerable<FoldingRange> Blocks(FileSyntax file)
    {
        foreach (DeclarationSyntax declaration in file.Declarations)
        {
            (Token? open, Token? close) = declaration switch
            {
                EntitySyntax entity => (entity.OpenBrace, entity.CloseBrace),
                KindSyntax kind => (kind.OpenBrace, kind.CloseBrace),
                ExtendSyntax extend => (extend.OpenBrace, extend.CloseBrace),
                _ => (null, null),
            };
            if (open is not { } first || close is not { } last)
                continue;
            // The line of the closing brace stays.
            int start = file.File.PlaceOf(first.Start).Line, end = file.File.PlaceOf(last.Start).Line - 1;
            if (end > start)
                yield return new FoldingRange(start, end, null);
        }
    }

    private static IEnumerable<FoldingRange> Comments(SourceFile file)
    {
        int first = -1;
        for (int line = 0; line <= file.Lines.LineCount; line++)
        {
            bool isComment = line < file.Lines.LineCount && file.Text.Span[file.Lines.LineStart(line)..].TrimStart([' ', '\t']).StartsWith("//");
            if (isComment && first < 0)
                first = line;
            if (isComment || first < 0)
                continue;
            if (line - 1 > first)
                yield return new FoldingRange(first, line - 1, "comment");
            first = -1;
        }
    }
}
