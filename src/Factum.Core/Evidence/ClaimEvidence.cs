using System.Collections.Immutable;

namespace Factum.Evidence;

/// <summary>What one citation amounts to for one claim: part by part, and what stands around its quotes.</summary>
/// <param name="Components">The parts of the claim that the quotes were held against.</param>
/// <param name="Audit">What stands just outside the quotes, or in their cuts.</param>
internal sealed record ClaimEvidence(ImmutableArray<ClaimComponent> Components, AuditOutcome Audit)
{
    /// <summary>The quotes are cited against the claim: stated otherwise is as it should be.</summary>
    public bool Opposes { get; init; }

    /// <summary>The quotes do not do what they are cited for. Those against a claim fail it where they state it, or state another value of somebody else.</summary>
    public bool IsFailing => Opposes
        ? SupportOf("value") == Support.Stated || (SupportOf("value") == Support.StatedOtherwise && SupportOf("subject") == Support.StatedOtherwise)
        : Audit > AuditOutcome.Clean || Has(Support.NotStated) || Has(Support.StatedOtherwise);

    /// <summary>True where the other has the same parts with the same outcomes.</summary>
    public bool SaysAs(ClaimEvidence other) => Audit == other.Audit && Components.SequenceEqual(other.Components);

    /// <summary>What became of the first part of this name; null where it was not looked at.</summary>
    public Support? SupportOf(string name)
    {
        foreach (ClaimComponent component in Components)
        {
            if (component.Name == name)
                return component.Support;
        }

        return null;
    }

    public bool Has(Support support)
    {
        foreach (ClaimComponent component in Components)
        {
            if (component.Support == support)
                return true;
        }

        return false;
    }
}

/// <summary>One part of a claim, held against the quotes.</summary>
/// <param name="Name">What it is: <c>value</c>, <c>subject</c>, or the name of a qualifier.</param>
/// <param name="Support">Whether the quotes state it.</param>
/// <param name="Claimed">What the claim says, in the language.</param>
/// <param name="Stated">What the quotes say instead, in the language; null where they say nothing of the kind, or the same.</param>
internal sealed record ClaimComponent(string Name, Support Support, string Claimed, string? Stated = null);
