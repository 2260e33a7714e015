using Factum.Binding;
using Factum.Evidence;
using Factum.SetUp;

namespace Factum.Consistency;

/// <summary>What the outcomes of a project were concluded from, kept for the next check.</summary>
internal sealed record ConsistencyBasis(FactSet Facts, EvidenceResult Evidence, OriginMinimums Minimums, OutcomeTable Outcomes);
