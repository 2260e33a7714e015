using System.Diagnostics;
using System.Globalization;
using System.Text;
using Factum.Benchmarks.Synthetic;
using Factum.Binding;
using Factum.Evidence;
using Factum.Kinds;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Benchmarks;

/// <summary>
/// Ten thousand quotes in fifty megabytes: Factum's evidence beside <c>rg -F -f</c> on the same files, in turns. Factum reads, decodes and folds the
/// documents and places every quote in the document that it is cited to; ripgrep looks for every quote in every file, byte by byte.
/// </summary>
internal sealed class Locating(string folder, int documents, int quotes, int bytes)
{
    private static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Run(int rounds)
    {
        string folder = Directory.CreateTempSubdirectory("factum-locate-").FullName;
        try
        {
            Console.WriteLine("| 10,000 quotes, 50 MB | by the clock |\n|---|---:|");
            new Locating(Path.Combine(folder, "many"), 1_000, 10_000, 50_000).Compare("in 1,000 documents", rounds);
            new Locating(Path.Combine(folder, "one"), 1, 10_000, 50_000_000).Compare("in one document", rounds);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private string Documents => Path.Combine(folder, "documents");

    private void Compare(string what, int rounds)
    {
        Write();
        FactSet facts = Bind();
        List<TimeSpan> factum = [], ripgrep = [];
        for (int round = -1; round < rounds; round++)
        {
            TimeSpan own = Locate(facts);
            TimeSpan other = RipGrep();
            if (round >= 0)
            {
                factum.Add(own);
                ripgrep.Add(other);
            }
        }

        Console.WriteLine($"| Factum, {what} | {Show(factum)} |");
        Console.WriteLine($"| `rg -F -f`, {what} | {Show(ripgrep)} |");
    }

    /// <summary>Half of the quotes are there twice over where the words happen to be; every one is there once at least.</summary>
    private void Write()
    {
        Directory.CreateDirectory(Documents);
        Prose prose = new(documents);
        StringBuilder lines = new();
        StringBuilder facts = new();
        for (int document = 0; document < documents; document++)
        {
            string text = prose.Text(bytes);
            File.WriteAllText(Path.Combine(Documents, $"{document}.txt"), text, utf8);
            facts.Append(CultureInfo.InvariantCulture, $"source s{document} \"Source {document}\" {{ document \"{document}.txt\" }}\nperson p{document} \"P\" {{\n");
            for (int i = 0; i < quotes / documents; i++)
            {
                string quote = prose.Quote(text);
                lines.Append(quote).Append('\n');
                facts.Append(CultureInfo.InvariantCulture, $"    note \"n\" [s{document}: \"{quote}\"]\n");
            }

            facts.Append("}\n");
        }

        File.WriteAllText(Path.Combine(folder, "quotes"), lines.ToString(), utf8);
        File.WriteAllText(Path.Combine(folder, "a.facts"), facts.ToString(), utf8);
    }

    private FactSet Bind()
    {
        FileSyntax file = Parser.Parse(new SourceFile("a.facts", File.ReadAllText(Path.Combine(folder, "a.facts")).AsMemory()));
        KindModel kinds = KindModel.Build([file], []);
        return FactSet.Build(kinds, [Binder.Bind(file, kinds)]);
    }

    private TimeSpan Locate(FactSet facts)
    {
        GC.Collect();
        Stopwatch watch = Stopwatch.StartNew();
        ProjectInput input = new()
        {
            Files = [],
            Documents = [.. Directory.EnumerateFiles(Documents).Select(path => new DocumentText(new SourceFile("documents/" + Path.GetFileName(path), utf8.GetString(File.ReadAllBytes(path)).AsMemory())))],
        };
        EvidenceSummary summary = EvidenceChecker.Check(facts, input).Summary;
        watch.Stop();
        if (summary != new EvidenceSummary(quotes, 0, 0, 0))
            throw new InvalidOperationException($"not every quote was found: {summary}");
        return watch.Elapsed;
    }

    private TimeSpan RipGrep()
    {
        using Process process = new() { StartInfo = new ProcessStartInfo("rg", ["--no-config", "-F", "-o", "-n", "--no-heading", "-f", Path.Combine(folder, "quotes"), Documents]) { RedirectStandardOutput = true } };
        Stopwatch watch = Stopwatch.StartNew();
        process.Start();
        using StreamReader output = process.StandardOutput;
        int found = 0;
        while (output.ReadLine() is not null)
            found++;
        process.WaitForExit();
        watch.Stop();
        if (process.ExitCode != 0 || found < quotes / 2)
            throw new InvalidOperationException($"ripgrep ended with {process.ExitCode} and found {found}");
        return watch.Elapsed;
    }

    private static string Show(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2).TotalMilliseconds.ToString("N0", CultureInfo.InvariantCulture) + " ms";
}
