using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Factum.Roslyn.Inputs;

/// <summary>Whether the project's C# can hold generated code.</summary>
internal static class LanguageSupport
{
    /// <summary>The version where it is too low, else null.</summary>
    public static string? FindTooLow(ParseOptions options, CancellationToken cancellation) =>
        options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp11 } old ? old.LanguageVersion.ToDisplayString() : null;
}
