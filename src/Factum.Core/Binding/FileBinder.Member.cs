using System.Collections.Immutable;
using Factum.Binding.Rules;
using Factum.Kinds;
using Factum.Rules;
using Factum.Syntax;

namespace Factum.Binding;

internal sealed partial class FileBinder
{
    private void BindMember(MemberSyntax line, Kind kind, EntityBlock block, BoundAnnotations ofEntity, string? source, ImmutableArray<BoundClaim>.Builder claims)
    {
        string name = findings.TextOf(line.Property);
        if (kind.FindProperty(name) is not { } property)
        {
            if (!kind.IsBrokenProperty(name))
                findings.ReportUnknown(UnknownProperty.Rule, line.Property.Span, kind.FindNearestProperty(name), kind.Name, name);
            return;
        }

        int before = findings.Count;
        BoundAnnotations own = annotations.ReadOfMember(line.Annotations);
        ClaimValue?[] read = ReadValues(line, property);
        ImmutableArray<BoundQualifier> qualifiers = BindQualifiers(line, property);
        if (findings.Count > before)
            return;

        // Only what follows is reported without losing the claim.
        foreach (BoundQualifier qualifier in qualifiers)
            AllowsEverything.Check(qualifier.Value, qualifier.Name, findings);
        ImmutableArray<BoundCitation> citations = BindCitations(line.Citations, source);
        bool hasOwnModality = own.Modality != Modality.Asserted;
        foreach (ClaimValue? value in read)
        {
            if (value is null)
                continue;
            AllowsEverything.Check(value, property.Name, findings);
            claims.Add(new BoundClaim
            {
                Block = block,
                Property = property,
                Value = value,
                IsOnly = line.Only is not null,
                Member = member,
                Qualifiers = qualifiers,
                Modality = hasOwnModality ? own.Modality : ofEntity.Modality,
                By = hasOwnModality ? own.By : ofEntity.By,
                IsByName = hasOwnModality ? own.IsByName : ofEntity.IsByName,
                BySite = hasOwnModality ? own.BySite : ofEntity.BySite,
                Rank = own.Rank,
                RankReason = own.RankReason,
                Disputed = own.Disputed,
                Inferred = own.Inferred,
                IsHeadline = own.IsHeadline,
                IsCaption = own.IsCaption,
                Waivers = own.Waivers,
                Citations = citations,
                Documentation = Documentation.Read(line.Documentation, findings),
                Site = findings.SiteOf(line.Span),
                PropertySite = findings.SiteOf(line.Property),
            });
        }
    }

    private ClaimValue?[] ReadValues(MemberSyntax line, PropertyDeclaration property)
    {
        if (!property.IsMany && line.Only is { } only)
            findings.Report(OnlyOnSingle.Rule, only.Span, property.Name);
        if (!property.IsMany && line.Values.Length > 1)
            findings.Report(SeveralValues.Rule, line.Values[1].Span, property.Name);
        ValueSlot slot = new(property);
        ClaimValue?[] read = new ClaimValue?[line.Values.Length];
        for (int i = 0; i < read.Length; i++)
        {
            read[i] = values.Read(line.Values[i], slot);
            if (read.Length > 1 && read[i] is { Presence: not Presence.Stated } word)
                findings.Report(UnknownBesideValue.Rule, word.Site.Span, word.Text);
        }

        return read;
    }

    private ImmutableArray<BoundQualifier> BindQualifiers(MemberSyntax line, PropertyDeclaration property)
    {
        ReportMissingQualifiers(line, property);
        if (line.Qualifiers.IsEmpty)
            return [];
        ImmutableArray<BoundQualifier>.Builder qualifiers = ImmutableArray.CreateBuilder<BoundQualifier>(line.Qualifiers.Length);
        foreach (QualifierSyntax syntax in line.Qualifiers)
        {
            string name = findings.TextOf(syntax.Name);
            if (FindQualifier(property, name) is not { } declaration)
                findings.ReportUnknown(UnknownQualifier.Rule, syntax.Name.Span, NearestName.Find(name, QualifierNames(property)), property.Name, name);
            else if (Contains(qualifiers, name))
                findings.Report(RepeatedQualifier.Rule, syntax.Name.Span, name);
            else if (values.Read(syntax.Value, new ValueSlot(declaration)) is { } value)
                qualifiers.Add(new BoundQualifier(declaration, value, findings.SiteOf(syntax.Span)));
        }

        return qualifiers.ToImmutable();
    }

    private void ReportMissingQualifiers(MemberSyntax line, PropertyDeclaration property)
    {
        foreach (QualifierDeclaration declaration in property.Qualifiers)
        {
            if (declaration.IsRequired && !IsWritten(line, declaration.Name))
                findings.Report(MissingQualifier.Rule, line.Property.Span, property.Name, declaration.Name);
        }
    }

    private bool IsWritten(MemberSyntax line, string qualifier)
    {
        foreach (QualifierSyntax syntax in line.Qualifiers)
        {
            if (findings.TextOf(syntax.Name) == qualifier)
                return true;
        }

        return false;
    }

    private static bool Contains(ImmutableArray<BoundQualifier>.Builder qualifiers, string name)
    {
        foreach (BoundQualifier qualifier in qualifiers)
        {
            if (qualifier.Name == name)
                return true;
        }

        return false;
    }

    private static QualifierDeclaration? FindQualifier(PropertyDeclaration property, string name) => property.FindQualifier(name) ?? BuiltInQualifiers.Find(name);

    private static IEnumerable<string> QualifierNames(PropertyDeclaration property) =>
        property.Qualifiers.Select(declaration => declaration.Name).Concat(["on", "since", "until"]);
}
