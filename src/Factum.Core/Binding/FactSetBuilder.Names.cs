using System.Collections.Immutable;
using Factum.Binding.Rules;
using Factum.Kinds;
using Factum.Rules;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Binding;

internal sealed partial class FactSetBuilder
{
    private Lazy<EntityNameIndex> names = IndexOf(PartedMap<EntityEntry>.Empty);

    /// <summary>Every name of an entity that a file of the project mentions: in values, qualifiers, citations, annotations and <c>according to</c>.</summary>
    /// <returns>The files in which all is well.</returns>
    private HashSet<FileFacts> LookUpNames(HashSet<string>? changed)
    {
        HashSet<FileFacts> inOrder = [];
        foreach (FileFacts file in order.Files)
        {
            if (file.ImportedFrom is not null)
                continue;
            if (changed is not null && previous!.FilesInOrder.Contains(file) && (changed.Count == 0 || !file.Mentioned.Overlaps(changed)))
            {
                inOrder.Add(file);
                continue;
            }

            int before = diagnostics.Count;
            LookUpAccording(file);
            foreach (EntityBlock block in file.Blocks)
            {
                foreach (BoundClaim claim in block.Claims)
                    LookUp(claim);
            }

            foreach (BoundRate rate in file.Rates)
                LookUp(rate.Citations);
            if (diagnostics.Count == before)
                inOrder.Add(file);
        }

        return inOrder;
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

    private EntityEntry? Find(string id, Site site)
    {
        if (entries.Find(id) is { } entry)
            return entry;
        diagnostics.Add(NearestName.Suggest(UnknownEntity.Rule, site, names.Value.FindNearest(id), id));
        return null;
    }
}
