namespace Factum.Binding;

/// <summary>Units of time. A year counts 365.25 days and a month a twelfth of it, so that 18 months are 1.5 years.</summary>
internal static class TimeUnits
{
    /// <summary>The plural of a unit of time; null for any other word.</summary>
    public static string? Plural(string word) => word switch
    {
        "day" or "days" => "days",
        "week" or "weeks" => "weeks",
        "month" or "months" => "months",
        "year" or "years" => "years",
        _ => null,
    };

    /// <summary>The length of a unit, given in plural, in days.</summary>
    public static decimal Days(string plural) => plural switch
    {
        "days" => 1m,
        "weeks" => 7m,
        "months" => 30.4375m,
        _ => 365.25m,
    };
}
