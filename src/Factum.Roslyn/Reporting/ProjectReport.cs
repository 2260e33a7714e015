using Factum.Roslyn.Checking;
using Factum.Rules;
using Factum.SetUp;
using Factum.SetUp.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factum.Roslyn.Reporting;

/// <summary>What one compilation has to say about its facts: checked when the first file asks.</summary>
internal sealed class ProjectReport(AnalyzerOptions options, Compilation compilation)
{
    private readonly ProjectCheck check = new(options, compilation);

    /// <summary>The language server shows what is wrong in an editor; here only builds speak.</summary>
    public bool IsSilent => check.Host.IsLeftToServer;

    /// <summary>Reports what is located in one file.</summary>
    public void ReportFile(AdditionalFileAnalysisContext context)
    {
        foreach ((FactDiagnostic diagnostic, Severity severity) in check.In(context.AdditionalFile, context.CancellationToken))
            context.ReportDiagnostic(check.Check(context.CancellationToken).Translator.Translate(diagnostic, severity));
    }

    /// <summary>Reports what concerns the project as a whole, at the end of a build.</summary>
    public void ReportProject(CompilationAnalysisContext context)
    {
        if (!check.HasFactFiles)
        {
            if (check.Settings.RequiresFacts)
                context.ReportDiagnostic(DiagnosticTranslator.WithoutPlace(FactFilesMissing.Rule, FactFilesMissing.Rule.Severity));
            return;
        }

        CheckedSet set = check.Check(context.CancellationToken).Set;
        foreach (SettingProblem problem in check.Settings.Problems.Concat(set.SettingProblems))
            context.ReportDiagnostic(DiagnosticTranslator.WithoutPlace(SettingInvalid.Rule, SettingInvalid.Rule.Severity, problem.Name, problem.Value, problem.Expected));
        context.ReportDiagnostic(DiagnosticTranslator.WithoutPlace(EvidenceSummarised.Rule, EvidenceSummarised.SeverityOf(set.Summary), EvidenceSummarised.ArgumentsOf(set.Summary, set.Claims)));
    }
}
