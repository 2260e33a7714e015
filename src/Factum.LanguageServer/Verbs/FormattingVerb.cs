using System.Text;
using Factum.Cli.Files;
using Factum.LanguageServer.Protocol;
using Factum.Syntax;
using Factum.Text;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>textDocument/formatting</c>: the one layout; the client's wishes about indentation do not change it.</summary>
internal sealed class FormattingVerb(Session session)
{
    [JsonRpcMethod("textDocument/formatting", UseSingleObjectParameterDeserialization = true)]
    public async Task<IReadOnlyList<RangeEdit>> Format(FileParams parameters)
    {
        if (await session.ViewSyntax(parameters.TextDocument.Uri).ConfigureAwait(false) is not { } file)
            return [];
        FormattedFile formatted = FormattedFile.Of(new TextFile(file.File.Path, file.File.Text.ToString(), Encoding.UTF8, file.File.Problem));
        if (formatted.Refusal is { } refusal)
            throw new LocalRpcException(refusal) { ErrorCode = (int)StreamJsonRpc.Protocol.JsonRpcErrorCode.InvocationError };
        return formatted.IsChanged ? [Difference(file, formatted.Text)] : [];
    }

    /// <summary>The lines that differ, so that the client keeps its marks in all others.</summary>
    private RangeEdit Difference(FileSyntax file, string formatted)
    {
        string before = file.File.Text.ToString();
        int start = before.AsSpan().CommonPrefixLength(formatted);
        start = start == 0 ? 0 : before.LastIndexOf('\n', start - 1) + 1;
        int end = before.Length, newEnd = formatted.Length;
        while (end > start && newEnd > start && before[end - 1] == formatted[newEnd - 1])
            (end, newEnd) = (end - 1, newEnd - 1);
        if (end < before.Length && end > 0 && before[end - 1] == '\r')
            (end, newEnd) = (end - 1, newEnd - 1);
        return new RangeEdit(session.Positions.RangeOf(file.File, TextSpan.FromBounds(start, Math.Max(end, start))), formatted[start..Math.Max(newEnd, start)]);
    }
}
