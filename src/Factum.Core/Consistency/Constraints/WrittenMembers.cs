using Factum.Binding;
using Factum.Kinds;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Consistency.Constraints;

/// <summary>
/// What the text of an entity's blocks holds, bound or not: a property that is written, but broken, is not missing, and a block with a broken or
/// misspelt member may well hold the one that seems to be missing.
/// </summary>
internal sealed class WrittenMembers(FactSet facts)
{
    private readonly Dictionary<SourceFile, Dictionary<int, EntitySyntax>> blocks = [];
    private Dictionary<SourceFile, FileFacts>? files;

    public bool MayHave(BoundEntity entity, string property)
    {
        foreach (EntityBlock block in entity.Blocks)
        {
            if (SyntaxOf(block) is { } syntax && MayHave(syntax, block.NameSite.File, entity.Kind, property))
                return true;
        }

        return false;
    }

    private static bool MayHave(EntitySyntax block, SourceFile file, Kind kind, string property)
    {
        if (block is { OpenBrace: not null, CloseBrace: null })
            return true;
        foreach (MemberSyntax member in block.Members)
        {
            string name = file.ToString(member.Property.Span);
            if (member.IsBroken || name == property || kind.FindProperty(name) is null)
                return true;
        }

        return false;
    }

    private EntitySyntax? SyntaxOf(EntityBlock block)
    {
        SourceFile file = block.NameSite.File;
        if (file is null)
            return null;
        if (!blocks.TryGetValue(file, out Dictionary<int, EntitySyntax>? ofFile))
            blocks.Add(file, ofFile = Index(file));
        return ofFile.TryGetValue(block.NameSite.Span.Start, out EntitySyntax? syntax) ? syntax : null;
    }

    private Dictionary<int, EntitySyntax> Index(SourceFile file)
    {
        Dictionary<int, EntitySyntax> index = [];
        files ??= facts.Files.GroupBy(other => other.File).ToDictionary(group => group.Key, group => group.First());
        if (files.TryGetValue(file, out FileFacts? fileFacts))
        {
            foreach (EntitySyntax entity in fileFacts.Syntax.Declarations.OfType<EntitySyntax>())
                index[entity.Name.Span.Start] = entity;
        }

        return index;
    }
}
