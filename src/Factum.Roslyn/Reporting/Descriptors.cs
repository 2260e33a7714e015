using System.Collections.Immutable;
using Factum.Rules;
using Factum.SetUp.Rules;
using Microsoft.CodeAnalysis;

namespace Factum.Roslyn.Reporting;

/// <summary>The rules as Roslyn describes them.</summary>
internal static class Descriptors
{
    private const string Category = "Facts";

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> byId = RuleList.All.ToImmutableDictionary(rule => rule.Id, Describe);

    /// <summary>Those of the analyzer: all but the one that the generator reports.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfAnalyzer { get; } =
        [.. RuleList.All.Where(rule => !rule.Equals(LanguageVersionTooLow.Rule)).Select(Of)];

    public static DiagnosticDescriptor Of(Rule rule) => byId[rule.Id];

    public static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    private static DiagnosticDescriptor Describe(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        Category,
        SeverityOf(rule.Severity),
        isEnabledByDefault: true,
        rule.Why,
        rule.HelpLink,
        IsReportedAtEnd(rule) ? [WellKnownDiagnosticTags.CompilationEnd] : []);

    private static bool IsReportedAtEnd(Rule rule) =>
        rule.Equals(EvidenceSummarised.Rule) || rule.Equals(SettingInvalid.Rule) || rule.Equals(FactFilesMissing.Rule);
}
