using System.Collections.Immutable;
using System.Text;
using Factum.Emission;
using Factum.Evidence;
using Factum.Roslyn.Checking;
using Factum.Roslyn.Inputs;
using Factum.Roslyn.Reporting;
using Factum.SetUp;
using Factum.SetUp.Rules;
using Factum.Syntax;
using Factum.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factum.Roslyn;

/// <summary>Turns fact files into C#. Reports nothing but an unusable version of C#: all else is said by <see cref="FactAnalyzer"/>, from the same check.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<HostOptions> options = context.AnalyzerConfigOptionsProvider.Select(HostOptions.Read).WithTrackingName(Steps.Options);
        IncrementalValueProvider<string> directory = options.Select(HostOptions.DirectoryOf).WithTrackingName(Steps.Directory);
        IncrementalValueProvider<ReadSettings> settings = options.Select(HostOptions.SettingsOf).WithTrackingName(Steps.Settings);
        IncrementalValueProvider<string?> tooLow = context.ParseOptionsProvider.Select(LanguageSupport.FindTooLow).WithTrackingName(Steps.Language);

        IncrementalValuesProvider<FileSyntax> files = context.AdditionalTextsProvider.Where(FactFiles.IsFactFile).Combine(directory).Select(FactFiles.Parse)
            .WithComparer(TokenContentComparer.Instance).WithTrackingName(Steps.Parse);
        IncrementalValueProvider<ImmutableArray<FileSyntax>> allFiles = files.Collect().WithTrackingName(Steps.Files);
        IncrementalValueProvider<CitedDocuments> cited = allFiles.Select(CitedDocuments.In).WithTrackingName(Steps.Cited);
        IncrementalValuesProvider<DocumentText> documents = context.AdditionalTextsProvider.Where(Documents.IsDocument)
            .Combine(directory.Combine(settings).Combine(cited)).SelectMany(Documents.ReadNeeded)
            .WithComparer(DocumentContentComparer.Instance).WithTrackingName(Steps.Document);
        IncrementalValuesProvider<SourceFile> locks = context.AdditionalTextsProvider.Where(LockFile.MayBeLock).Combine(directory).SelectMany(LockFile.Read)
            .WithComparer(SourceFileComparer.Instance).WithTrackingName(Steps.Lock);
        IncrementalValuesProvider<ImportedBook> imports = context.MetadataReferencesProvider.SelectMany(ImportedBooks.Read)
            .WithComparer(ImportedBookComparer.Instance).WithTrackingName(Steps.Import);

        IncrementalValueProvider<ProjectInput> input = allFiles.Combine(documents.Collect()).Combine(locks.Collect()).Combine(imports.Collect()).Combine(settings)
            .Select(ProjectInputs.Create).WithTrackingName(Steps.Input);
        IncrementalValueProvider<CheckedSet?> check = input.Combine(tooLow).Select(CheckUsable).WithTrackingName(Steps.Check);
        IncrementalValuesProvider<EmissionUnit> shards = check.Combine(settings).SelectMany(Plan).WithTrackingName(Steps.Shards);
        IncrementalValuesProvider<string> refusal = tooLow.Combine(cited).SelectMany(Refuse).WithTrackingName(Steps.Refusal);

        context.RegisterSourceOutput(shards, Emit);
        context.RegisterSourceOutput(refusal, Report);
    }

    /// <summary>Null where there is nothing to generate or no C# to generate it in.</summary>
    private static CheckedSet? CheckUsable((ProjectInput Input, string? TooLow) project, CancellationToken cancellation) =>
        project.Input.Files.IsEmpty || project.TooLow is not null ? null : CheckMemo.Check(project.Input, cancellation);

    private static ImmutableArray<EmissionUnit> Plan((CheckedSet? Set, ReadSettings Settings) project, CancellationToken cancellation) =>
        project.Set is null ? [] : Emitter.Plan(project.Set, project.Settings.Settings);

    private static void Emit(SourceProductionContext context, EmissionUnit unit) =>
        context.AddSource(unit.HintName, SourceText.From(unit.Write(), Encoding.UTF8));

    private static ImmutableArray<string> Refuse((string? TooLow, CitedDocuments Cited) project, CancellationToken cancellation) =>
        project is { TooLow: { } version, Cited.HasFactFiles: true } ? [version] : [];

    private static void Report(SourceProductionContext context, string version) =>
        context.ReportDiagnostic(DiagnosticTranslator.WithoutPlace(LanguageVersionTooLow.Rule, LanguageVersionTooLow.Rule.Severity, version));
}
