using Factum.Binding;
using Factum.Binding.Rules;
using Factum.Text;

namespace Factum.Rules;

/// <summary>All waivers of a project, by file and rule. Members do not overlap, nor do blocks, so each lookup is a binary search.</summary>
internal sealed class WaiverIndex
{
    private readonly Dictionary<(string Path, string Rule), Reach> ofMembers = [];
    private readonly Dictionary<(string Path, string Rule), Reach> ofBlocks = [];
    private readonly List<Scope> scopes = [];
    private readonly EdtfDate? today;

    public WaiverIndex(FactSet facts, EdtfDate? today)
    {
        this.today = today;
        foreach (FileFacts file in facts.Files)
        {
            if (file.ImportedFrom is null && file.HasWaivers)
                Add(file);
        }
    }

    /// <summary>Whether a waiver covers the place of the diagnostic, or another place that it concerns. Every one that does has had an effect.</summary>
    public bool Waives(FactDiagnostic diagnostic)
    {
        if (scopes.Count == 0)
            return false;
        bool isWaived = Covers(diagnostic.Rule.Id, diagnostic.Site);
        foreach (Site related in diagnostic.Related)
            isWaived |= Covers(diagnostic.Rule.Id, related);
        return isWaived;
    }

    public IEnumerable<FactDiagnostic> ReportUnused()
    {
        foreach (Scope scope in scopes)
        {
            if (IsExpired(scope.Waiver))
                yield return new FactDiagnostic(WaiverExpired.Rule, scope.Waiver.Site, scope.Waiver.RuleId, scope.Waiver.Until?.Text ?? "");
            else if (!scope.HasEffect)
                yield return new FactDiagnostic(WaiverWithoutEffect.Rule, scope.Waiver.Site, scope.Waiver.RuleId);
        }
    }

    private void Add(FileFacts file)
    {
        foreach (EntityBlock block in file.Blocks)
        {
            foreach (Waiver waiver in block.Waivers)
                Add(ofBlocks, waiver, block.Site);
            int member = -1;
            foreach (BoundClaim claim in block.Claims)
            {
                if (claim.Member == member)
                    continue;
                member = claim.Member;
                foreach (Waiver waiver in claim.Waivers)
                    Add(ofMembers, waiver, claim.Site);
            }
        }
    }

    private void Add(Dictionary<(string Path, string Rule), Reach> index, Waiver waiver, Site covered)
    {
        Scope scope = new(waiver, covered.Span);
        scopes.Add(scope);
        if (IsExpired(waiver))
            return;
        (string, string) key = (covered.File.Path, waiver.RuleId);
        if (!index.TryGetValue(key, out Reach? reach))
            index.Add(key, reach = new Reach());
        reach.Scopes.Add(scope);
    }

    private bool IsExpired(Waiver waiver) => waiver.Until is { } until && today?.Days.Low > until.Days.High;

    private bool Covers(string rule, Site site)
    {
        (string, string) key = (site.File.Path, rule);
        bool isCovered = ofMembers.TryGetValue(key, out Reach? members) && members.Covers(site.Span);
        return (ofBlocks.TryGetValue(key, out Reach? blocks) && blocks.Covers(site.Span)) || isCovered;
    }

    /// <summary>A waiver and the text that it covers.</summary>
    private sealed class Scope(Waiver waiver, TextSpan covered)
    {
        public Waiver Waiver { get; } = waiver;
        public TextSpan Covered { get; } = covered;
        public bool HasEffect { get; set; }
    }

    /// <summary>The scopes of one rule in one file, in order of place. Scopes of the same member stand side by side.</summary>
    private sealed class Reach
    {
        public List<Scope> Scopes { get; } = [];

        public bool Covers(TextSpan span)
        {
            int low = 0, high = Scopes.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (Scopes[middle].Covered.Start <= span.Start)
                    low = middle + 1;
                else
                    high = middle;
            }

            bool isCovered = false;
            for (int i = low - 1; i >= 0 && span.End <= Scopes[i].Covered.End; i--)
            {
                Scopes[i].HasEffect = true;
                isCovered = true;
            }

            return isCovered;
        }
    }
}
