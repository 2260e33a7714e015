using System.Collections.Immutable;
using Factum.Binding.Rules;
using Factum.Kinds;
using Factum.Kinds.Rules;
using Factum.Rules;

namespace Factum.Binding;

/// <summary>Merges the blocks of one name to an entity. Blocks come in order of file and place, those of referenced assemblies first.</summary>
internal sealed class EntityMerger(FileOrder order)
{
    /// <summary>The first block with a known kind gives the kind, the first with a title the title and the home; an imported entity stays at home.</summary>
    public EntityEntry Merge(string id, ImmutableArray<EntityBlock> blocks)
    {
        EntityBlock? kindBlock = null, titleBlock = null;
        foreach (EntityBlock block in blocks)
        {
            if (kindBlock is null && block.Kind is not null)
                kindBlock = block;
            if (titleBlock is null && block.Title is not null)
                titleBlock = block;
        }

        EntityBlock home = titleBlock is null || (IsImported(blocks[0]) && !IsImported(titleBlock)) ? blocks[0] : titleBlock;
        List<FactDiagnostic> diagnostics = [];
        foreach (EntityBlock block in blocks)
        {
            ReportOtherTitle(id, block, titleBlock, diagnostics);
            ReportOtherKind(id, block, kindBlock, diagnostics);
        }

        return new EntityEntry
        {
            Blocks = blocks,
            KindBlock = kindBlock,
            HomeBlock = home,
            Entity = kindBlock?.Kind is { } kind ? Make(id, kind, titleBlock?.Title, order.FileOf(home), blocks) : null,
            Diagnostics = [.. diagnostics],
        };
    }

    private bool IsImported(EntityBlock block) => order.FileOf(block).ImportedFrom is not null;

    private static void ReportOtherTitle(string id, EntityBlock block, EntityBlock? titleBlock, List<FactDiagnostic> diagnostics)
    {
        if (block.Title is not { } title || titleBlock is not { Title: { } known } first || title == known)
            return;
        diagnostics.Add(new FactDiagnostic(AnotherTitle.Rule, block.TitleSite, id, title, known, first.TitleSite.ToString())
        {
            Related = [first.TitleSite],
            Fixes = AnotherTitle.Fixes(block, title),
        });
    }

    private static void ReportOtherKind(string id, EntityBlock block, EntityBlock? kindBlock, List<FactDiagnostic> diagnostics)
    {
        if (block.Kind is not { } kind || kindBlock is not { Kind: { } known } first || kind.Name == known.Name)
            return;
        diagnostics.Add(new FactDiagnostic(AnotherKind.Rule, block.KindSite, id, kind.Name, known.Name, first.KindSite.ToString())
        {
            Related = [first.KindSite],
        });
    }

    private static BoundEntity Make(string id, Kind kind, string? title, FileFacts home, ImmutableArray<EntityBlock> blocks) => new()
    {
        Id = id,
        Kind = kind,
        Title = title,
        Home = home,
        Blocks = blocks,
        Facts = MakeFacts(blocks, kind),
    };

    /// <summary>Claims of a block of another kind do not count, which is reported at the block.</summary>
    private static ImmutableArray<BoundFact> MakeFacts(ImmutableArray<EntityBlock> blocks, Kind kind)
    {
        Dictionary<string, ImmutableArray<BoundClaim>.Builder> claims = new(StringComparer.Ordinal);
        foreach (EntityBlock block in blocks)
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
}
