using System.Collections.Immutable;
using Factum.Binding.Rules;
using Factum.Kinds;
using Factum.Kinds.Rules;
using Factum.Rules;
using Factum.Text;

namespace Factum.Binding;

/// <summary>Merges blocks to entities. Files come in ordinal order of path, imported ones first, so the order given decides nothing.</summary>
internal sealed partial class FactSetBuilder
{
    private readonly KindModel kinds;
    private readonly ImmutableArray<FileFacts> files;
    private readonly List<FactDiagnostic> diagnostics = [];

    /// <summary>In order of first mention.</summary>
    private readonly List<EntityDraft> drafts = [];
    private readonly Dictionary<string, EntityDraft> byId = new(StringComparer.Ordinal);
    private readonly FactSet? previous;

    public FactSetBuilder(KindModel kinds, ImmutableArray<FileFacts> files, FactSet? previous)
    {
        this.kinds = kinds;
        this.previous = previous;
        this.files = files.Sort(CompareFiles);
    }

    public FactSet Build()
    {
        for (int i = 0; i < files.Length; i++)
        {
            foreach (EntityBlock block in files[i].Blocks)
                Add(block, i);
        }

        foreach (EntityDraft draft in drafts)
            Settle(draft);
        ImmutableArray<BoundEntity> entities = MakeEntities();
        Dictionary<string, Kind?> kindsById = new(byId.Count, StringComparer.Ordinal);
        foreach (EntityDraft draft in drafts)
            kindsById.Add(draft.Id, draft.KindBlock?.Kind);
        HashSet<FileFacts> inOrder = LookUpNames(ChangedIds(kindsById));
        ReportCollisionsInCSharp(entities);
        return new FactSet { Kinds = kinds, Files = files, Entities = entities, KindsById = kindsById, FilesInOrder = inOrder, Diagnostics = [.. diagnostics] };
    }

    private static int CompareFiles(FileFacts a, FileFacts b)
    {
        int byOrigin = (a.ImportedFrom is null).CompareTo(b.ImportedFrom is null);
        return byOrigin != 0 ? byOrigin : string.CompareOrdinal(a.File.Path, b.File.Path);
    }

    private void Add(EntityBlock block, int file)
    {
        if (!byId.TryGetValue(block.Id, out EntityDraft? draft))
        {
            draft = new EntityDraft(block.Id);
            byId.Add(block.Id, draft);
            drafts.Add(draft);
        }

        draft.Blocks.Add((block, file));
    }

    /// <summary>The first block with a known kind gives the kind, the first with a title the title and the home; an imported entity stays at home.</summary>
    private void Settle(EntityDraft draft)
    {
        foreach ((EntityBlock block, int file) in draft.Blocks)
        {
            if (draft.KindBlock is null && block.Kind is not null)
                draft.KindBlock = block;
            if (block.Title is not null && draft.TitleBlock is null)
                (draft.TitleBlock, draft.HomeBlock, draft.Home) = (block, block, file);
        }

        (EntityBlock firstBlock, int firstFile) = draft.Blocks[0];
        bool isImported = files[firstFile].ImportedFrom is not null;
        if (draft.HomeBlock is null || (isImported && files[draft.Home].ImportedFrom is null))
            (draft.HomeBlock, draft.Home) = (firstBlock, firstFile);
        foreach ((EntityBlock block, _) in draft.Blocks)
        {
            ReportOtherTitle(draft, block);
            ReportOtherKind(draft, block);
        }
    }

    private void ReportOtherTitle(EntityDraft draft, EntityBlock block)
    {
        if (block.Title is not { } title || draft.TitleBlock is not { Title: { } known } first || title == known)
            return;
        diagnostics.Add(new FactDiagnostic(AnotherTitle.Rule, block.TitleSite, draft.Id, title, known, first.TitleSite.ToString())
        {
            Related = [first.TitleSite],
            Fixes = AnotherTitle.Fixes(block, title),
        });
    }

    private void ReportOtherKind(EntityDraft draft, EntityBlock block)
    {
        if (block.Kind is not { } kind || draft.KindBlock is not { Kind: { } known } first || kind.Name == known.Name)
            return;
        diagnostics.Add(new FactDiagnostic(AnotherKind.Rule, block.KindSite, draft.Id, kind.Name, known.Name, first.KindSite.ToString())
        {
            Related = [first.KindSite],
        });
    }

    private ImmutableArray<BoundEntity> MakeEntities()
    {
        List<EntityDraft> known = drafts.FindAll(draft => draft.KindBlock is not null);
        known.Sort((a, b) => a.Home != b.Home ? a.Home.CompareTo(b.Home) : a.HomePlace.CompareTo(b.HomePlace));
        ImmutableArray<BoundEntity>.Builder entities = ImmutableArray.CreateBuilder<BoundEntity>(known.Count);
        foreach (EntityDraft draft in known)
            entities.Add(Known(draft) ?? Make(draft));

        return entities.MoveToImmutable();
    }

    /// <summary>The entity as it was, if all its blocks are.</summary>
    private BoundEntity? Known(EntityDraft draft)
    {
        if (previous?.Find(draft.Id) is not { } known || !ReferenceEquals(known.Home, files[draft.Home]) || known.Blocks.Length != draft.Blocks.Count)
            return null;
        for (int i = 0; i < known.Blocks.Length; i++)
        {
            if (!ReferenceEquals(known.Blocks[i], draft.Blocks[i].Block))
                return null;
        }

        return known;
    }

    private BoundEntity Make(EntityDraft draft)
    {
        Kind kind = draft.KindBlock!.Kind!;
        return new BoundEntity
        {
            Id = draft.Id,
            Kind = kind,
            Title = draft.TitleBlock?.Title,
            Home = files[draft.Home],
            Blocks = [.. draft.Blocks.ConvertAll(pair => pair.Block)],
            Facts = MakeFacts(draft, kind),
        };
    }

    /// <summary>Claims of a block of another kind do not count, which is reported at the block.</summary>
    private static ImmutableArray<BoundFact> MakeFacts(EntityDraft draft, Kind kind)
    {
        Dictionary<string, ImmutableArray<BoundClaim>.Builder> claims = new(StringComparer.Ordinal);
        foreach ((EntityBlock block, _) in draft.Blocks)
        {
            if (block.Kind?.Name != kind.Name)
                continue;
            foreach (BoundClaim claim in block.Claims)
            {
                if (!claims.TryGetValue(claim.Property.Name, out ImmutableArray<BoundClaim>.Builder? list))
                    claims.Add(claim.Property.Name, list = ImmutableArray.CreateBuilder<BoundClaim>());
                list.Add(claim);
            }
        }

        ImmutableArray<BoundFact>.Builder facts = ImmutableArray.CreateBuilder<BoundFact>(claims.Count);
        foreach (PropertyDeclaration property in kind.Properties)
        {
            if (claims.TryGetValue(property.Name, out ImmutableArray<BoundClaim>.Builder? list))
                facts.Add(new BoundFact(property, list.ToImmutable()));
        }

        return facts.ToImmutable();
    }

    private void ReportCollisionsInCSharp(ImmutableArray<BoundEntity> entities)
    {
        Dictionary<(string Kind, string Name), BoundEntity> first = [];
        foreach (BoundEntity entity in entities)
        {
            string pascal = entity.PascalName;
            if (!first.TryGetValue((entity.Kind.Name, pascal), out BoundEntity? other))
                first.Add((entity.Kind.Name, pascal), entity);
            else
                diagnostics.AddRange(SameNameInCSharp.AtBoth(entity.Id, NameSite(entity), other.Id, NameSite(other), pascal));
        }
    }

    private static Site NameSite(BoundEntity entity) => entity.Blocks[0].NameSite;

    /// <summary>An entity while its blocks are being put together.</summary>
    private sealed class EntityDraft(string id)
    {
        public string Id { get; } = id;
        public List<(EntityBlock Block, int File)> Blocks { get; } = [];
        public EntityBlock? KindBlock { get; set; }
        public EntityBlock? TitleBlock { get; set; }
        public EntityBlock? HomeBlock { get; set; }
        public int Home { get; set; }
        public int HomePlace => HomeBlock?.Site.Span.Start ?? 0;
    }
}
