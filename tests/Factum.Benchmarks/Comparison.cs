using System.Diagnostics;
using System.Globalization;

namespace Factum.Benchmarks;

/// <summary>The benchmarks of syntax again, interleaved, in time of the processor: for machines that others use at the same time.</summary>
internal static class Comparison
{
    private const int Rounds = 21;
    private static readonly TimeSpan slice = TimeSpan.FromMilliseconds(120);

    public static void Run()
    {
        SyntaxBenchmarks benchmarks = new();
        benchmarks.SetUp();
        (string Name, Func<int> Run, List<double> Times)[] rows =
        [
            ("lex", benchmarks.Lex, []),
            ("Utf8JsonReader, indented", benchmarks.ReadJson, []),
            ("Utf8JsonReader, compact", benchmarks.ReadCompactJson, []),
            ("parse", benchmarks.Parse, []),
            ("JsonDocument.Parse, indented", benchmarks.ParseJson, []),
            ("JsonDocument.Parse, compact", benchmarks.ParseCompactJson, []),
            ("YamlDotNet, YamlStream.Load", benchmarks.ParseYaml, []),
            ("Tomlyn, SyntaxParser.Parse", benchmarks.ParseToml, []),
            ("format", benchmarks.Format, []),
        ];
        // Two rounds warm up: tiered compilation is through after them.
        for (int round = -2; round < Rounds; round++)
        {
            foreach ((string _, Func<int> run, List<double> times) in rows)
            {
                double nanoseconds = Measure(run);
                if (round >= 0)
                    times.Add(nanoseconds);
            }
        }

        Console.WriteLine("| for each claim | median | fastest tenth |\n|---|---:|---:|");
        foreach ((string name, Func<int> _, List<double> times) in rows)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {Quantile(times, 0.5):N0} ns | {Quantile(times, 0.1):N0} ns |"));
    }

    private static double Measure(Func<int> run)
    {
        using Process process = Process.GetCurrentProcess();
        TimeSpan start = process.TotalProcessorTime;
        TimeSpan spent;
        int count = 0;
        do
        {
            run();
            count++;
            process.Refresh();
            spent = process.TotalProcessorTime - start;
        }
        while (spent < slice);

        return spent.TotalNanoseconds / count / SyntaxBenchmarks.Claims;
    }

    private static double Quantile(List<double> times, double part) => times.Order().ElementAt((int)(times.Count * part));
}
