namespace Factum.Evidence.Reading;

/// <summary>What a text leaves to its reader.</summary>
/// <param name="Published">When the text appeared: what <c>last week</c> and <c>in March</c> count from. Without it they state nothing.</param>
/// <param name="DayOrder">How it writes days in figures: what <c>02/11/2013</c> is. Where it is not known, such a date states nothing.</param>
internal sealed record ReadingContext(EdtfDate? Published, DayOrder DayOrder = DayOrder.Unknown)
{
    public static ReadingContext None { get; } = new(null, DayOrder.Unknown);
}

/// <summary>Which comes first where a day is written in figures, with the year last.</summary>
internal enum DayOrder : byte
{
    Unknown,
    DayFirst,
    MonthFirst,
}
