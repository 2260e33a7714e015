using Factum.LanguageServer.Completion;
using Factum.LanguageServer.Protocol;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>textDocument/completion</c>: what may stand at the cursor; in a quote, how the document goes on.</summary>
internal sealed class CompletionVerb(Session session)
{
    private const int Most = 200;

    [JsonRpcMethod("textDocument/completion", UseSingleObjectParameterDeserialization = true)]
    public async Task<CompletionList> Complete(PlaceParams parameters, CancellationToken cancellation)
    {
        if (await session.ViewFileSoonest(parameters.TextDocument.Uri, cancellation).ConfigureAwait(false) is not { } view)
            return new CompletionList(false, []);
        CompletionPlace place = CompletionPlace.At(view, session.Positions.OffsetOf(view.File, parameters.Position));
        Suggestion[] all = [.. Suggestions.For(view, place).DistinctBy(suggestion => suggestion.Text).Take(Most + 1)];
        PositionRange range = session.Positions.RangeOf(view.File, place.Typed);
        return new CompletionList(
            IsIncomplete: all.Length > Most || place.IsInString || view.Checked.IsBeginning,
            [.. all.Take(Most).Select((suggestion, i) => Translate(suggestion, i, range, place))]);
    }

    private static CompletionItem Translate(Suggestion suggestion, int index, PositionRange range, CompletionPlace place) => new(suggestion.Label ?? suggestion.Text, suggestion.Kind)
    {
        Detail = suggestion.Detail,
        Documentation = suggestion.Documentation is { } documentation ? new Markup(documentation) : null,
        SortText = index.ToString("D5", System.Globalization.CultureInfo.InvariantCulture),
        // The client filters by what was typed, which a passage need not begin with as it is written.
        FilterText = place.IsInString ? place.TypedText + suggestion.Text : null,
        TextEdit = new RangeEdit(range, suggestion.Text),
    };
}
