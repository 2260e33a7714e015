using System.Globalization;

namespace Factum.Benchmarks.Server;

/// <summary>Milliseconds of one sort.</summary>
internal sealed class Samples(string name)
{
    private readonly List<double> times = [];

    public void Add(double milliseconds) => times.Add(milliseconds);

    public void Print() => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {times.Count} | {At(0.5):N1} ms | {At(0.95):N1} ms |"));

    private double At(double part) => times.Order().ElementAt(Math.Min((int)(times.Count * part), times.Count - 1));
}
