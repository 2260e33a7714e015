using Factum.Evidence;
using Factum.Evidence.Citing;
using Factum.Evidence.Rules;
using Factum.LanguageServer.Checking;
using Factum.LanguageServer.Protocol;
using Factum.LanguageServer.Workspaces;
using Factum.Text;

namespace Factum.LanguageServer.Commands;

/// <summary><c>factum.cite</c>: the citation to insert for what is selected in a document, the shortest that stands there once.</summary>
internal sealed class CiteCommand(Session session)
{
    /// <summary>A longer quote is no evidence for a value, but a copy.</summary>
    private const int MostCharacters = 1_000;

    public async Task<CiteResult> Run(string uri, PositionRange range, CancellationToken cancellation)
    {
        (Project project, string path) = session.Workspace.Find(uri) ?? throw Refusal.Because($"'{uri}' is no document of a project");
        // As of now: what is typed while the check runs moves what was selected.
        Task<ProjectSnapshot> snapshot = project.Snapshot();
        CheckedProject known = await project.Checks.Newest(cancellation).ConfigureAwait(false);
        DocumentText document = (await snapshot.ConfigureAwait(false)).FindDocument(path) ?? throw Refusal.Because($"'{path}' is no document of its project");
        if ((document.Problem ?? DocumentUnreadable.ProblemOf(document.File.Text.Span)) is { } problem)
            throw Refusal.Because($"'{path}' cannot serve as evidence: {problem}");
        string[] sources = [.. known.Set.Facts.Entities.Where(entity => entity.Kind.Is("source") && known.DocumentOf(entity.Id)?.File.Path == path).Select(entity => entity.Id)];
        if (sources.Length == 0)
            throw Refusal.Because($"no source of the project names the document '{path}'");
        return new CiteResult(Cite(DocumentIndex.Of(document), session.Positions.SpanOf(document.File, range), sources[0]), sources);
    }

    private static string Cite(DocumentIndex document, TextSpan selected, string source)
    {
        ReadOnlySpan<char> text = document.Text.Span;
        int start = document.Text.PlaceOf(selected.Start), end = document.Text.PlaceOf(selected.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (start == end)
            throw Refusal.Because("nothing is selected");
        if (end - start > MostCharacters)
            throw Refusal.Because($"{end - start} characters are selected, and a quote has {MostCharacters} at most: select the words that state the value");
        UniquePassage passages = new(document);
        QuoteMatch selection = passages.Widen(start, end, []), passage = passages.Find(selection) ?? selection;
        int line = document.PlaceOf(passage.Start).Line;
        int? locator = passages.IsUnique(passage, 0, 0) ? null : line;
        string quote = passages.QuoteOf(passage);
        return document.Locate(quote, locator ?? 0, locator ?? 0).IsFound
            ? new CitationText(source, locator, quote).ToString()
            : throw Refusal.Because("what is selected cannot be one quote: select words of one paragraph");
    }
}
