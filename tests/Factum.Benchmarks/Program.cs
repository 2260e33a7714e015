using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Factum.Benchmarks;
using Factum.Benchmarks.Server;

switch (args)
{
    case ["growth", .. string[] rest]:
        Growth.Run(rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 3);
        break;
    case ["write", string claims, string folder]:
        WrittenProject.Write(int.Parse(claims, CultureInfo.InvariantCulture), folder);
        break;
    case ["locate", .. string[] rest]:
        Locating.Run(rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 5);
        break;
    case ["edit", .. string[] rest]:
        Editing.Run(rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 100_000);
        break;
    case ["lsp", .. string[] rest]:
        await ServerRun.Run(
            rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 100_000,
            rest.Length > 1 ? int.Parse(rest[1], CultureInfo.InvariantCulture) : 1_000,
            rest.Length > 2 ? rest[2] : null);
        break;
    case ["compare"]:
        Comparison.Run();
        break;
    case ["project", string form, string entities, string folder]:
        ConsumerProject.Write(form, int.Parse(entities, CultureInfo.InvariantCulture), folder);
        break;
    default:
        // In this process: what is measured needs no other runtime, and a build for each benchmark would take most of the time.
        bool isShort = args is ["--job", "short", ..];
        Job job = (isShort ? Job.ShortRun : Job.MediumRun).WithToolchain(InProcessEmitToolchain.Instance);
        BenchmarkSwitcher.FromAssembly(typeof(Growth).Assembly).Run(isShort ? args[2..] : args, DefaultConfig.Instance.AddJob(job).AddColumn(StatisticColumn.Median));
        break;
}
