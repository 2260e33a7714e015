using Factum.Binding;
using Factum.Evidence.Reading;

namespace Factum.Evidence.Entailment;

/// <summary>What the blocks of sources say that their texts leave to the reader.</summary>
internal sealed class ReadingContexts(FactSet facts)
{
    private readonly Dictionary<string, ReadingContext> known = new(StringComparer.Ordinal);

    public ReadingContext Of(string? source)
    {
        if (source is null)
            return ReadingContext.None;
        if (!known.TryGetValue(source, out ReadingContext? context))
            known.Add(source, context = new(SourceTexts.FirstValue(facts, source, "published")?.Date, OrderOf(SourceTexts.First(facts, source, "language"))));
        return context;
    }

    /// <summary>English has both orders, so only its region tells. Canada has both as well.</summary>
    private static DayOrder OrderOf(string? language)
    {
        int region = language?.LastIndexOfAny(['-', '_']) ?? -1;
        return region < 0 ? DayOrder.Unknown : language!.Substring(region + 1).ToUpperInvariant() switch
        {
            "US" or "PH" => DayOrder.MonthFirst,
            { Length: 2 } other when other != "CA" => DayOrder.DayFirst,
            _ => DayOrder.Unknown,
        };
    }
}
