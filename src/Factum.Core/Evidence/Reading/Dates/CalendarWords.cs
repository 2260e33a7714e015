namespace Factum.Evidence.Reading;

/// <summary>Names of months, days of the week and seasons.</summary>
internal static class CalendarWords
{
    private static readonly string[] months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    private static readonly string[] weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    private static readonly Dictionary<string, int> names = Names();

    /// <summary>The number of a month, from 1; 0 for any other word.</summary>
    public static int Month(string word) => names.TryGetValue(word, out int month) ? month : 0;

    /// <summary>True for a month whose name is another word as well, or short.</summary>
    public static bool IsDoubtful(string word) => word is "may" or "march" or "august" || word.Length < 5 && word is not ("june" or "july");

    /// <summary>The number of a day of the week, 0 for Monday; -1 for any other word.</summary>
    public static int Weekday(string word) => Array.IndexOf(weekdays, word);

    /// <summary>The code of a season in EDTF; 0 for any other word.</summary>
    public static int Season(string word) => word switch
    {
        "spring" => 21,
        "summer" => 22,
        "autumn" or "fall" => 23,
        "winter" => 24,
        _ => 0,
    };

    /// <summary>Which third of a year or a month a word names, from 1; 0 for any other word.</summary>
    public static int Third(string word) => word switch
    {
        "early" or "beginning" or "start" => 1,
        "mid" or "middle" => 2,
        "late" or "end" => 3,
        _ => 0,
    };

    private static Dictionary<string, int> Names()
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal) { ["sept"] = 9 };
        for (int i = 0; i < months.Length; i++)
        {
            numbers[months[i]] = i + 1;
            numbers[months[i].Substring(0, 3)] = i + 1;
        }

        return numbers;
    }
}
