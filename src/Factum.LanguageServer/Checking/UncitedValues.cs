using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Factum.Evidence;
using Factum.Evidence.Reading;
using Factum.LanguageServer.Protocol;
using Factum.LanguageServer.Text;
using Factum.Text;

namespace Factum.LanguageServer.Checking;

/// <summary>The values of a document that no fact cites: what may still be worth a claim. What lies in a cited quote is cited, whatever its claim says.</summary>
internal static class UncitedValues
{
    private const int Hint = 4;
    private static readonly ConditionalWeakTable<DocumentText, object> read = new();

    public static IEnumerable<ShownDiagnostic> In(CheckedProject project, DocumentText document, PositionMap positions)
    {
        if (document.Problem is not null)
            yield break;
        ImmutableArray<CitedPassage> cited = project.Passages.Of(document.File.Path);
        int next = 0, citedUntil = 0;
        foreach ((TextSpan figure, TextSpan shown) in ValuesOf(document))
        {
            // Passages are in order of place: those that begin before the value, and how far they go.
            for (; next < cited.Length && cited[next].Span.Start <= figure.Start; next++)
                citedUntil = Math.Max(citedUntil, cited[next].Span.End);
            if (figure.End > citedUntil)
                yield return new ShownDiagnostic(positions.RangeOf(new Site(document.File, shown)), Hint, "uncited", $"'{document.File.ToString(shown)}' is cited by no fact");
        }
    }

    /// <summary>In order of place, none over another: the figure, and what is shown as the value; kept as long as the text is.</summary>
    private static IReadOnlyList<(TextSpan Figure, TextSpan Shown)> ValuesOf(DocumentText document) => (IReadOnlyList<(TextSpan, TextSpan)>)read.GetValue(document, Read);

    private static List<(TextSpan, TextSpan)> Read(DocumentText document)
    {
        FoldedText folded = DocumentIndex.Of(document).Text;
        List<(TextSpan, TextSpan)> values = [];
        int end = 0;
        foreach (Mention mention in EnglishReader.Instance.Read(folded.Span, ReadingContext.None))
        {
            if (mention.Kind == MentionKind.Ordinal || mention.Core.Start < end)
                continue;
            end = mention.Span.End;
            TextSpan figure = folded.OriginalSpan(mention.Core.Start, mention.Core.End);
            // An amount without its currency is no amount.
            values.Add((figure, mention.Kind == MentionKind.Money ? folded.OriginalSpan(mention.Span.Start, mention.Span.End) : figure));
        }

        return values;
    }
}
