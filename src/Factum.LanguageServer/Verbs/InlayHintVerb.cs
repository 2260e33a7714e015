using System.Globalization;
using Factum.Binding;
using Factum.Consistency;
using Factum.Kinds;
using Factum.LanguageServer.Protocol;
using Factum.Text;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>textDocument/inlayHint</c>: money in full, the interval that a rounded figure stands for, the currency that a quote's <c>$</c> is read as.</summary>
internal sealed class InlayHintVerb(Session session)
{
    [JsonRpcMethod("textDocument/inlayHint", UseSingleObjectParameterDeserialization = true)]
    public async Task<IReadOnlyList<InlayHint>> Hints(RangeParams parameters, CancellationToken cancellation)
    {
        if (await session.ViewFile(parameters.TextDocument.Uri, cancellation).ConfigureAwait(false) is not { } view)
            return [];
        TextSpan part = session.Positions.SpanOf(view.File, parameters.Range);
        return
        [
            .. view.Facts.Blocks.SelectMany(block => block.Claims)
                .Where(claim => claim.Site.Span.Start <= part.End && part.Start <= claim.Site.Span.End)
                .SelectMany(Of),
        ];
    }

    private IEnumerable<InlayHint> Of(BoundClaim claim)
    {
        if (Figure(claim.Value) is { } figure)
            yield return new InlayHint(session.Positions.PositionOf(claim.Value.Site.File, claim.Value.Site.Span.End), figure) { Tooltip = "The value in full, or the interval that the figure is rounded to", PaddingLeft = true };
        if (claim.Value is not { Type.Scalar: ScalarType.Money, Exact: QuantitySet { Unit: { Length: > 0 } currency } })
            yield break;
        foreach (BoundQuote quote in claim.Citations.SelectMany(citation => citation.Quotes))
        {
            foreach (int sign in SignsIn(quote))
                yield return new InlayHint(session.Positions.PositionOf(quote.Site.File, sign + 1), currency) { Tooltip = "The currency that the claim reads the sign as" };
        }
    }

    /// <summary>Null where the figure says it itself.</summary>
    private static string? Figure(ClaimValue value)
    {
        if (value.Rounded is not QuantitySet rounded || value.Type.Scalar is ScalarType.Date)
            return null;
        if (!ReferenceEquals(value.Exact, value.Rounded))
            return "∈ " + SetText.Of(rounded, value.Type.Scalar);
        bool isWritten = value is not { IsSingle: true, Type.Scalar: ScalarType.Money, Choices: [{ Scalar: { IsQuantityWord: false } scalar }] } || scalar.Text == scalar.Number.ToString(CultureInfo.InvariantCulture) + " " + scalar.Unit;
        return isWritten ? null : string.Create(CultureInfo.InvariantCulture, $"= {value.Choices[0].Scalar.Number:#,0.############} {rounded.Unit}");
    }

    private static IEnumerable<int> SignsIn(BoundQuote quote)
    {
        for (int i = quote.Site.Span.Start; i < quote.Site.Span.End; i++)
        {
            if (quote.Site.File.Text.Span[i] == '$')
                yield return i;
        }
    }
}
