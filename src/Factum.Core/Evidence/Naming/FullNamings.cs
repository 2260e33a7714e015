using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>Where a document first gives somebody's name in full: only from there on does a part of it do, and where two share it, it means the one who was named.</summary>
internal sealed class FullNamings(FoldedText text)
{
    private readonly Dictionary<NamedEntity, int> places = [];

    /// <summary>Whether the document has the full name at all, before or behind a part of it: headlines shorten.</summary>
    public bool Has(NamedEntity entity) => PlaceOf(entity) < int.MaxValue;

    /// <summary>Those who were named in full before a place; all of them where none was.</summary>
    public NameMatch Narrow(NameMatch match, int before)
    {
        if (match.Entities.Length < 2 || match.Rank is NameRank.Whole or NameRank.Phrase)
            return match;
        NamedEntity[] named = [.. match.Entities.Where(entity => PlaceOf(entity) <= before)];
        return named.Length == 0 || named.Length == match.Entities.Length ? match : match with { Entities = [.. named] };
    }

    private int PlaceOf(NamedEntity entity)
    {
        if (!places.TryGetValue(entity, out int place))
            places.Add(entity, place = FirstOf(entity));
        return place;
    }

    private int FirstOf(NamedEntity entity)
    {
        int first = int.MaxValue;
        foreach (string name in NamesOf(entity))
        {
            int at = WordBoundary.IndexOfWhole(text.Span, name, StringComparison.Ordinal);
            if (at < 0)
                at = WordBoundary.IndexOfWhole(text.Span, name, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && at < first)
                first = at;
        }

        return first;
    }

    private static IEnumerable<string> NamesOf(NamedEntity entity)
    {
        if (entity.Entity.Title is { } title)
        {
            FoldedText folded = FoldedText.Of(title.AsSpan());
            string name = folded.ToString(0, folded.Length);
            yield return name.StartsWith("The ", StringComparison.Ordinal) ? name.Substring(4) : name;
        }

        foreach (NameForm form in entity.Forms)
        {
            if (form.Rank <= NameRank.Shortened && form.Words.Length > 1)
                yield return string.Join(" ", form.Words);
        }
    }
}
