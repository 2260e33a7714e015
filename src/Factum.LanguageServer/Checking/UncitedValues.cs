using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Factum.Evidence;
using Factum.Evidence.Naming;
using Factum.Evidence.Reading;
using Factum.LanguageServer.Protocol;
using Factum.LanguageServer.Text;
using Factum.Text;

namespace Factum.LanguageServer.Checking;

/// <summary>
/// The values and names of a document that no fact cites: what may still be worth a claim. What lies in a cited quote is cited, whatever its
/// claim says; a name that is cited once is cited, and one that is not is marked where it stands first.
/// </summary>
internal static class UncitedValues
{
    private const int Hint = 4;
    private static readonly ConditionalWeakTable<DocumentText, ReadValues> values = new();
    private static readonly ConditionalWeakTable<DocumentText, ReadNames> names = new();

    public static IEnumerable<ShownDiagnostic> In(CheckedProject project, DocumentText document, PositionMap positions)
    {
        if (document.Problem is not null)
            return [];
        ImmutableArray<CitedPassage> cited = project.Passages.Of(document.File.Path);
        TextSpan[] values = [.. Uncited(ValuesOf(document, project), cited)];
        // The currency of an amount is no name besides.
        IEnumerable<TextSpan> names = UncitedNames(NamesOf(document, project), cited).Where(name => !values.Any(value => value.Start <= name.Start && name.End <= value.End));
        return values.Concat(names).OrderBy(span => span.Start)
            .Select(span => new ShownDiagnostic(positions.RangeOf(new Site(document.File, span)), Hint, "uncited", $"'{document.File.ToString(span)}' is cited by no fact"));
    }

    private static IEnumerable<TextSpan> Uncited(IReadOnlyList<(TextSpan Figure, TextSpan Shown)> values, ImmutableArray<CitedPassage> cited)
    {
        int next = 0, citedUntil = 0;
        foreach ((TextSpan figure, TextSpan shown) in values)
        {
            // Passages are in order of place: those that begin before the value, and how far they go.
            for (; next < cited.Length && cited[next].Span.Start <= figure.Start; next++)
                citedUntil = Math.Max(citedUntil, cited[next].Span.End);
            if (figure.End > citedUntil)
                yield return shown;
        }
    }

    private static IEnumerable<TextSpan> UncitedNames(IReadOnlyList<(string Who, TextSpan Place)> named, ImmutableArray<CitedPassage> cited)
    {
        HashSet<string> known = new(StringComparer.Ordinal);
        HashSet<TextSpan> open = [.. Uncited([.. named.Select(name => (name.Place, name.Place))], cited)];
        foreach ((string who, TextSpan place) in named)
        {
            if (!open.Contains(place))
                known.Add(who);
        }

        foreach ((string who, TextSpan place) in named)
        {
            if (known.Add(who))
                yield return place;
        }
    }

    /// <summary>In order of place, none over another: the figure, and what is shown as the value; kept as long as the text is.</summary>
    private static IReadOnlyList<(TextSpan Figure, TextSpan Shown)> ValuesOf(DocumentText document, CheckedProject project)
    {
        ReadingContext context = project.ContextOf(document.File.Path);
        if (values.TryGetValue(document, out ReadValues? known) && known.Context == context)
            return known.Values;
        FoldedText folded = DocumentIndex.Of(document).Text;
        List<(TextSpan, TextSpan)> read = [];
        int end = 0;
        foreach (Mention mention in EnglishReader.Instance.Read(folded.Span, context))
        {
            if (mention.Kind == MentionKind.Ordinal || mention.Core.Start < end)
                continue;
            end = mention.Span.End;
            TextSpan figure = folded.OriginalSpan(mention.Core.Start, mention.Core.End);
            // An amount without its currency is no amount.
            read.Add((figure, mention.Kind == MentionKind.Money ? folded.OriginalSpan(mention.Span.Start, mention.Span.End) : figure));
        }

        values.AddOrUpdate(document, new ReadValues(context, read));
        return read;
    }

    /// <summary>In order of place: of whom a name is, or its own words where nobody of the project has it; kept as long as text and names are.</summary>
    private static IReadOnlyList<(string Who, TextSpan Place)> NamesOf(DocumentText document, CheckedProject project)
    {
        if (names.TryGetValue(document, out ReadNames? known) && ReferenceEquals(known.Facts, project.Set.Facts))
            return known.Names;
        DocumentIndex index = DocumentIndex.Of(document);
        DocumentNames reader = new(index, project.Names);
        List<(string, TextSpan)> read = [];
        for (int i = 0; i < index.Sentences.Count; i++)
        {
            foreach (NameMention mention in reader.Sentence(i).Mentions.Where(mention => mention.Form is MentionForm.Name or MentionForm.UnknownName))
            {
                string words = index.Text.ToString(mention.Span.Start, mention.Span.End);
                read.Add((mention.Entities is [var entity, ..] ? "id " + entity.Id : "words " + words, index.Text.OriginalSpan(mention.Span.Start, mention.Span.End)));
            }
        }

        names.AddOrUpdate(document, new ReadNames(project.Set.Facts, read));
        return read;
    }

    private sealed record ReadValues(ReadingContext Context, IReadOnlyList<(TextSpan Figure, TextSpan Shown)> Values);

    private sealed record ReadNames(Binding.FactSet Facts, IReadOnlyList<(string Who, TextSpan Place)> Names);
}
