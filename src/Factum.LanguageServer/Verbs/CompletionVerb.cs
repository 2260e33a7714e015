using Factum.LanguageServer.Completion;
using Factum.LanguageServer.Protocol;
using Factum.Text;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>textDocument/completion</c>: what may stand at the cursor; in a quote, how the document goes on.</summary>
internal sealed class CompletionVerb(Session session)
{
    private const int Most = 200, Snippet = 2;

    [JsonRpcMethod("textDocument/completion", UseSingleObjectParameterDeserialization = true)]
    public async Task<CompletionList> Complete(CompletionParams parameters, CancellationToken cancellation)
    {
        if (await session.ViewFileSoonest(parameters.TextDocument.Uri, cancellation).ConfigureAwait(false) is not { } view)
            return new CompletionList(false, []);
        CompletionPlace place = CompletionPlace.At(view, session.Positions.OffsetOf(view.File, parameters.Position));
        if (parameters.Context?.TriggerCharacter == " " && !place.IsInString && ValueSuggestions.IsComplete(view, place))
            return new CompletionList(false, []);
        IEnumerable<Suggestion> offered = Suggestions.For(view, place).Where(suggestion => !suggestion.IsSnippet || session.Features.TakesSnippets);
        Suggestion[] all = [.. offered.DistinctBy(suggestion => suggestion.Text).Take(Most + 1)];
        return new CompletionList(
            IsIncomplete: all.Length > Most || place.IsInString || view.Checked.IsBeginning,
            [.. all.Take(Most).Select((suggestion, i) => Translate(suggestion, i, place))]);
    }

    private CompletionItem Translate(Suggestion suggestion, int index, CompletionPlace place) => new(suggestion.Label ?? suggestion.Text, suggestion.Kind)
    {
        Detail = suggestion.Detail,
        Documentation = suggestion.Documentation is { } documentation ? session.Features.Explanation(documentation) : null,
        SortText = index.ToString("D5", System.Globalization.CultureInfo.InvariantCulture),
        // The client filters by what was typed, which a passage need not begin with as it is written.
        FilterText = place.IsInString ? place.File.ToString(TextSpan.FromBounds(suggestion.From ?? place.Typed.Start, place.Offset)) + suggestion.Text : suggestion.FoundBy,
        TextEdit = EditOf(suggestion.IsSnippet ? WithToday(suggestion.Text) : suggestion.Text, suggestion.From ?? place.Typed.Start, place),
        InsertTextFormat = suggestion.IsSnippet ? Snippet : null,
    };

    /// <summary>The rest of a quote goes: it is what is to be written anew. Of a word the rest goes where the client's user wants it.</summary>
    private CompletionEdit EditOf(string text, int start, CompletionPlace place)
    {
        PositionRange typed = session.Positions.RangeOf(place.File, TextSpan.FromBounds(start, place.Offset)), whole = session.Positions.RangeOf(place.File, TextSpan.FromBounds(start, place.Whole.End));
        return place.IsInString ? new CompletionEdit(text) { Range = whole }
            : session.Features.InsertsOrReplaces ? new CompletionEdit(text) { Insert = typed, Replace = whole }
            : new CompletionEdit(text) { Range = typed };
    }

    /// <summary>Not every client knows the variables of an editor.</summary>
    private string WithToday(string snippet) =>
        snippet.Replace("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", session.Options.Today().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
