using System.Collections.Immutable;
using Factum.Rules;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factum.Roslyn.Reporting;

/// <summary>
/// Reads <c>facts.FACT2001.severity</c> under <c>[*.facts]</c> of an <c>.editorconfig</c>: the compiler applies its own
/// <c>dotnet_diagnostic</c> keys to C# files only, or to the whole project in a <c>.globalconfig</c>.
/// </summary>
internal static class SeverityKeys
{
    /// <summary>Hosts hand keys over in lower case.</summary>
    private static readonly ImmutableDictionary<string, string> keys =
        RuleList.All.ToImmutableDictionary(rule => rule.Id, rule => "facts." + rule.Id.ToLowerInvariant() + ".severity");

    public static Severity Read(AnalyzerConfigOptions options, FactDiagnostic diagnostic) =>
        options.TryGetValue(keys[diagnostic.Rule.Id], out string? value) ? Parse(value) ?? diagnostic.Severity : diagnostic.Severity;

    private static Severity? Parse(string value) => value.Trim().ToLowerInvariant() switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "suggestion" or "info" => Severity.Info,
        "silent" or "hint" or "hidden" => Severity.Hint,
        "none" => Severity.None,
        _ => null,
    };
}
