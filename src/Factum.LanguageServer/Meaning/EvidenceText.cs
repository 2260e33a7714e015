using System.Globalization;
using Factum.Binding;
using Factum.Evidence;
using Factum.LanguageServer.Checking;

namespace Factum.LanguageServer.Meaning;

/// <summary>Citations as Markdown: whether they hold, and each quote in its context.</summary>
internal static class EvidenceText
{
    public static string OfQuote(CheckedProject project, BoundCitation citation, BoundQuote quote)
    {
        DocumentIndex? document = project.DocumentOf(citation.Source);
        string source = $"{Markdown.Code(citation.Source ?? "no source")}{Title(project, citation.Source)}";
        if (QuoteContext.Of(citation, quote, document) is { } context)
            return $"{source}, {Place(project, context)}\n\n{context.ToMarkdown()}";
        return document is not null
            ? $"**Not in the document** {Markdown.Code(document.File.Path)} as it is quoted"
            : $"{source}: {Markdown.Escape(Reason(project, citation) ?? "the document is not at hand")}";
    }

    /// <summary>A citation with its quotes, in a list below a claim.</summary>
    public static string OfCitation(CheckedProject project, BoundCitation citation)
    {
        string head = $"{(citation.Stance == Stance.Opposes ? "against, by " : "")}{Markdown.Code(citation.Source ?? "no source")}{Title(project, citation.Source)}";
        if (citation.Quotes.IsEmpty)
            return $"{head}: without a quote";
        return $"{head}\n\n" + string.Join("\n\n", citation.Quotes.Select(quote => Quoted(project, citation, quote)));
    }

    private static string Quoted(CheckedProject project, BoundCitation citation, BoundQuote quote) =>
        QuoteContext.Of(citation, quote, project.DocumentOf(citation.Source)) is { } context
            ? $"{context.ToMarkdown()}\n> — {Place(project, context)}"
            : $"> {Markdown.Escape(quote.Text)}\n> — {Markdown.Escape(Reason(project, citation) ?? "not found in the document")}";

    private static string Place(CheckedProject project, QuoteContext context)
    {
        int line = context.Document.PlaceOf(context.Match.Start).Line;
        return Markdown.Link(string.Create(CultureInfo.InvariantCulture, $"{context.Document.File.Path}, line {line}"), project.Project.UriOf(context.Document.File.Path), line);
    }

    private static string Title(CheckedProject project, string? source) => source is not null && project.Set.Facts.Find(source)?.Title is { } title ? $" {Markdown.Escape(title)}" : "";

    private static string? Reason(CheckedProject project, BoundCitation citation) => project.Set.Citations.TryGetValue(citation, out CitationOutcome? outcome) ? outcome.Reason : null;
}
