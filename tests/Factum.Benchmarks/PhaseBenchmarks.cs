using BenchmarkDotNet.Attributes;
using Factum.Benchmarks.Synthetic;

namespace Factum.Benchmarks;

/// <summary>The phases of the compiler, for each claim.</summary>
[MemoryDiagnoser]
public class PhaseBenchmarks
{
    private const int Claims = 5_000;
    private Phases phases = new(SyntheticProject.Create(1, 10, 0));

    [GlobalSetup]
    public void SetUp()
    {
        phases = new Phases(SyntheticProject.Create(50, Claims, 50));
        foreach ((string _, Action<Phases> run) in Phases.All)
            run(phases);
    }

    [Benchmark(OperationsPerInvoke = Claims)]
    public void Bind() => phases.Bind();

    [Benchmark(OperationsPerInvoke = Claims)]
    public void Locate() => phases.Locate();

    [Benchmark(OperationsPerInvoke = Claims)]
    public void Meet() => phases.Meet();

    [Benchmark(OperationsPerInvoke = Claims)]
    public void Check() => phases.Check();

    [Benchmark(OperationsPerInvoke = Claims)]
    public int Emit() => phases.Emit();
}
