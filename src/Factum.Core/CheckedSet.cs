using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence;
using Factum.Rules;
using Factum.SetUp;

namespace Factum;

/// <summary>The end of the straight line: facts with their outcomes, and every diagnostic. What the four mouths speak from.</summary>
internal sealed class CheckedSet
{
    public required FactSet Facts { get; init; }

    /// <summary>The referenced assemblies' books: where their kinds and root classes are in C#.</summary>
    public ImmutableArray<ImportedBook> Imports { get; init; } = [];

    /// <summary>What became of each citation of the project's own files.</summary>
    public required IReadOnlyDictionary<BoundCitation, CitationOutcome> Citations { get; init; }

    /// <summary>What the quotes of each citation amount to for each claim that it is cited for, where they were found.</summary>
    public required IReadOnlyDictionary<(BoundClaim Claim, BoundCitation Citation), ClaimEvidence> ClaimEvidence { get; init; }

    /// <summary>What became of each fact.</summary>
    public required IReadOnlyDictionary<BoundFact, FactOutcome> Outcomes { get; init; }

    /// <summary>After waivers, in order of path, place, id. Severities set by the project are applied by whoever reports.</summary>
    public required ImmutableArray<FactDiagnostic> Diagnostics { get; init; }
    public required EvidenceSummary Summary { get; init; }

    /// <summary>What the next check can begin with.</summary>
    public CheckBasis? Basis { get; init; }

    public ClaimCounts Claims => claims ??= ClaimCounts.Of(ClaimEvidence.Values);
    private ClaimCounts? claims;

    /// <summary>Settings that name what the project does not have; they have no place in a file.</summary>
    public ImmutableArray<SettingProblem> SettingProblems { get; init; } = [];
}

/// <summary>How a citation was checked and where its quotes stand.</summary>
/// <param name="Verification">The outcome.</param>
/// <param name="Reason">Why it is unchecked or failed, as a phrase (<c>document 'x.txt' is not at hand</c>); null where verified.</param>
/// <param name="Places">For each quote where it begins in the document; empty unless verified.</param>
internal sealed record CitationOutcome(Verification Verification, string? Reason, ImmutableArray<DocumentPlace> Places);

/// <summary>A place in a document.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
/// <param name="Offset">From 0, in code points.</param>
internal readonly record struct DocumentPlace(int Line, int Column, int Offset);

/// <summary>What the claims of a fact amount to.</summary>
internal sealed class FactOutcome
{
    public required Presence Presence { get; init; }
    public required FactStatus Status { get; init; }

    /// <summary>The claim whose value is the fact's: the narrowest that every comparable claim allows. Null where none is settled, and for <c>many</c>.</summary>
    public BoundClaim? Deciding { get; init; }

    /// <summary>What all comparable claims allow; null where they contradict or nothing is stated.</summary>
    public ValueSet? Possible { get; init; }

    /// <summary>Root sources of supporting citations, ordinal order.</summary>
    public required ImmutableArray<string> Origins { get; init; }

    /// <summary>At least this many.</summary>
    public required int IndependentOrigins { get; init; }
}

/// <summary>Counts of citations by outcome.</summary>
internal sealed record EvidenceSummary(int VerifiedByText, int VerifiedByLock, int Unchecked, int Failed)
{
    public int Total => VerifiedByText + VerifiedByLock + Unchecked + Failed;
}
