namespace Factum.Evidence.Reading;

/// <summary>Lengths of time.</summary>
internal static class TimeWords
{
    /// <summary>The unit of the language and how many of it a word stands for; null for any other word.</summary>
    public static (string Unit, decimal Count)? Of(string word) => word switch
    {
        "day" or "days" => ("days", 1),
        "week" or "weeks" => ("weeks", 1),
        "fortnight" or "fortnights" => ("weeks", 2),
        "month" or "months" => ("months", 1),
        "year" or "years" or "yr" or "yrs" => ("years", 1),
        "decade" or "decades" => ("years", 10),
        "century" or "centuries" => ("years", 100),
        _ => null,
    };
}
