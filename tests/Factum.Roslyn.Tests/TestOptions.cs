using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factum.Roslyn;

/// <summary>MSBuild properties and configuration files, as the compiler hands them to analyzers: keys in any case, sections by path.</summary>
internal sealed class TestOptions : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet configs;

    public TestOptions(ImmutableDictionary<string, string> properties, ImmutableArray<AnalyzerConfig> files)
    {
        configs = AnalyzerConfigSet.Create(files);
        GlobalOptions = new Values(properties
            .ToImmutableDictionary(pair => "build_property." + pair.Key, pair => pair.Value, AnalyzerConfigOptions.KeyComparer)
            .SetItem("build_property.ProjectDir", RoslynProject.Directory));
    }

    public override AnalyzerConfigOptions GlobalOptions { get; }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => OptionsFor(tree.FilePath);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => OptionsFor(textFile.Path);

    private Values OptionsFor(string path) => new(configs.GetOptionsForSourcePath(path).AnalyzerOptions);

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
