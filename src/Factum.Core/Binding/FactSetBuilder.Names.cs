using System.Collections.Immutable;
using Factum.Binding.Rules;
using Factum.Kinds;
using Factum.Rules;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Binding;

internal sealed partial class FactSetBuilder
{
    private EntityNameIndex? names;

    /// <summary>Every name of an entity that a file of the project mentions: in values, qualifiers, citations, annotations and <c>according to</c>.</summary>
    private void LookUpNames()
    {
        foreach (FileFacts file in files)
        {
            if (file.ImportedFrom is not null)
                continue;
            LookUpAccording(file);
            foreach (EntityBlock block in file.Blocks)
            {
                foreach (BoundClaim claim in block.Claims)
                    LookUp(claim);
            }

            foreach (BoundRate rate in file.Rates)
                LookUp(rate.Citations);
        }
    }

    private void LookUpAccording(FileFacts file)
    {
        foreach (DeclarationSyntax declaration in file.Syntax.Declarations)
        {
            if (declaration is AccordingSyntax { Name.IsMissing: false } according)
                LookUpSource(file.Syntax.TextOf(according.Name), new Site(file.File, according.Name.Span));
        }
    }

    private void LookUp(BoundClaim claim)
    {
        LookUp(claim.Value, claim.Property.Name);
        foreach (BoundQualifier qualifier in claim.Qualifiers)
            LookUp(qualifier.Value, qualifier.Name);
        LookUp(claim.Citations);
        if (claim is { IsByName: true, By: { } by })
            Find(by, claim.BySite);
    }

    /// <summary>A citation without a name of its own takes one that is looked up where it stands.</summary>
    private void LookUp(ImmutableArray<BoundCitation> citations)
    {
        foreach (BoundCitation citation in citations)
        {
            if (citation.Source is { } source && citation.SourceSite != citation.Site)
                LookUpSource(source, citation.SourceSite);
        }
    }

    private void LookUpSource(string id, Site site)
    {
        if (Find(id, site) is { KindBlock: { Kind: { } kind } block } && !kind.Is("source"))
            diagnostics.Add(new FactDiagnostic(NotASource.Rule, site, id, kind.Name, block.NameSite.ToString()) { Related = [block.NameSite] });
    }

    private void LookUp(ClaimValue value, string name)
    {
        if (value.Type.Scalar != ScalarType.Entity)
            return;
        foreach (ValueChoice choice in value.Choices)
        {
            if (Find(choice.Scalar.Text, choice.Site) is { KindBlock: { Kind: { } kind } block } && !Fits(kind, value.Type))
                ReportOtherKind(choice, kind, block, value.Type, name);
        }
    }

    private void ReportOtherKind(ValueChoice choice, Kind kind, EntityBlock block, PropertyType type, string name) =>
        diagnostics.Add(new FactDiagnostic(EntityOfAnotherKind.Rule, choice.Site, choice.Scalar.Text, kind.Name, block.NameSite.ToString(), name, string.Join(" or ", type.Names))
        {
            Related = [block.NameSite],
        });

    private static bool Fits(Kind kind, PropertyType type)
    {
        foreach (string name in type.Names)
        {
            if (kind.Is(name))
                return true;
        }

        return false;
    }

    private EntityDraft? Find(string id, Site site)
    {
        if (byId.TryGetValue(id, out EntityDraft? draft))
            return draft;
        names ??= new EntityNameIndex(byId.Keys);
        diagnostics.Add(NearestName.Suggest(UnknownEntity.Rule, site, names.FindNearest(id), id));
        return null;
    }
}
