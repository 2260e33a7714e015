using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence.Lock;
using Factum.Evidence.Origins;
using Factum.Rules;

namespace Factum.Evidence;

/// <summary>What became of the citations of one file, with what that hangs on: an edit elsewhere that touches none of it leaves it as it is.</summary>
internal sealed class FileEvidence
{
    public required FileFacts File { get; init; }
    public required IReadOnlyDictionary<BoundCitation, CitationOutcome> Citations { get; init; }
    public required IReadOnlyDictionary<(BoundClaim Claim, BoundCitation Citation), ClaimEvidence> Claims { get; init; }
    public required ImmutableArray<FactDiagnostic> Diagnostics { get; init; }

    /// <summary>Of what is said once in a project: the first of each key counts.</summary>
    public required ImmutableArray<(string Key, FactDiagnostic Diagnostic)> Notes { get; init; }

    /// <summary>The sources that the file cites, each with its document.</summary>
    public required ImmutableArray<KeyValuePair<string, SourceDocument>> Sources { get; init; }

    /// <summary>Where it was looked through for names.</summary>
    public required NameTrail Names { get; init; }

    /// <summary>Sources whose quotes could not be looked for.</summary>
    public required ImmutableArray<UncheckedCitations> Unchecked { get; init; }

    /// <summary>What the claims attribute to other sources.</summary>
    public required ImmutableArray<AttributedClaim> Attributions { get; init; }
    public LockUse? Lock { get; init; }
    public required EvidenceSummary Summary { get; init; }

    /// <summary>Characters of other documents that there were left to look through.</summary>
    public required long Budget { get; init; }

    /// <summary>Characters of other documents in which missed quotes were looked for.</summary>
    public required long Searched { get; init; }

    /// <summary>The budget for that was used up.</summary>
    public required bool WasCutShort { get; init; }

    /// <summary>A quote was missed, and looked for in all documents.</summary>
    public bool LooksEverywhere => Searched > 0 || WasCutShort || Summary.Failed > 0;

    /// <summary>Counts of claims by outcome, when somebody asks.</summary>
    public ClaimCounts Counts => counts ??= ClaimCounts.Of(Claims.Values);
    private ClaimCounts? counts;
}

/// <summary>Citations of one source that nobody could check.</summary>
internal sealed record UncheckedCitations(string Source, int Count, BoundCitation First);
