using System.Collections.Immutable;
using Factum.Binding;
using Factum.Consistency.Constraints;
using Factum.Evidence;
using Factum.Rules;
using Factum.Text;

namespace Factum.Consistency;

/// <summary>Lets the claims of each fact meet, and checks the constraints of kinds.</summary>
internal static class ConsistencyChecker
{
    /// <summary>With what an earlier check concluded only those entities are looked at whose outcome may be another now; the result is the same.</summary>
    public static ConsistencyResult Check(FactSet facts, FactumSettings settings, EvidenceResult evidence, ConsistencyBasis? previous = null, CancellationToken cancellation = default)
    {
        CitationStanding citations = new(evidence);
        FactOrigins origins = new(evidence, citations);
        FactChecker checker = new(new SourceDates(facts), origins, citations, new OriginPolicy(settings.MinimumOrigins, origins));
        KindConstraints constraints = new(facts);
        ConsistencyBasis? last = previous?.Minimums.Equals(settings.MinimumOrigins) == true ? previous : null;
        OutcomeChanges? changes = last is null ? null : new OutcomeChanges(last, facts, evidence);
        ImmutableArray<FileOutcomes>.Builder outcomes = ImmutableArray.CreateBuilder<FileOutcomes>(facts.Files.Length);
        List<FactDiagnostic> diagnostics = [];
        foreach (FileFacts home in facts.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            FileOutcomes ofFile = changes?.Known(home) ?? new FileOutcomes([.. facts.EntitiesOf(home).ToArray().Select(entity => changes?.Known(entity) ?? Conclude(entity, checker, constraints))]);
            outcomes.Add(ofFile);
            diagnostics.AddRange(ofFile.Diagnostics);
            foreach (EntityOutcome outcome in ofFile.Unique)
                constraints.AddUnique(outcome);
        }

        constraints.CheckUnique(diagnostics);
        OutcomeTable table = new(facts, outcomes.MoveToImmutable());
        return new ConsistencyResult(table, [.. OwnOf(facts, diagnostics)]) { Basis = new ConsistencyBasis(facts, evidence, settings.MinimumOrigins, table) };
    }

    private static EntityOutcome Conclude(BoundEntity entity, FactChecker checker, KindConstraints constraints)
    {
        List<FactDiagnostic> diagnostics = [];
        ImmutableArray<FactOutcome>.Builder outcomes = ImmutableArray.CreateBuilder<FactOutcome>(entity.Facts.Length);
        foreach (BoundFact fact in entity.Facts)
            outcomes.Add(checker.Check(entity, fact, diagnostics));
        constraints.Check(entity, diagnostics);
        return new EntityOutcome(entity, outcomes.MoveToImmutable(), [.. diagnostics]);
    }

    /// <summary>What is wrong in a referenced assembly's facts is reported where they are built.</summary>
    private static IEnumerable<FactDiagnostic> OwnOf(FactSet facts, List<FactDiagnostic> diagnostics)
    {
        HashSet<SourceFile> imported = [.. facts.Files.Where(file => file.ImportedFrom is not null).Select(file => file.File)];
        return imported.Count == 0 ? diagnostics : diagnostics.Where(diagnostic => !imported.Contains(diagnostic.Site.File));
    }
}

/// <summary>What became of each fact.</summary>
internal sealed record ConsistencyResult(IReadOnlyDictionary<BoundFact, FactOutcome> Outcomes, ImmutableArray<FactDiagnostic> Diagnostics)
{
    /// <summary>For the next check.</summary>
    public ConsistencyBasis? Basis { get; init; }
}
