using Factum.Binding;

namespace Factum.Evidence.Entailment;

/// <summary>When sources were published: what <c>last week</c> is reckoned from.</summary>
internal sealed class PublicationDates(FactSet facts)
{
    private readonly Dictionary<string, EdtfDate?> known = new(StringComparer.Ordinal);

    public EdtfDate? Of(string? source)
    {
        if (source is null)
            return null;
        if (!known.TryGetValue(source, out EdtfDate? date))
            known.Add(source, date = SourceTexts.FirstValue(facts, source, "published")?.Date);
        return date;
    }
}
