using System.Collections.Immutable;
using Factum.Evidence;
using Factum.Roslyn.Checking;
using Factum.Roslyn.Inputs;
using Factum.Rules;
using Factum.SetUp;
using Factum.SetUp.Rules;
using Factum.Syntax;
using Factum.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factum.Roslyn.Reporting;

/// <summary>What one compilation has to say about its facts: checked when the first file asks.</summary>
internal sealed class ProjectReport
{
    private readonly AnalyzerOptions options;
    private readonly Compilation compilation;
    private readonly HostOptions host;
    private readonly ReadSettings settings;
    private FileReports? reports;

    public ProjectReport(AnalyzerOptions options, Compilation compilation)
    {
        this.options = options;
        this.compilation = compilation;
        host = HostOptions.Read(options.AnalyzerConfigOptionsProvider, CancellationToken.None);
        settings = HostOptions.SettingsOf(host, CancellationToken.None);
    }

    /// <summary>Reports what is located in one file.</summary>
    public void ReportFile(AdditionalFileAnalysisContext context)
    {
        if (!HasFactFiles || !FactFiles.IsFactFile(context.AdditionalFile) && !Documents.IsDocument(context.AdditionalFile))
            return;
        FileReports all = Check(context.CancellationToken);
        AnalyzerConfigOptions keys = options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        foreach (FactDiagnostic diagnostic in all.In(context.AdditionalFile))
        {
            Severity severity = SeverityKeys.Read(keys, diagnostic);
            if (severity != Severity.None)
                context.ReportDiagnostic(all.Translator.Translate(diagnostic, severity));
        }
    }

    /// <summary>Reports what concerns the project as a whole, at the end of a build.</summary>
    public void ReportProject(CompilationAnalysisContext context)
    {
        if (!HasFactFiles)
        {
            if (settings.RequiresFacts)
                context.ReportDiagnostic(DiagnosticTranslator.WithoutPlace(FactFilesMissing.Rule, FactFilesMissing.Rule.Severity));
            return;
        }

        CheckedSet set = Check(context.CancellationToken).Set;
        foreach (SettingProblem problem in settings.Problems.Concat(set.SettingProblems))
            context.ReportDiagnostic(DiagnosticTranslator.WithoutPlace(SettingInvalid.Rule, SettingInvalid.Rule.Severity, problem.Name, problem.Value, problem.Expected));
        EvidenceSummary summary = set.Summary;
        context.ReportDiagnostic(DiagnosticTranslator.WithoutPlace(EvidenceSummarised.Rule, EvidenceSummarised.SeverityOf(summary), EvidenceSummarised.ArgumentsOf(summary)));
    }

    private bool HasFactFiles => options.AdditionalFiles.Any(FactFiles.IsFactFile);

    /// <summary>Two threads may come here at once: the memo lets one check, and both make the same reports.</summary>
    private FileReports Check(CancellationToken cancellation) =>
        reports ??= new FileReports(CheckMemo.Check(ReadInput(cancellation), cancellation), options.AdditionalFiles, host.ProjectDirectory);

    private ProjectInput ReadInput(CancellationToken cancellation)
    {
        ImmutableArray<FileSyntax> files = [.. options.AdditionalFiles.Where(FactFiles.IsFactFile).Select(file => FactFiles.Parse(file, host.ProjectDirectory, cancellation))];
        CitedDocuments cited = CitedDocuments.In(files, cancellation);
        ImmutableArray<DocumentText> documents =
        [
            .. options.AdditionalFiles.Where(Documents.IsDocument)
                .SelectMany(file => Documents.ReadNeeded(file, host.ProjectDirectory, settings.Settings.DocumentFolders, cited, cancellation)),
        ];
        ImmutableArray<SourceFile> locks = [.. options.AdditionalFiles.Where(LockFile.MayBeLock).SelectMany(file => LockFile.Read(file, host.ProjectDirectory, cancellation))];
        ImmutableArray<ImportedBook> imports = [.. compilation.ExternalReferences.SelectMany(reference => ImportedBooks.Read(reference, cancellation))];
        return ProjectInputs.Create(files, documents, locks, imports, settings.Settings);
    }
}
