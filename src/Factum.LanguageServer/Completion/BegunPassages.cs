using System.Text;
using Factum.Evidence;
using Factum.Text;

namespace Factum.LanguageServer.Completion;

/// <summary>Where in a part of a document the words stand that a quote begins with, in any case of letters and at the beginning of a word.</summary>
internal sealed class BegunPassages(DocumentIndex document, TextSpan within)
{
    /// <summary>Of words that a line end breaks both spellings count: with their hyphen, and without.</summary>
    public IEnumerable<TextSpan> Find(string begun)
    {
        IEnumerable<TextSpan> printed = In(document.Text.ToString(within.Start, within.End), begun).Select(span => new TextSpan(within.Start + span.Start, span.Length)).Where(span => document.Breaks.At(span.Start) is null);
        return document.Breaks.All.IsEmpty ? printed : printed.Concat(InJoined(begun)).OrderBy(span => span.Start);
    }

    private IEnumerable<TextSpan> InJoined(string begun)
    {
        StringBuilder text = new(within.Length);
        // By the number of a character without the hyphens, its place with them.
        List<int> places = new(within.Length);
        int hyphen = 0;
        for (int place = within.Start; place < within.End; place++)
        {
            while (hyphen < document.Breaks.All.Length && document.Breaks.All[hyphen].Hyphen < place)
                hyphen++;
            if (hyphen < document.Breaks.All.Length && document.Breaks.All[hyphen].Hyphen == place)
                continue;
            text.Append(document.Text.Span[place]);
            places.Add(place);
        }

        return In(text.ToString(), begun).Select(span => TextSpan.FromBounds(places[span.Start], places[span.End - 1] + 1)).Where(span => span.Length > begun.Length);
    }

    private IEnumerable<TextSpan> In(string text, string begun)
    {
        for (int at = Next(0); at >= 0; at = Next(at + 1))
        {
            if (WordBoundary.IsAt(text, at))
                yield return new TextSpan(at, begun.Length);
        }

        int Next(int from) => from >= text.Length ? -1 : text.IndexOf(begun, from, StringComparison.OrdinalIgnoreCase);
    }
}
