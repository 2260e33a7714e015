using System.Collections.Immutable;
using Factum.Rules;

namespace Factum.Cli.Reporting;

/// <summary>What a check found: all of it counted, and the part to be shown.</summary>
/// <param name="Folder">The checked folder, as it is printed.</param>
/// <param name="Shown">At least as bad as asked for, in order of path and place.</param>
/// <param name="Summary">Counts of everything, shown or not.</param>
internal sealed record CheckReport(string Folder, ImmutableArray<ShownDiagnostic> Shown, CheckSummary Summary)
{
    /// <param name="folder">As it was given.</param>
    /// <param name="input">What was checked.</param>
    /// <param name="set">What came of it.</param>
    /// <param name="least">What is not as bad is counted, not shown.</param>
    /// <param name="severityOf">What the caller makes of a diagnostic; hints, and what counts as nothing, are left out and not counted.</param>
    public static CheckReport Of(string folder, ProjectInput input, CheckedSet set, Severity least, Func<FactDiagnostic, Severity> severityOf)
    {
        ShownPaths paths = new(folder, input);
        ImmutableArray<FactDiagnostic> diagnostics = [.. set.Diagnostics.Select(diagnostic => diagnostic.With(severityOf(diagnostic))).Where(diagnostic => diagnostic.Severity > Severity.Hint)];
        return new CheckReport(
            Terminal.ShortPath(folder),
            [.. diagnostics.Where(diagnostic => diagnostic.Severity >= least).Select(diagnostic => ShownDiagnostic.Of(diagnostic, paths))],
            CheckSummary.Of(set, diagnostics));
    }
}
