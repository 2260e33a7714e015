using System.Collections.Immutable;
using Factum.Evidence.Rules;
using Factum.Rules;

namespace Factum.Evidence;

/// <summary>The diagnostic of a quote that was not found where it should be.</summary>
internal static class MissReport
{
    public static FactDiagnostic Of(LocatedQuote located, OtherDocuments others) => located.Location.Outcome switch
    {
        LocateOutcome.Empty => new FactDiagnostic(QuoteEmpty.Rule, located.Quote.Site, located.Quote.Text),
        LocateOutcome.TooIntricate => new FactDiagnostic(QuoteTooIntricate.Rule, located.Quote.Site, Shortened.Of(located.Quote.Text)),
        LocateOutcome.OutsideLocator => QuoteOutsideLocator.Report(located),
        LocateOutcome.CutTooLong => CutTooLong.Report(located),
        LocateOutcome.CutOutOfOrder => CutOutOfOrder.Report(located),
        _ => QuoteInAnotherDocument.Check(located, others) ?? NotThere(located),
    };

    private static FactDiagnostic NotThere(LocatedQuote located) => located.Location.Outcome switch
    {
        LocateOutcome.OtherCase => QuoteDiffersInCase.Report(located),
        LocateOutcome.InsideLonger => QuoteCutsWordOrFigure.Report(located),
        _ => QuoteNotInDocument.Report(located),
    };

    /// <summary>Replaces the quote by the document's own words, which differ in typography only, if they would be found.</summary>
    public static ImmutableArray<Fix> ReplaceBy(LocatedQuote located, string passage) =>
        [.. ReplaceBy(located, passage, "Quote as the document has it").Select(fix => fix with { IsForAll = true })];

    /// <summary>Replaces the quote by words that are not the same: the title shows them, and the author chooses.</summary>
    public static ImmutableArray<Fix> ReplaceBy(LocatedQuote located, string passage, string title)
    {
        if (located.Location.Pattern.Pieces.Length > 1 || !located.Location.Pattern.Insertions.IsEmpty || !Locator.Contains(located.Document, passage))
            return [];
        string escaped = passage.Replace("\\", "\\\\").Replace("\"", "\\\"");
        return [new Fix(title, [new TextEdit(located.Quote.Site, escaped)])];
    }
}
