using System.Globalization;
using Factum.Binding;
using Factum.LanguageServer.Checking;
using Factum.LanguageServer.Meaning;
using Factum.LanguageServer.Protocol;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>textDocument/codeLens</c>: above each block how many of its citations hold, from how many origins its facts come, and what is disputed.</summary>
internal sealed class CodeLensVerb(Session session)
{
    [JsonRpcMethod("textDocument/codeLens", UseSingleObjectParameterDeserialization = true)]
    public async Task<IReadOnlyList<CodeLens>> Lenses(FileParams parameters, CancellationToken cancellation)
    {
        if (await session.ViewFile(parameters.TextDocument.Uri, cancellation).ConfigureAwait(false) is not { } view)
            return [];
        List<CodeLens> lenses = [];
        foreach (EntityBlock block in view.Facts.Blocks)
        {
            if (Words(view.Checked, block) is { } words)
                lenses.Add(new CodeLens(session.Positions.RangeOf(block.NameSite), new ClientCommand(words, "")));
        }

        return lenses;
    }

    /// <summary>Null for a block without citations.</summary>
    private static string? Words(CheckedProject project, EntityBlock block)
    {
        BoundCitation[] citations = [.. block.Claims.SelectMany(claim => claim.Citations).Distinct()];
        if (citations.Length == 0)
            return null;
        int verified = citations.Count(citation => Holds(project, citation));
        FactOutcome[] outcomes = [.. block.Claims.Select(claim => claim.Property.Name).Distinct(StringComparer.Ordinal).Select(property => project.FindFact(block.Id, property)?.Outcome).OfType<FactOutcome>()];
        int origins = outcomes.SelectMany(outcome => outcome.Origins).Distinct(StringComparer.Ordinal).Count();
        int disputes = outcomes.Count(outcome => outcome.Status is FactStatus.Disputed or FactStatus.Acknowledged);
        string words = string.Create(CultureInfo.InvariantCulture, $"{verified} of {Count(citations.Length, "citation")} verified · {Count(origins, "origin")}");
        return disputes == 0 ? words : $"{words} · {Count(disputes, "dispute")}";
    }

    /// <summary>By the last check, or, in a text that is newer, by looking for the quotes.</summary>
    private static bool Holds(CheckedProject project, BoundCitation citation) =>
        project.Set.Citations.TryGetValue(citation, out CitationOutcome? outcome)
            ? outcome.Verification is Verification.VerifiedByText or Verification.VerifiedByLock
            : !citation.Quotes.IsEmpty && citation.Quotes.All(quote => QuoteContext.Of(citation, quote, project.DocumentOf(citation.Source)) is not null);

    private static string Count(int count, string word) => string.Create(CultureInfo.InvariantCulture, $"{count} {word}{(count == 1 ? "" : "s")}");
}
