using System.Collections.Immutable;
using Factum.Evidence;
using Factum.Roslyn.Inputs;
using Factum.Roslyn.Reporting;
using Factum.Rules;
using Factum.SetUp;
using Factum.Syntax;
using Factum.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factum.Roslyn.Checking;

/// <summary>The facts of one compilation, checked when somebody asks: what the analyzer reports from, and the code fixes correct from.</summary>
internal sealed class ProjectCheck
{
    private readonly AnalyzerOptions options;
    private readonly Compilation compilation;
    private FileReports? reports;

    public ProjectCheck(AnalyzerOptions options, Compilation compilation)
    {
        this.options = options;
        this.compilation = compilation;
        Host = HostOptions.Read(options.AnalyzerConfigOptionsProvider, CancellationToken.None);
        Settings = HostOptions.SettingsOf(Host, CancellationToken.None);
    }

    public HostOptions Host { get; }

    public ReadSettings Settings { get; }

    public bool HasFactFiles => options.AdditionalFiles.Any(FactFiles.IsFactFile);

    /// <summary>Two threads may come here at once: the memo lets one check, and both make the same reports.</summary>
    public FileReports Check(CancellationToken cancellation) =>
        reports ??= new FileReports(CheckMemo.Check(ReadInput(cancellation), cancellation), options.AdditionalFiles, Host.ProjectDirectory);

    /// <summary>What is located in one file, as severe as the project sets it; what it switches off is left out.</summary>
    public IEnumerable<(FactDiagnostic Diagnostic, Severity Severity)> In(AdditionalText file, CancellationToken cancellation)
    {
        if (!HasFactFiles || (!FactFiles.IsFactFile(file) && !Documents.IsDocument(file)))
            return [];
        AnalyzerConfigOptions keys = options.AnalyzerConfigOptionsProvider.GetOptions(file);
        return Check(cancellation).In(file).Select(diagnostic => (diagnostic, SeverityKeys.Read(keys, diagnostic))).Where(pair => pair.Item2 != Severity.None);
    }

    private ProjectInput ReadInput(CancellationToken cancellation)
    {
        ImmutableArray<FileSyntax> files = [.. options.AdditionalFiles.Where(FactFiles.IsFactFile).Select(file => FactFiles.Parse(file, Host.ProjectDirectory, cancellation))];
        CitedDocuments cited = CitedDocuments.In(files, cancellation);
        ImmutableArray<DocumentText> documents =
        [
            .. options.AdditionalFiles.Where(Documents.IsDocument)
                .SelectMany(file => Documents.ReadNeeded(file, Host.ProjectDirectory, Settings.Settings.DocumentFolders, cited, cancellation)),
        ];
        ImmutableArray<SourceFile> locks = [.. options.AdditionalFiles.Where(LockFile.MayBeLock).SelectMany(file => LockFile.Read(file, Host.ProjectDirectory, cancellation))];
        ImmutableArray<ImportedBook> imports = [.. compilation.ExternalReferences.SelectMany(reference => ImportedBooks.Read(reference, cancellation))];
        return ProjectInputs.Create(files, documents, locks, imports, Settings.Settings);
    }
}
