using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence.Lock;

namespace Factum.Evidence;

/// <summary>What the evidence of a project was found from, kept for the next check.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Documents">In order of their paths.</param>
/// <param name="Sources">The documents of the sources.</param>
/// <param name="Lock">The lock, read; null where there is none.</param>
/// <param name="Names">How texts may name entities.</param>
/// <param name="Files">In order of the facts' own files.</param>
internal sealed record EvidenceBasis(FactSet Facts, ImmutableArray<DocumentText> Documents, SourceDocuments Sources, FactLock? Lock, ProjectNames Names, ImmutableArray<FileEvidence> Files);
