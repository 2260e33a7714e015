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
        foreach (TextSpan value in ValuesOf(document))
        {
            // Passages are in order of place: those that begin before the value, and how far they go.
            for (; next < cited.Length && cited[next].Span.Start <= value.Start; next++)
                citedUntil = Math.Max(citedUntil, cited[next].Span.End);
            if (value.End > citedUntil)
                yield return new ShownDiagnostic(positions.RangeOf(new Site(document.File, value)), Hint, "uncited", $"'{document.File.ToString(value)}' is cited by no fact");
        }
    }

    /// <summary>In order of place, none over another; kept as long as the text is.</summary>
    private static IReadOnlyList<TextSpan> ValuesOf(DocumentText document) => (IReadOnlyList<TextSpan>)read.GetValue(document, Read);

    private static List<TextSpan> Read(DocumentText document)
    {
        FoldedText folded = DocumentIndex.Of(document).Text;
        List<TextSpan> values = [];
        int end = 0;
        foreach (Mention mention in EnglishReader.Instance.Read(folded.Span, ReadingContext.None))
        {
            if (mention.Kind == MentionKind.Ordinal || mention.Core.Start < end)
                continue;
            end = mention.Span.End;
            values.Add(folded.OriginalSpan(mention.Core.Start, mention.Core.End));
        }

        return values;
    }
}
