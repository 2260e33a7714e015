using System.Globalization;
using Factum.Evidence.Reading;
using Factum.Text;

namespace Factum.Evidence.Entailment;

/// <summary>The months and the years that a property's name (<c>list-in-december</c>, <c>loss-2024</c>) or a phrase gives.</summary>
/// <param name="Months">Their numbers.</param>
/// <param name="Years">Their numbers.</param>
internal sealed record NamedTime(HashSet<int> Months, HashSet<int> Years)
{
    private const int FirstYear = 1500, LastYear = 2200;

    public bool IsEmpty => Months.Count == 0 && Years.Count == 0;

    /// <summary>The time in the name of a property; null where it has none, or one that only begins, ends or is left out by it.</summary>
    public static NamedTime? OfProperty(string property)
    {
        NamedTime time = new([], []);
        string[] words = property.Split('-');
        for (int i = 0; i < words.Length; i++)
        {
            // A span, or all but the time that is named.
            if (words[i] is "before" or "after" or "since" or "until" or "to" or "from" or "previous" or "prior" or "last" or "earlier" or "than" or "through" or "by" || (i > 0 && YearOf(words[i - 1]) > 0 && words[i].Length == 2 && Unicode.IsDigit(words[i][0])))
                return null;
            if (YearOf(words[i]) is > 0 and int year)
                time.Years.Add(year);
            else if (MonthOf(words[i]) is > 0 and int month && (!CalendarWords.IsDoubtful(words[i]) || (i > 0 && words[i - 1] is "in" or "at" or "of" or "for" or "end" or "early" or "mid" or "late") || (i + 1 < words.Length && YearOf(words[i + 1]) > 0)))
                time.Months.Add(month);
        }

        return time.IsEmpty ? null : time;
    }

    public static int YearOf(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= FirstYear and <= LastYear ? year : 0;

    /// <summary>Of a month by its full name, in small letters; 0 for any other word.</summary>
    public static int MonthOf(string word) => word.Length > 3 || word == "may" ? CalendarWords.Month(word) : 0;

    /// <summary>True where nothing of one is in the other.</summary>
    public bool Excludes(NamedTime other) => (Months.Count > 0 && other.Months.Count > 0 && !Months.Overlaps(other.Months)) || (Years.Count > 0 && other.Years.Count > 0 && !Years.Overlaps(other.Years));
}
