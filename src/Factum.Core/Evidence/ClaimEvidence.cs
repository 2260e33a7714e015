using System.Collections.Immutable;

namespace Factum.Evidence;

/// <summary>What one citation amounts to for one claim: part by part, and what stands around its quotes.</summary>
/// <param name="Components">The parts of the claim that the quotes were held against.</param>
/// <param name="Audit">What stands just outside the quotes, or in their cuts.</param>
internal sealed record ClaimEvidence(ImmutableArray<EvidenceComponent> Components, AuditOutcome Audit);

/// <summary>One part of a claim, held against the quotes.</summary>
/// <param name="Name">What it is: <c>value</c>, <c>subject</c>, or the name of a qualifier.</param>
/// <param name="Support">Whether the quotes state it.</param>
/// <param name="Claimed">What the claim says, in the language.</param>
/// <param name="Stated">What the quotes say instead, in the language; null where they say nothing of the kind, or the same.</param>
internal sealed record EvidenceComponent(string Name, Support Support, string Claimed, string? Stated = null);
