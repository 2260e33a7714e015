using Factum.Kinds.Rules;
using Factum.Rules;

namespace Factum.Kinds;

internal sealed partial class KindModelBuilder
{
    private void ResolveBases()
    {
        foreach (KindDraft draft in InOrder())
        {
            if (draft.Syntax.Base is not { } token)
                continue;
            string name = draft.Findings.TextOf(token);
            if (drafts.TryGetValue(name, out KindDraft? baseKind))
                draft.Base = baseKind;
            else
                draft.Findings.ReportUnknown(UnknownKind.Rule, token.Span, NearestName.Find(name, drafts.Keys), name);
        }

        BreakCircles();
    }

    /// <summary>Kinds on a circle lose their bases, all at once, so that the order of declarations decides nothing.</summary>
    private void BreakCircles()
    {
        List<KindDraft> onCircle = [.. InOrder().Where(IsOnCircle)];
        foreach (KindDraft draft in onCircle)
        {
            if (draft.Syntax.Base is { } token)
                draft.Findings.Report(KindRefinesItself.Rule, token.Span, draft.Name, draft.Findings.TextOf(token));
        }

        foreach (KindDraft draft in onCircle)
            draft.Base = null;
    }

    private bool IsOnCircle(KindDraft draft)
    {
        KindDraft? kind = draft.Base;
        for (int steps = 0; kind is not null && steps <= drafts.Count; steps++, kind = kind.Base)
        {
            if (ReferenceEquals(kind, draft))
                return true;
        }

        return false;
    }

    /// <summary>Each kind without a base gets its own copy of what every kind has; imported ones bring theirs along.</summary>
    private void SpreadPropertiesOfEveryKind()
    {
        if (everyKind is null)
            return;
        foreach (KindDraft draft in InOrder())
        {
            if (draft.Base is not null)
                continue;
            List<PropertyDraft> inherited = [];
            foreach (PropertyDraft property in everyKind.Properties)
            {
                PropertyDraft? own = draft.Properties.Find(other => other.Name == property.Name);
                if (own is not null && draft.ImportedFrom is null)
                    ReportDeclaredTwice(draft, own, property);
                if (own is not null && draft.ImportedFrom is not null)
                    continue;
                draft.Properties.RemoveAll(other => other.Name == property.Name);
                inherited.Add(property);
            }

            draft.Properties.InsertRange(0, inherited.Select(property => new PropertyDraft(property.Syntax, property.Findings)));
        }
    }

    private void ReportOverridingProperties()
    {
        foreach (KindDraft draft in InOrder())
        {
            if (draft.Base is null)
                continue;
            for (int i = draft.Properties.Count - 1; i >= 0; i--)
            {
                PropertyDraft property = draft.Properties[i];
                if (draft.Base.FindProperty(property.Name) is not { } inherited)
                    continue;
                ReportDeclaredTwice(draft, property, inherited);
                draft.Properties.RemoveAt(i);
            }
        }
    }

    private IEnumerable<KindDraft> InOrder() => drafts.Values.OrderBy(draft => draft.Name, StringComparer.Ordinal);
}
