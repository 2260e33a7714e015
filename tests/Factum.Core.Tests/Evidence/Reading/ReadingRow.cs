using Factum.Evidence.Reading;
using Factum.Text;

namespace Factum.Core.Tests.Evidence.Reading;

/// <summary>What is read from a sentence, as one line: <c>money over 14 billion USD | date 2024-03</c>.</summary>
internal static class ReadingRow
{
    public static string Read(string text, string? published = "2025-06-20") =>
        Read(text, new ReadingContext(published is null ? null : EdtfDate.Parse(published)));

    public static string Read(string text, ReadingContext context) =>
        string.Join(" | ", EnglishReader.Instance.Read(FoldedText.Of(text).Span, context).Select(mention => $"{mention.Kind.ToString().ToLowerInvariant()} {mention.Text}"));

    public static IEnumerable<Mention> Mentions(string text, string? published = "2025-06-20") =>
        EnglishReader.Instance.Read(FoldedText.Of(text).Span, new ReadingContext(published is null ? null : EdtfDate.Parse(published)));
}
