using Factum.Binding;
using Factum.Evidence;
using Factum.Kinds;
using Factum.Rules;
using Factum.Testing;

namespace Factum.Consistency;

/// <summary>
/// Facts from text, compared with every citation taken as verified. Marks (<c>{|FACT3001:…|}</c>) stand around what consistency must report, and
/// the text must be free of errors of syntax, names and types.
/// </summary>
internal sealed class FactText
{
    private FactText(FactSet facts, ConsistencyResult result) => (Facts, Result) = (facts, result);

    public FactSet Facts { get; }
    public ConsistencyResult Result { get; }

    public static FactText Check(string markedText, Verification verification = Verification.VerifiedByText)
    {
        List<string> expected = [];
        List<string> parts = [];
        foreach ((string path, string content) in TextProject.Parts(markedText))
        {
            (string plain, IReadOnlyList<Mark> marks) = Markup.Read(content);
            parts.Add($"=== {path}\n{plain}\n");
            expected.AddRange(marks.Select(mark => $"{path}[{mark.Start}..{mark.Start + mark.Length}] {mark.Id}"));
        }

        FactText text = Run(string.Concat(parts), verification);
        List<string> actual = [.. text.Result.Diagnostics.Select(diagnostic => $"{diagnostic.Site.File.Path}[{diagnostic.Site.Span.Start}..{diagnostic.Site.Span.End}] {diagnostic.Rule.Id}")];
        string all = string.Join("\n", text.Result.Diagnostics);
        Xunit.Assert.True(expected.Order(StringComparer.Ordinal).SequenceEqual(actual.Order(StringComparer.Ordinal)), $"expected:\n{string.Join("\n", expected)}\nactual:\n{string.Join("\n", actual)}\n{all}");
        return text;
    }

    public static FactText Run(string text, Verification verification = Verification.VerifiedByText)
    {
        ProjectInput input = TextProject.Parse(text);
        KindModel kinds = KindModel.Build(input.Files, []);
        FactSet facts = FactSet.Build(kinds, [.. input.Files.Select(file => Binder.Bind(file, kinds))]);
        IEnumerable<FactDiagnostic> earlier = [.. input.Files.SelectMany(file => file.Diagnostics), .. kinds.Diagnostics, .. facts.Files.SelectMany(file => file.Diagnostics), .. facts.Diagnostics];
        Xunit.Assert.Empty(earlier.Where(diagnostic => diagnostic.Severity == Severity.Error && !text.Contains("broken", StringComparison.Ordinal)).Select(diagnostic => diagnostic.ToString()));
        Dictionary<BoundCitation, CitationOutcome> citations = [];
        foreach (BoundCitation citation in facts.Files.SelectMany(file => file.Blocks).SelectMany(block => block.Claims).SelectMany(claim => claim.Citations))
            citations[citation] = new CitationOutcome(verification, null, []);
        EvidenceResult evidence = new(citations, new Dictionary<(BoundClaim, BoundCitation), ClaimEvidence>(), DerivationGraph.Build(facts), new EvidenceSummary(0, 0, 0, 0), []);
        return new FactText(facts, ConsistencyChecker.Check(facts, FactumSettings.Default, evidence));
    }

    public FactOutcome Outcome(string entity, string property) => Result.Outcomes[Facts.Find(entity)!.FindFact(property)!];

    public string Message(int index) => Result.Diagnostics[index].Message;
}
