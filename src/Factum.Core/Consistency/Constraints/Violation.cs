using Factum.Kinds;
using Factum.Rules;
using Factum.Text;

namespace Factum.Consistency.Constraints;

/// <summary>A broken constraint: a hint where its property is only <c>suggested</c>.</summary>
internal static class Violation
{
    public static FactDiagnostic Of(Rule rule, PropertyDeclaration property, Site site, params ReadOnlySpan<string> arguments) =>
        new(rule, site, [.. arguments]) { Severity = property.IsSuggested ? Severity.Hint : rule.Severity };
}
