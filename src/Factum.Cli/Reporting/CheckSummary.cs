using System.Collections.Immutable;
using System.Globalization;
using Factum.Rules;

namespace Factum.Cli.Reporting;

/// <summary>The last line of a check: what was found, and how much of the evidence was looked at.</summary>
internal sealed record CheckSummary(int Files, int Facts, int Errors, int Warnings, int Notes, EvidenceSummary Citations, ClaimCounts Claims)
{
    public static CheckSummary Of(CheckedSet set, ImmutableArray<FactDiagnostic> diagnostics) => new(
        set.Facts.Files.Count(file => file.ImportedFrom is null),
        set.Facts.Entities.Sum(entity => entity.Facts.Length),
        diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error),
        diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning),
        diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Info),
        set.Summary,
        set.Claims);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Count(Facts, "fact")} in {Count(Files, "file")}: {Count(Errors, "error")}, {Count(Warnings, "warning")}, {Count(Notes, "note")}; {Count(Citations.Total, "citation")}: {Citations.VerifiedByText} verified, {Citations.VerifiedByLock} verified by lock, {Citations.Unchecked} unchecked, {Citations.Failed} failed; {Count(Claims.Total, "claim")} with quotes: {Claims.Stated} stated, {Claims.Inferred} inferred, {Claims.Undecidable} left to a reader, {Claims.Failing} not borne out{(Claims.CutOff > 0 ? $", {Claims.CutOff} of them for words that were cut off" : "")}");

    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
