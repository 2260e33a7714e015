using System.Collections.Immutable;
using Factum.Kinds;
using Factum.Syntax;

namespace Factum.Binding;

/// <summary>The entities that a file mentions by their ids.</summary>
internal static class MentionedEntities
{
    public static HashSet<string> In(FileFacts file)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (EntityBlock block in file.Blocks)
        {
            ids.Add(block.Id);
            foreach (BoundClaim claim in block.Claims)
                Add(claim, ids);
        }

        foreach (DeclarationSyntax declaration in file.Syntax.Declarations)
        {
            if (declaration is AccordingSyntax according)
                ids.Add(file.Syntax.TextOf(according.Name));
        }

        foreach (BoundRate rate in file.Rates)
            Add(rate.Citations, ids);
        return ids;
    }

    private static void Add(BoundClaim claim, HashSet<string> ids)
    {
        Add(claim.Value, ids);
        Add(claim.Citations, ids);
        if (claim is { IsByName: true, By: { } by })
            ids.Add(by);
        foreach (BoundQualifier qualifier in claim.Qualifiers)
            Add(qualifier.Value, ids);
    }

    private static void Add(ImmutableArray<BoundCitation> citations, HashSet<string> ids)
    {
        foreach (BoundCitation citation in citations)
        {
            if (citation.Source is { } source)
                ids.Add(source);
        }
    }

    private static void Add(ClaimValue value, HashSet<string> ids)
    {
        if (value.Type.Scalar != ScalarType.Entity)
            return;
        foreach (ValueChoice choice in value.Choices)
            ids.Add(choice.Scalar.Text);
    }
}
