using System.Collections.Immutable;
using Factum.Roslyn.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factum.Roslyn;

/// <summary>
/// Says what is wrong in fact files and documents. Every file reports its own side of what concerns several, and from an action on that file,
/// because that is what editors ask for while one types.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FactAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfAnalyzer;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        ProjectReport report = new(context.Options, context.Compilation);
        if (report.IsSilent)
            return;
        context.RegisterAdditionalFileAction(report.ReportFile);
        context.RegisterCompilationEndAction(report.ReportProject);
    }
}
