namespace Factum.Evidence.Reading;

/// <summary>Days that have a name and the same date each year; days whose date differs from country to country are left out.</summary>
internal static class NamedDays
{
    private static readonly PhraseTable<(int Month, int Day)> table = new(
        ("new year's day", (1, 1)), ("new year's eve", (12, 31)), ("hogmanay", (12, 31)), ("epiphany", (1, 6)),
        ("candlemas", (2, 2)), ("valentine's day", (2, 14)), ("st valentine's day", (2, 14)), ("leap day", (2, 29)),
        ("st david's day", (3, 1)), ("st patrick's day", (3, 17)), ("lady day", (3, 25)), ("april fools ' day", (4, 1)), ("april fool's day", (4, 1)),
        ("st george's day", (4, 23)), ("anzac day", (4, 25)), ("may day", (5, 1)), ("midsummer's day", (6, 24)), ("canada day", (7, 1)), ("bastille day", (7, 14)),
        ("halloween", (10, 31)), ("all saints ' day", (11, 1)), ("guy fawkes night", (11, 5)), ("bonfire night", (11, 5)), ("armistice day", (11, 11)),
        ("st andrew's day", (11, 30)), ("christmas eve", (12, 24)), ("christmas day", (12, 25)), ("boxing day", (12, 26)), ("st stephen's day", (12, 26)));

    public static (int Month, int Day)? Find(ReadingText text, int index, out int next) => table.Find(text, index, out next);
}
