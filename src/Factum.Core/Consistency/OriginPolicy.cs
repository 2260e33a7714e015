using System.Collections.Immutable;
using Factum.Binding;
using Factum.Consistency.Rules;
using Factum.Consistency.Words;
using Factum.Kinds;
using Factum.Rules;
using Factum.SetUp;

namespace Factum.Consistency;

/// <summary>
/// Holds facts against the number of origins that the project asks for. What counts is who says the value: of a settled fact the claims that allow
/// its value, of a list, and of free texts that stand beside each other, those of each value. Nothing is asked of sources, of remarks and of what needs no citation; what has no citation is reported as that.
/// </summary>
internal sealed class OriginPolicy(OriginMinimums minimums, FactOrigins origins)
{
    public void Check(BoundEntity entity, BoundFact fact, ImmutableArray<ComparedClaim> counted, BoundClaim? deciding, List<FactDiagnostic> diagnostics)
    {
        if (fact.Property.IsUncited || fact.Property.Name == "note" || entity.Kind.Is("source"))
            return;
        int minimum = minimums.For(entity.Kind, fact.Property.Name);
        if (minimum == 0)
            return;
        List<Shortfall> shortfalls = [];
        foreach (ImmutableArray<ComparedClaim> supporters in Values(fact.Property, counted, deciding))
        {
            (ImmutableArray<string> named, int atLeast) = origins.Of(supporters);
            if (atLeast < minimum && supporters.Any(IsCited))
                shortfalls.Add(new Shortfall(Reported(supporters, deciding), supporters, named, atLeast));
        }

        if (shortfalls.Count > 0)
            diagnostics.Add(TooFewOrigins.Report(entity, fact, shortfalls[0], shortfalls.Count - 1, minimum));
    }

    /// <summary>The claims behind the value, or behind each value in order of the claims; where values contradict and none is preferred, all of them.</summary>
    private static IEnumerable<ImmutableArray<ComparedClaim>> Values(PropertyDeclaration property, ImmutableArray<ComparedClaim> counted, BoundClaim? deciding)
    {
        if (property.IsMany || (property.Type.Scalar == ScalarType.Text && !property.IsExclusive))
            return Items(property, counted);
        ComparedClaim? decided = counted.FirstOrDefault(claim => claim.Claim == deciding);
        return decided is null ? [counted] : [[.. counted.Where(claim => Allows(claim, decided))]];
    }

    private static bool Allows(ComparedClaim claim, ComparedClaim decided) =>
        ReferenceEquals(claim, decided) || claim.Rounded is not { } set || decided.Rounded is not { } value || !SetMeet.AreCommensurable(set, value) || !SetMeet.AreDisjoint(set, value);

    /// <summary>Who names a value, or says the same in more words, bears it.</summary>
    private static IEnumerable<ImmutableArray<ComparedClaim>> Items(PropertyDeclaration property, ImmutableArray<ComparedClaim> counted)
    {
        Dictionary<string, List<ComparedClaim>> saying = new(StringComparer.Ordinal);
        List<string> order = [];
        foreach (ComparedClaim claim in counted.Where(claim => !claim.IsExclusion))
        {
            foreach (string item in ItemsOf(claim))
            {
                if (!saying.TryGetValue(item, out List<ComparedClaim>? list))
                {
                    saying.Add(item, list = []);
                    order.Add(item);
                }

                list.Add(claim);
            }
        }

        WordIndex? index = property.Type.Scalar == ScalarType.Text ? new WordIndex(saying.Keys) : null;
        foreach (string item in order)
        {
            IEnumerable<string> more = index is null ? [] : index.FindMorePrecise(item);
            yield return [.. saying[item], .. more.SelectMany(key => saying[key])];
        }
    }

    private static IEnumerable<string> ItemsOf(ComparedClaim claim) => claim.Exact switch
    {
        SymbolSet { IsComplement: false } set => set.Items,
        null => [],
        _ => [claim.Claim.Value.Text],
    };

    private static bool IsCited(ComparedClaim claim)
    {
        foreach (BoundCitation citation in claim.Claim.Citations)
        {
            if (citation.Stance == Stance.Supports)
                return true;
        }

        return false;
    }

    /// <summary>The deciding claim, else the first; one of the project's own files where there is one, since nobody can mend a referenced assembly here.</summary>
    private static BoundClaim Reported(ImmutableArray<ComparedClaim> supporters, BoundClaim? deciding)
    {
        BoundClaim first = deciding ?? supporters[0].Claim;
        return IsOwn(first) ? first : supporters.FirstOrDefault(claim => IsOwn(claim.Claim))?.Claim ?? first;
    }

    private static bool IsOwn(BoundClaim claim) => !claim.Site.File.Path.StartsWith("assembly:", StringComparison.Ordinal);
}

/// <summary>A value that too few origins bear.</summary>
/// <param name="Claim">Where it is reported.</param>
/// <param name="Supporters">The claims that bear it.</param>
/// <param name="Origins">Which origins they may go back to.</param>
/// <param name="AtLeast">How many of them there are at least.</param>
internal sealed record Shortfall(BoundClaim Claim, ImmutableArray<ComparedClaim> Supporters, ImmutableArray<string> Origins, int AtLeast);
