using System.Collections.Immutable;
using Factum.Binding;

namespace Factum.Rules;

/// <summary>Takes out what <c>@allow</c> waives, reports waivers that waive nothing, and sorts.</summary>
internal static class Waivers
{
    public static ImmutableArray<FactDiagnostic> Apply(ImmutableArray<FactDiagnostic> diagnostics, FactSet facts, FactumSettings settings) => throw new NotImplementedException();
}
