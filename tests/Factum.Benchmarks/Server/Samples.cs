using System.Globalization;

namespace Factum.Benchmarks.Server;

/// <summary>Milliseconds of one sort.</summary>
internal sealed class Samples(string name)
{
    private readonly List<double> times = [];

    public void Add(double milliseconds) => times.Add(milliseconds);

    /// <param name="processor">Milliseconds of the server's processor time for each sample, what it does beside and behind its answer included; null where that was not measured.</param>
    public void Print(double? processor = null) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {times.Count} | {At(0.5):N1} ms | {At(0.95):N1} ms | {(processor is { } time ? $"{time:N1} ms" : "")} |"));

    private double At(double part) => times.Order().ElementAt(Math.Min((int)(times.Count * part), times.Count - 1));
}
