using System.Diagnostics;
using System.Globalization;
using Factum.Benchmarks.Synthetic;

namespace Factum.Benchmarks;

/// <summary>Time of the processor for each claim, phase by phase, as a project grows. Linear growth is a flat row.</summary>
internal static class Growth
{
    private static readonly int[] sizes = [1_000, 10_000, 100_000];

    public static void Run(int rounds)
    {
        // Tiered compilation is through after the warm-up.
        Measure(1_000, 10);
        List<List<double>> columns = [.. sizes.Select(size => Measure(size, rounds))];
        Console.WriteLine("| phase | " + string.Join(" | ", sizes.Select(size => size.ToString("N0", CultureInfo.InvariantCulture) + " claims")) + " |");
        Console.WriteLine("|---|" + string.Concat(sizes.Select(_ => "---:|")));
        for (int phase = 0; phase < Phases.All.Count; phase++)
            Console.WriteLine($"| {Phases.All[phase].Name} | {string.Join(" | ", columns.Select(column => Show(column[phase])))} |");
        Console.WriteLine($"| memory held by the checked set | {string.Join(" | ", columns.Select(column => column[^1].ToString("N0", CultureInfo.InvariantCulture) + " B"))} |");
    }

    /// <summary>Microseconds for each claim, medians; the last is bytes held for each claim.</summary>
    private static List<double> Measure(int claims, int rounds)
    {
        int files = Math.Max(claims / 100, 1);
        SyntheticProject project = SyntheticProject.Create(files, claims, files);
        List<List<double>> times = [.. Phases.All.Select(_ => new List<double>())];
        double held = 0;
        for (int round = 0; round < rounds; round++)
        {
            Phases phases = new(project);
            for (int phase = 0; phase < Phases.All.Count; phase++)
            {
                GC.Collect();
                long before = GC.GetTotalMemory(forceFullCollection: false);
                TimeSpan start = Process.GetCurrentProcess().TotalProcessorTime;
                Phases.All[phase].Run(phases);
                times[phase].Add((Process.GetCurrentProcess().TotalProcessorTime - start).TotalMicroseconds / claims);

                if (Phases.All[phase].Name == "check, whole")
                {
                    held = (double)(GC.GetTotalMemory(forceFullCollection: true) - before) / claims;
                    if (round == 0)
                        ShowOutcome(phases.Checked);
                }
            }
        }

        return [.. times.Select(Median), held];
    }

    /// <summary>What was measured did the whole work: every citation is verified, and nothing is wrong.</summary>
    private static void ShowOutcome(CheckedSet set) =>
        Console.Error.WriteLine($"{set.Summary}; {string.Join(", ", set.Diagnostics.GroupBy(diagnostic => diagnostic.Rule.Id).Select(group => $"{group.Count()} {group.Key} such as {group.First()}"))}");

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static string Show(double microseconds) => microseconds.ToString("0.00", CultureInfo.InvariantCulture) + " µs";
}
