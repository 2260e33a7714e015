using Factum.Rules;
using Factum.Testing;

namespace Factum.Core.Tests.Evidence.Accuracy;

/// <summary>What the checker says of a case: accepted, where it has neither error nor warning for the claim.</summary>
internal sealed record Verdict(CorpusCase Case, bool IsAccepted, bool IsUndecidable, IReadOnlyList<string> Findings)
{
    public bool IsWrong => IsAccepted != Case.IsGood;

    public static Verdict Of(CorpusCase it)
    {
        CheckedSet set = FactTest.Run(it.Project);
        FactDiagnostic[] findings = [.. set.Diagnostics.Where(diagnostic => diagnostic.Severity >= Severity.Warning && diagnostic.Site.File.Path == CorpusCase.Path)];
        return new Verdict(it, findings.Length == 0, set.Claims.Undecidable > 0, [.. findings.Select(finding => $"{finding.Rule.Id} {finding.Message}")]);
    }
}
