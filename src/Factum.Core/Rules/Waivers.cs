using System.Collections.Immutable;
using Factum.Binding;
using Factum.Binding.Rules;
using Factum.Kinds;
using Factum.Text;

namespace Factum.Rules;

/// <summary>Takes out what <c>@allow</c> waives and what is noise beside an error, reports waivers that waive nothing, and sorts.</summary>
internal static class Waivers
{
    public static ImmutableArray<FactDiagnostic> Apply(ImmutableArray<FactDiagnostic> diagnostics, FactSet facts, FactumSettings settings)
    {
        WaiverIndex index = new(facts, settings.AsOf);
        List<FactDiagnostic> kept = new(diagnostics.Length);
        foreach (FactDiagnostic diagnostic in diagnostics)
        {
            if (MoveHome(diagnostic) is { } local && !(CanWaive(local.Rule) && index.Waives(local)))
                kept.Add(local);
        }

        if (kept.Exists(diagnostic => !diagnostic.YieldsTo.IsEmpty))
        {
            HashSet<FactDiagnostic> reported = [.. kept];
            kept.RemoveAll(diagnostic => diagnostic.YieldsTo.Any(reported.Contains));
        }

        kept.AddRange(index.ReportUnused());
        kept.Sort(Compare);
        return WithoutRepetitions(kept);
    }

    /// <summary>What is written wrongly cannot be meant: errors of syntax, names and values stay, and so do complaints about waivers.</summary>
    public static bool CanWaive(Rule rule) =>
        !rule.Id.StartsWith("FACT0", StringComparison.Ordinal)
        && !(rule.Id.StartsWith("FACT1", StringComparison.Ordinal) && rule.Severity == Severity.Error)
        && rule != WaiverExpired.Rule && rule != WaiverWithoutEffect.Rule;

    /// <summary>Texts of referenced assemblies are nobody's to mend here: what is reported there moves to a place of the project that is concerned too, or goes.</summary>
    private static FactDiagnostic? MoveHome(FactDiagnostic diagnostic)
    {
        if (!IsElsewhere(diagnostic.Site))
            return diagnostic;
        foreach (Site related in diagnostic.Related)
        {
            if (IsElsewhere(related))
                continue;
            return new FactDiagnostic(diagnostic.Rule, related, diagnostic.Arguments)
            {
                Severity = diagnostic.Severity,
                Related = diagnostic.Related.Replace(related, diagnostic.Site),
                Fixes = diagnostic.Fixes,
            };
        }

        return null;
    }

    private static bool IsElsewhere(Site site) =>
        site.File.Path.StartsWith("assembly:", StringComparison.Ordinal) || site.File.Path == Prelude.Path;

    private static int Compare(FactDiagnostic a, FactDiagnostic b)
    {
        int order = string.CompareOrdinal(a.Site.File.Path, b.Site.File.Path);
        if (order == 0)
            order = a.Site.Span.Start.CompareTo(b.Site.Span.Start);
        if (order == 0)
            order = a.Site.Span.Length.CompareTo(b.Site.Span.Length);
        if (order == 0)
            order = string.CompareOrdinal(a.Rule.Id, b.Rule.Id);
        return order != 0 ? order : string.CompareOrdinal(a.Message, b.Message);
    }

    private static ImmutableArray<FactDiagnostic> WithoutRepetitions(List<FactDiagnostic> sorted)
    {
        ImmutableArray<FactDiagnostic>.Builder builder = ImmutableArray.CreateBuilder<FactDiagnostic>(sorted.Count);
        for (int i = 0; i < sorted.Count; i++)
        {
            if (i == 0 || Compare(sorted[i - 1], sorted[i]) != 0)
                builder.Add(sorted[i]);
        }

        return builder.ToImmutable();
    }
}
