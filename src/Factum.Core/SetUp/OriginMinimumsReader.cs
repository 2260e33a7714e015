using System.Collections.Immutable;
using Factum.Kinds;

namespace Factum.SetUp;

/// <summary>Reads <c>2; person.age=1; offer=2</c>. Parted by <c>;</c>, or by <c>|</c> or <c>,</c> where the host's option file cuts a value off at a semicolon.</summary>
internal static class OriginMinimumsReader
{
    public const string Setting = "FactumMinimumOrigins";
    private const int Most = 999;

    /// <summary>Total: an entry that cannot be read is left out and named.</summary>
    public static OriginMinimums Read(string text, ImmutableArray<SettingProblem>.Builder problems)
    {
        ImmutableArray<OriginMinimum>.Builder entries = ImmutableArray.CreateBuilder<OriginMinimum>();
        foreach (string entry in text.Split(';', '|', ',').Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            if (ReadEntry(entry) is not { } read)
                problems.Add(new SettingProblem(Setting, entry, $"a number from 0 to {Most}, 'kind=number' or 'kind.property=number'"));
            else if (entries.FirstOrDefault(other => other.Kind == read.Kind && other.Property == read.Property) is { } other)
                problems.Add(new SettingProblem(Setting, entry, $"set once: it is '{other.Text}' as well"));
            else
                entries.Add(read);
        }

        return entries.Count == 0 ? OriginMinimums.None : new OriginMinimums(entries.ToImmutable());
    }

    /// <summary>The entries that no fact can ever fall short of, because nothing is called so or nothing of it is counted.</summary>
    public static ImmutableArray<SettingProblem> FindIdle(OriginMinimums minimums, KindModel kinds) =>
        [.. minimums.Entries.SelectMany(entry => ProblemOf(entry, kinds) is { } expected ? [new SettingProblem(Setting, entry.Text, expected)] : Array.Empty<SettingProblem>())];

    private static OriginMinimum? ReadEntry(string entry)
    {
        int equals = entry.IndexOf('=');
        if (ReadNumber(entry.Substring(equals + 1).Trim()) is not { } minimum)
            return null;
        if (equals < 0)
            return new OriginMinimum("", "", minimum, entry);
        string[] path = entry.Substring(0, equals).Trim().Split('.');
        if (path.Length > 2 || path.Any(name => name.Trim().Length == 0))
            return null;
        return new OriginMinimum(path[0].Trim(), path.Length == 2 ? path[1].Trim() : "", minimum, entry);
    }

    private static int? ReadNumber(string text)
    {
        if (text.Length is 0 or > 3)
            return null;
        int number = 0;
        foreach (char digit in text)
        {
            if (digit is < '0' or > '9')
                return null;
            number = number * 10 + (digit - '0');
        }

        return number;
    }

    private static string? ProblemOf(OriginMinimum entry, KindModel kinds)
    {
        if (entry.Kind.Length == 0)
            return null;
        if (kinds.Find(entry.Kind) is not { } kind)
            return $"of a kind that exists: none is called '{entry.Kind}'{Suggest(kinds.FindNearest(entry.Kind))}";
        if (kind.Is("source"))
            return "of a kind other than 'source': what is said of sources is not counted";
        if (entry.Property.Length == 0 || kind.IsBrokenProperty(entry.Property))
            return null;
        if (kind.FindProperty(entry.Property) is not { } property)
            return $"of a property that '{kind.Name}' has: none is called '{entry.Property}'{Suggest(kind.FindNearestProperty(entry.Property))}";
        return property.IsUncited ? $"of a property that is cited: '{entry.Property}' of '{kind.Name}' is 'uncited'" : null;
    }

    private static string Suggest(string? nearest) => nearest is null ? "" : $", did you mean '{nearest}'";
}
