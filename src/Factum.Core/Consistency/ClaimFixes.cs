using System.Collections.Immutable;
using Factum.Binding;
using Factum.Rules;

namespace Factum.Consistency;

/// <summary>The corrections that a contradiction offers: annotations above the member, with its indentation and line ending.</summary>
internal static class ClaimFixes
{
    public static ImmutableArray<Fix> Of(BoundClaim claim, BoundClaim other)
    {
        ImmutableArray<Fix>.Builder fixes = ImmutableArray.CreateBuilder<Fix>();
        if (claim.Disputed is null)
            fixes.Add(AnnotationFix.Annotate(claim, "Acknowledge the dispute with '@disputed'", $"@disputed(\"{Reason(other)}\")"));
        if (claim.Rank == Rank.Normal)
        {
            fixes.Add(AnnotationFix.Annotate(claim, "Let this claim decide the value with '@preferred'", "@preferred(\"say why\")"));
            fixes.Add(AnnotationFix.Annotate(claim, "Leave this claim out of comparison with '@deprecated'", "@deprecated(\"say why\")"));
        }

        return fixes.ToImmutable();
    }

    private static string Reason(BoundClaim other)
    {
        // No line break may come into the string.
        return ("elsewhere " + ClaimText.Of(other)).Replace("\\", "\\\\").Replace("\"", "\\\"").Replace('\n', ' ').Replace('\r', ' ');
    }
}
