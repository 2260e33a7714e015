using System.Globalization;
using System.Text;
using Factum.Binding;
using Factum.Emission;
using Factum.Rules;
using Factum.Text;

namespace Factum.Core.Tests.Fuzz;

/// <summary>A checked set as text, to be compared.</summary>
internal static class CheckedText
{
    /// <summary>Everything that is said of the project.</summary>
    public static string Of(CheckedSet set)
    {
        StringBuilder text = new();
        foreach (FactDiagnostic diagnostic in set.Diagnostics)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Show(diagnostic.Site)} {diagnostic.Rule.Id} {diagnostic.Severity} {diagnostic.Message} {string.Join(" ", diagnostic.Related.Select(Show))}\n");
            foreach (TextEdit edit in diagnostic.Fixes.SelectMany(fix => fix.Edits))
                text.Append(CultureInfo.InvariantCulture, $"  {Show(edit.Site)} {edit.NewText}\n");
        }

        text.AppendJoin('\n', Outcomes(set)).Append('\n');
        return text.Append(OfCitations(set)).ToString();
    }

    /// <summary>The same with the evidence and what is generated.</summary>
    public static string Whole(CheckedSet set, ProjectInput input)
    {
        StringBuilder text = new(Of(set));
        foreach (string line in set.ClaimEvidence.Select(pair => $"{Show(pair.Key.Claim.Site)} {pair.Key.Claim.Value.Text} {Show(pair.Key.Citation.Site)} {pair.Value.Audit} {string.Join(" ", pair.Value.Components)}").Order(StringComparer.Ordinal))
            text.Append(line).Append('\n');
        foreach (EmissionUnit unit in Emitter.Plan(set, input.Settings))
            text.Append(unit.Write());
        return text.Append(set.Claims).ToString();
    }

    /// <summary>What became of the facts, and how often each rule fired; without places and the messages that name them.</summary>
    public static string WithoutPlaces(CheckedSet set)
    {
        IEnumerable<string> rules = set.Diagnostics.GroupBy(diagnostic => (diagnostic.Rule.Id, diagnostic.Severity)).Select(group => $"{group.Key.Id} {group.Key.Severity} {group.Count()} times");
        return string.Join('\n', rules.Concat(Outcomes(set)).Order(StringComparer.Ordinal).Append(set.Summary.ToString()));
    }

    public static string OfCitations(CheckedSet set) => string.Join('\n', set.Citations
        .Select(pair => $"{Show(pair.Key.Site)} {pair.Value.Verification} {string.Join(" ", pair.Value.Places)}")
        .Order(StringComparer.Ordinal)
        .Append(set.Summary.ToString()));

    /// <summary>The citations that are verified, however, and where their quotes stand.</summary>
    public static string OfVerified(CheckedSet set) => string.Join('\n', set.Citations
        .Where(pair => pair.Value.Verification is Verification.VerifiedByText or Verification.VerifiedByLock)
        .Select(pair => $"{Show(pair.Key.Site)} {string.Join(" ", pair.Value.Places)}")
        .Order(StringComparer.Ordinal));

    private static IEnumerable<string> Outcomes(CheckedSet set)
    {
        foreach (BoundEntity entity in set.Facts.Entities)
        {
            foreach (BoundFact fact in entity.Facts)
            {
                FactOutcome outcome = set.Outcomes[fact];
                yield return string.Create(CultureInfo.InvariantCulture, $"{entity.Kind.Name} {entity.Id} {fact.Property.Name} {outcome.Status} {outcome.Presence} {outcome.Deciding?.Value.Text} {outcome.IndependentOrigins} {string.Join(" ", outcome.Origins)}");
            }
        }
    }

    private static string Show(Site site) => string.Create(CultureInfo.InvariantCulture, $"{site.File.Path}[{site.Span.Start}..{site.Span.End}]");
}
