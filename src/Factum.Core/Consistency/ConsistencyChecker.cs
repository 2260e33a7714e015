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
    public static ConsistencyResult Check(FactSet facts, FactumSettings settings, EvidenceResult evidence, CancellationToken cancellation = default)
    {
        Dictionary<BoundFact, FactOutcome> outcomes = new(facts.Entities.Sum(entity => entity.Facts.Length));
        List<FactDiagnostic> diagnostics = [];
        CitationStanding citations = new(evidence);
        FactOrigins origins = new(evidence, citations);
        FactChecker checker = new(new SourceDates(facts), origins, citations, new OriginPolicy(settings.MinimumOrigins, origins));
        foreach (BoundEntity entity in facts.Entities)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (BoundFact fact in entity.Facts)
                outcomes.Add(fact, checker.Check(entity, fact, diagnostics));
        }

        new KindConstraints(facts).Check(diagnostics, cancellation);
        return new ConsistencyResult(outcomes, [.. OwnOf(facts, diagnostics)]);
    }

    /// <summary>What is wrong in a referenced assembly's facts is reported where they are built.</summary>
    private static IEnumerable<FactDiagnostic> OwnOf(FactSet facts, List<FactDiagnostic> diagnostics)
    {
        HashSet<SourceFile> imported = [.. facts.Files.Where(file => file.ImportedFrom is not null).Select(file => file.File)];
        return imported.Count == 0 ? diagnostics : diagnostics.Where(diagnostic => !imported.Contains(diagnostic.Site.File));
    }
}

/// <summary>What became of each fact.</summary>
internal sealed record ConsistencyResult(IReadOnlyDictionary<BoundFact, FactOutcome> Outcomes, ImmutableArray<FactDiagnostic> Diagnostics);
