using System.Globalization;
using System.Text;
using System.Text.Json;
using Factum.Evidence.Origins;
using Factum.Text;

namespace Factum.Cli.Reporting;

/// <summary>What documents share, for people and for programs.</summary>
internal sealed class OverlapText(ShownPaths paths)
{
    /// <summary>Grows when a member changes its meaning or goes, not when one is added.</summary>
    private const int Version = 1;
    private const int MostShown = 120;

    /// <summary>Each pair with the longest passage, and where it stands in both.</summary>
    public string Write(OverlapReport report)
    {
        StringBuilder text = new();
        foreach (OverlapPair pair in report.Pairs)
        {
            text.Append(CultureInfo.InvariantCulture, $"{paths.Of(pair.First)} and {paths.Of(pair.Second)}: {Percent(pair.FirstShare)} of the first and {Percent(pair.SecondShare)} of the second, {pair.SharedWords} words\n");
            text.Append(CultureInfo.InvariantCulture, $"    longest: {pair.Longest.Words} words, {Place(pair.First, pair.Longest.InFirst)} and {Place(pair.Second, pair.Longest.InSecond)}\n");
            text.Append(CultureInfo.InvariantCulture, $"    “{Shown(pair.First.ToString(pair.Longest.InFirst))}”\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"{CheckSummary.Count(report.Documents, "document")}, {CheckSummary.Count(report.Pairs.Length, "pair")} with words in common");
        if (report.Common > 0)
            text.Append(CultureInfo.InvariantCulture, $"; left out, because too many documents have them: {CheckSummary.Count(report.Common, "run")} of words");
        return text.Append('\n').ToString();
    }

    public string WriteJson(OverlapReport report) => JsonText.Write(json => json.WriteObject(() =>
    {
        json.WriteNumber("version", Version);
        json.WriteNumber("documents", report.Documents);
        json.WriteNumber("leftOut", report.Common);
        json.WriteArray("pairs", report.Pairs, pair =>
        {
            json.WriteText("first", paths.Of(pair.First));
            json.WriteText("second", paths.Of(pair.Second));
            json.WriteNumber("sharedWords", pair.SharedWords);
            json.WriteNumber("firstShare", Math.Round(pair.FirstShare, 4));
            json.WriteNumber("secondShare", Math.Round(pair.SecondShare, 4));
            json.WriteObject("longest", () =>
            {
                json.WriteNumber("words", pair.Longest.Words);
                json.WriteObject("first", () => WritePlace(json, pair.First, pair.Longest.InFirst));
                json.WriteObject("second", () => WritePlace(json, pair.Second, pair.Longest.InSecond));
            });
        });
    }));

    private static void WritePlace(Utf8JsonWriter json, SourceFile file, TextSpan span)
    {
        LinePlace start = file.PlaceOf(span.Start), end = file.PlaceOf(span.End);
        json.WriteNumber("line", start.Line + 1);
        json.WriteNumber("column", start.Column + 1);
        json.WriteNumber("endLine", end.Line + 1);
        json.WriteNumber("endColumn", end.Column + 1);
    }

    private string Place(SourceFile file, TextSpan span)
    {
        LinePlace start = file.PlaceOf(span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{paths.Of(file)}({start.Line + 1},{start.Column + 1})");
    }

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(share * 100, share < 0.1 ? 1 : 0)} %");

    /// <summary>On one line; of a long passage the beginning.</summary>
    private static string Shown(string passage)
    {
        string line = SourceExcerpt.WithoutControls(string.Join(' ', passage.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        if (line.Length <= MostShown)
            return line;
        int end = line.LastIndexOf(' ', MostShown);
        return line[..(end > 0 ? end : char.IsHighSurrogate(line[MostShown - 1]) ? MostShown - 1 : MostShown)] + " …";
    }
}
