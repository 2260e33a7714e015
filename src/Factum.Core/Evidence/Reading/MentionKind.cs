namespace Factum.Evidence.Reading;

/// <summary>What kind of value some words state.</summary>
internal enum MentionKind : byte
{
    /// <summary>A plain number, perhaps with the word that it counts: <c>12,567 words</c>, <c>half a million</c>.</summary>
    Number,

    /// <summary>A place in an order: <c>the third</c>, <c>21st</c>.</summary>
    Ordinal,

    /// <summary><c>5%</c>, <c>5 per cent</c>, and a part of a whole: <c>a third of</c>, <c>one in five</c>.</summary>
    Percent,

    /// <summary>The distance of two percentages: <c>5 percentage points</c>. It is no percentage.</summary>
    PercentagePoints,

    Money,

    /// <summary>In years.</summary>
    Age,
    Date,
    Duration,

    /// <summary>A figure that touches a unit of measure or something that may be one: <c>29km</c>. The unit is what is counted.</summary>
    Measure,
}
