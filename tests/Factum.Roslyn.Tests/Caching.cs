using Microsoft.CodeAnalysis;

namespace Factum.Roslyn;

/// <summary>What a run of the generator did anew, as one line for each step.</summary>
internal static class Caching
{
    /// <summary>Such as <c>Parse: 1 Modified, 2 Cached</c>; for source outputs how many were written again.</summary>
    public static string Show(GeneratorDriver driver, params IEnumerable<string> steps)
    {
        GeneratorRunResult result = driver.GetRunResult().Results[0];
        IEnumerable<string> lines = steps.Select(step => $"{step}: {Count(result.TrackedSteps.TryGetValue(step, out var runs) ? [.. runs] : [])}");
        IncrementalStepRunReason[] written = [.. result.TrackedOutputSteps.Values.SelectMany(runs => runs).SelectMany(run => run.Outputs).Select(output => output.Reason)];
        return string.Join("; ", [.. lines, $"Emit: {written.Count(reason => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)} of {written.Count(reason => reason != IncrementalStepRunReason.Removed)}"]);
    }

    private static string Count(IReadOnlyList<IncrementalGeneratorRunStep> runs) => string.Join(", ", runs
        .SelectMany(run => run.Outputs)
        .GroupBy(output => output.Reason)
        .OrderBy(group => group.Key)
        .Select(group => $"{group.Count()} {group.Key}"));
}
