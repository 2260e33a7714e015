using System.Diagnostics;
using System.Globalization;
using Factum.Benchmarks.Synthetic;
using Factum.Evidence;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Benchmarks;

/// <summary>From the text of an edited file, or of an edited document, to the checked project.</summary>
internal sealed class Editing
{
    private const int Rounds = 15;
    private readonly FileSyntax[] files;
    private readonly DocumentText[] documents;
    private readonly string text, document;
    private readonly int place;
    private CheckedSet set;

    private Editing(int claims)
    {
        int count = Math.Max(claims / 100, 1);
        SyntheticProject project = SyntheticProject.Create(count, claims, count);
        files = [.. project.Files.Select(file => Parser.Parse(new SourceFile(file.Path, FactsText.Of(file).AsMemory())))];
        documents = [.. project.Files.Select(file => new DocumentText(new SourceFile(file.DocumentPath, file.Document.AsMemory())))];
        place = count / 2;
        text = files[place].File.Text.ToString();
        document = documents[place].File.Text.ToString();
        Stopwatch watch = Stopwatch.StartNew();
        set = FactCompiler.Check(Input);
        Console.Error.WriteLine($"{claims} claims, first check {watch.ElapsedMilliseconds} ms: {set.Summary}");
    }

    private ProjectInput Input => new() { Files = [.. files], Documents = [.. documents] };

    public static void Run(int claims)
    {
        Editing editing = new(claims);
        Console.WriteLine($"| edit, {claims.ToString("N0", CultureInfo.InvariantCulture)} claims | median | slowest | processor | allocated | files looked at |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|");
        editing.Measure("a value", round => editing.EditFile(Replaced(editing.text, "\n    founded     ", round)));
        editing.Measure("a quote", round => editing.EditFile(editing.text.Replace("[\"", "[\"" + new string(' ', round % 2), StringComparison.Ordinal)));
        editing.Measure("a title", round => editing.EditFile(Titled(editing.text, round)));
        editing.Measure("a new claim", round => editing.EditFile(Added(editing.text, round)));
        editing.Measure("a new entity", round => editing.EditFile(editing.text + string.Create(CultureInfo.InvariantCulture, $"\nperson new-one-{round} \"Newly Made{round}\"\n")));
        editing.Measure("an unknown name", round => editing.EditFile(editing.text + string.Create(CultureInfo.InvariantCulture, $"\nperson new-{round} \"Newly Made{round}\" {{\n    founder-of nobody-{round}\n}}\n")));
        editing.Measure("a document", round => editing.EditDocument(editing.document + new string('\n', round + 1)));
    }

    private void Measure(string name, Action<int> edit)
    {
        List<double> times = [], processor = [];
        List<long> bytes = [];
        List<int> files = [];
        for (int round = 0; round < Rounds; round++)
        {
            HashSet<FileEvidence> known = [.. set.Basis!.Evidence.Files];
            long before = GC.GetTotalAllocatedBytes();
            TimeSpan spent = Environment.CpuUsage.TotalTime;
            Stopwatch watch = Stopwatch.StartNew();
            edit(round);
            set = FactCompiler.Check(Input, set);
            times.Add(watch.Elapsed.TotalMilliseconds);
            processor.Add((Environment.CpuUsage.TotalTime - spent).TotalMilliseconds);
            bytes.Add(GC.GetTotalAllocatedBytes() - before);
            files.Add(set.Basis!.Evidence.Files.Count(file => !known.Contains(file)));
        }

        string milliseconds(double time) => time.ToString("0.0", CultureInfo.InvariantCulture) + " ms";
        Console.WriteLine($"| {name} | {milliseconds(times.Order().ElementAt(Rounds / 2))} | {milliseconds(times.Max())} | {milliseconds(processor.Order().ElementAt(Rounds / 2))} | {(bytes.Order().ElementAt(Rounds / 2) / 1024).ToString("N0", CultureInfo.InvariantCulture)} KB | {files.Order().ElementAt(Rounds / 2)}, at most {files.Max()} |");
        EditFile(text);
        EditDocument(document);
        set = FactCompiler.Check(Input, set);
    }

    private void EditFile(string newText) => files[place] = Parser.Parse(new SourceFile(files[place].File.Path, newText.AsMemory()));

    private void EditDocument(string newText) => documents[place] = new DocumentText(new SourceFile(documents[place].File.Path, newText.AsMemory()));

    /// <summary>The first figure after some words, made another.</summary>
    private static string Replaced(string text, string before, int round)
    {
        int at = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return text[..at] + (1900 + round).ToString(CultureInfo.InvariantCulture) + text[(at + 4)..];
    }

    private static string Titled(string text, int round)
    {
        int at = text.IndexOf('"', text.IndexOf("\nperson ", StringComparison.Ordinal)) + 1;
        return text[..at] + "Q" + new string('q', round) + text[at..];
    }

    private static string Added(string text, int round)
    {
        int at = text.IndexOf("\n}", text.IndexOf("\nperson ", StringComparison.Ordinal), StringComparison.Ordinal);
        return text[..at] + string.Create(CultureInfo.InvariantCulture, $"\n    note        \"number {round}\"") + text[at..];
    }
}
