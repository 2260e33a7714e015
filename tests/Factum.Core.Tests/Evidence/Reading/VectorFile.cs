using System.Globalization;
using System.Text.Json;
using Factum.Evidence.Reading;
using Factum.Testing;
using Factum.Text;
using Factum.Values;

namespace Factum.Core.Tests.Evidence.Reading;

/// <summary>What a public test file expects of a sentence, and what the reader finds in it, both as lines of text.</summary>
internal sealed record VectorLine(string Text, string[] Expected, string[] Found)
{
    public bool IsHit => Expected.SequenceEqual(Found);

    public override string ToString() => $"{Text}\n    expected {string.Join("; ", Expected)}\n    found    {string.Join("; ", Found)}";
}

internal static class VectorFile
{
    /// <summary>Null where the folder with the public test files is absent.</summary>
    public static VectorLine[]? Read(string name, Func<Mention, string?> valueOf, Func<string, string?> expectedOf, Func<Mention, TextSpan> placeOf)
    {
        string? path = Repository.Shared is { } shared ? Path.Combine(shared, "vectors", name) : null;
        if (path is null || !File.Exists(path))
            return null;
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(path));
        return [.. document.RootElement.EnumerateArray().Select(line => ReadLine(line, valueOf, expectedOf, placeOf))];
    }

    public static string Number(decimal value) => ((double)value).ToString("G12", CultureInfo.InvariantCulture);

    public static string Interval(IntervalSet set)
    {
        Interval part = set.Intervals[0];
        string low = part.Low is { } least ? Number(least) : "", high = part.High is { } greatest ? Number(greatest) : "";
        return (part.IsLowOpen || part.Low is null ? "(" : "[") + low + "," + high + (part.IsHighOpen || part.High is null ? ")" : "]");
    }

    private static VectorLine ReadLine(JsonElement line, Func<Mention, string?> valueOf, Func<string, string?> expectedOf, Func<Mention, TextSpan> placeOf)
    {
        string text = line.GetProperty("text").GetString()!;
        FoldedText folded = FoldedText.Of(text);
        List<string> expected = [], found = [];
        foreach (JsonElement one in line.GetProperty("found").EnumerateArray())
        {
            if (expectedOf(one.GetProperty("value").GetString()!) is { } value)
                expected.Add($"{one.GetProperty("start").GetInt32()}-{one.GetProperty("end").GetInt32()} {value}");
        }

        foreach (Mention mention in EnglishReader.Instance.Read(folded.Span, ReadingContext.None))
        {
            TextSpan place = placeOf(mention), original = folded.OriginalSpan(place.Start, place.End);
            if (valueOf(mention) is { } value)
                found.Add($"{original.Start}-{original.End - 1} {value}");
        }

        return new VectorLine(text, [.. expected], [.. found.Distinct()]);
    }
}
