using Factum.Consistency;
using Factum.Evidence;

namespace Factum;

/// <summary>What a check leaves to the next one.</summary>
/// <param name="Evidence">The evidence, file by file.</param>
/// <param name="Consistency">The outcomes, entity by entity.</param>
internal sealed record CheckBasis(EvidenceBasis Evidence, ConsistencyBasis Consistency);
