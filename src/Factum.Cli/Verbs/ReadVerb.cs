using System.CommandLine;
using Factum.Cli.Reporting;
using Factum.Evidence.Reading;
using Factum.Text;

namespace Factum.Cli.Verbs;

/// <summary><c>factum read</c>: what words state, as the check of evidence understands them.</summary>
internal static class ReadVerb
{
    public static Command Create()
    {
        Argument<string> words = new("words") { Description = "What a document says." };
        Option<string?> published = new("--published") { Description = "When it appeared, in EDTF; 'last week' counts from there.", HelpName = "date" };
        Option<OutputFormat> output = new("--output") { Description = "How the result is written: text or json.", HelpName = "format" };
        output.AcceptOnlyFromAmong("text", "json");
        published.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !EdtfDate.TryParse(text, out _))
                result.AddError($"'{text}' is not a date in EDTF");
        });
        Command command = new("read", "Prints the values that words state: numbers, sums, percentages, ages, dates, durations, each as the language writes it.") { words, published, output };
        command.SetAction(parsed =>
        {
            string text = parsed.GetRequiredValue(words);
            EdtfDate? date = parsed.GetValue(published) is { } given ? EdtfDate.Parse(given) : null;
            FoldedText folded = FoldedText.Of(text);
            FoundValue[] found = [.. EnglishReader.Instance.Read(folded.Span, new ReadingContext(date)).Select(mention => FoundValue.Of(mention, folded, text))];
            TextWriter writer = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(output) == OutputFormat.Json)
                writer.WriteLine(ReadReport.ToJson(found));
            else
                ReadReport.WriteText(found, writer);
            return ExitCode.Good;
        });
        return command;
    }
}
