using System.Collections.Immutable;
using Factum.Kinds;
using Factum.Syntax;

namespace Factum.Binding;

/// <summary>The entities that a file mentions by their ids.</summary>
internal static class MentionedEntities
{
    public static bool AnyIn(FileFacts file, HashSet<string> ids)
    {
        foreach (EntityBlock block in file.Blocks)
        {
            if (ids.Contains(block.Id))
                return true;
            foreach (BoundClaim claim in block.Claims)
            {
                if (AnyIn(claim, ids))
                    return true;
            }
        }

        foreach (DeclarationSyntax declaration in file.Syntax.Declarations)
        {
            if (declaration is AccordingSyntax according && ids.Contains(file.Syntax.TextOf(according.Name)))
                return true;
        }

        foreach (BoundRate rate in file.Rates)
        {
            if (AnyIn(rate.Citations, ids))
                return true;
        }

        return false;
    }

    private static bool AnyIn(BoundClaim claim, HashSet<string> ids)
    {
        if (AnyIn(claim.Value, ids) || AnyIn(claim.Citations, ids) || (claim is { IsByName: true, By: { } by } && ids.Contains(by)))
            return true;
        foreach (BoundQualifier qualifier in claim.Qualifiers)
        {
            if (AnyIn(qualifier.Value, ids))
                return true;
        }

        return false;
    }

    private static bool AnyIn(ImmutableArray<BoundCitation> citations, HashSet<string> ids)
    {
        foreach (BoundCitation citation in citations)
        {
            if (citation.Source is { } source && ids.Contains(source))
                return true;
        }

        return false;
    }

    private static bool AnyIn(ClaimValue value, HashSet<string> ids)
    {
        if (value.Type.Scalar != ScalarType.Entity)
            return false;
        foreach (ValueChoice choice in value.Choices)
        {
            if (ids.Contains(choice.Scalar.Text))
                return true;
        }

        return false;
    }
}
