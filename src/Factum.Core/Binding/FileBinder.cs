using System.Collections.Immutable;
using Factum.Kinds;
using Factum.Kinds.Rules;
using Factum.Rules;
using Factum.Syntax;

namespace Factum.Binding;

/// <summary>Binds one file, from top to bottom. What is wrong is reported and left out; the rest is kept.</summary>
internal sealed partial class FileBinder
{
    private readonly FileSyntax file;
    private readonly KindModel kinds;
    private readonly Findings findings;
    private readonly ValueReader values;
    private readonly AnnotationReader annotations;
    private readonly ImmutableArray<EntityBlock>.Builder blocks = ImmutableArray.CreateBuilder<EntityBlock>();
    private readonly ImmutableArray<BoundRate>.Builder rates = ImmutableArray.CreateBuilder<BoundRate>();
    private string? according;
    private int member;

    public FileBinder(FileSyntax file, KindModel kinds)
    {
        this.file = file;
        this.kinds = kinds;
        findings = new Findings(file.File);
        values = new ValueReader(findings);
        annotations = new AnnotationReader(findings);
    }

    public FileFacts Bind(string? importedFrom)
    {
        foreach (DeclarationSyntax declaration in file.Declarations)
        {
            switch (declaration)
            {
                case AccordingSyntax { Name.IsMissing: false } syntax:
                    according = findings.TextOf(syntax.Name);
                    break;
                case EntitySyntax { Name.IsMissing: false } syntax:
                    blocks.Add(BindEntity(syntax));
                    break;
                case RateSyntax syntax:
                    BindRate(syntax);
                    break;
            }
        }

        return new FileFacts
        {
            Syntax = file,
            ImportedFrom = importedFrom,
            Kinds = kinds,
            Blocks = blocks.ToImmutable(),
            Rates = rates.ToImmutable(),
            Diagnostics = findings.ToImmutable(),
        };
    }

    private EntityBlock BindEntity(EntitySyntax syntax)
    {
        string kindName = findings.TextOf(syntax.Kind);
        Kind? kind = kinds.Find(kindName);
        if (kind is null)
            findings.ReportUnknown(UnknownKind.Rule, syntax.Kind.Span, kinds.FindNearest(kindName), kindName);

        BoundAnnotations own = annotations.ReadOfEntity(syntax.Annotations);
        EntityBlock block = new()
        {
            Kind = kind,
            KindName = kindName,
            Id = findings.TextOf(syntax.Name),
            Title = syntax.Title is { } title ? findings.StringOf(title) : null,
            TitleSite = syntax.Title is { } place ? findings.SiteOf(place) : default,
            Documentation = Documentation.Read(syntax.Documentation, findings),
            Site = findings.SiteOf(syntax.Span),
            KindSite = findings.SiteOf(syntax.Kind),
            NameSite = findings.SiteOf(syntax.Name),
            Waivers = own.Waivers,
        };
        if (kind is not null)
            BindMembers(syntax, kind, block, own);
        return block;
    }

    private void BindMembers(EntitySyntax syntax, Kind kind, EntityBlock block, BoundAnnotations ofEntity)
    {
        ImmutableArray<BoundClaim>.Builder claims = ImmutableArray.CreateBuilder<BoundClaim>(syntax.Members.Length);
        string? source = kind.Is("source") ? block.Id : according;
        foreach (MemberSyntax line in syntax.Members)
        {
            member++;
            if (!line.IsBroken && !line.Property.IsMissing)
                BindMember(line, kind, block, ofEntity, source, claims);
        }

        block.Claims = claims.ToImmutable();
    }
}
