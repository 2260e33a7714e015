using Factum.Binding;

namespace Factum.Evidence;

/// <summary>
/// Which entities are seen otherwise than before, and so which files have to look at their evidence again: those that mention one of them by its id,
/// and those that cite a document in which one of its names, old or new, may stand.
/// </summary>
internal sealed class NameChanges
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<uint> words = [];
    private bool isAnything;

    private NameChanges()
    {
    }

    public bool IsEmpty => ids.Count == 0 && !isAnything;

    public static NameChanges Between(FactSet before, FactSet after)
    {
        NameChanges changes = new();
        if (ReferenceEquals(before.Kinds, after.Kinds))
            changes.Compare(before, after);
        else
            changes.isAnything = true;
        return changes;
    }

    public bool Concern(FileFacts file, IEnumerable<SourceDocument> documents)
    {
        if (isAnything)
            return true;
        if (ids.Count == 0)
            return false;
        foreach (SourceDocument document in documents)
        {
            if (document.Index is { } index && DocumentWords.Of(index).MayHaveAny(words))
                return true;
        }

        return MentionedEntities.AnyIn(file, ids);
    }

    /// <summary>In one walk over both, since names that several share are theirs in the order of the entities: another order may change anything.</summary>
    private void Compare(FactSet before, FactSet after)
    {
        int i = 0, j = 0;
        while (!isAnything && (i < before.Entities.Length || j < after.Entities.Length))
        {
            BoundEntity? old = i < before.Entities.Length ? before.Entities[i] : null, now = j < after.Entities.Length ? after.Entities[j] : null;
            if (old is not null && now is not null && old.Id == now.Id)
            {
                if (!EntityFace.AreSame(old, now))
                    Add(old, now);
                i++;
                j++;
            }
            else if (old is not null && after.Find(old.Id) is null)
            {
                Add(old);
                i++;
            }
            else if (now is not null && before.Find(now.Id) is null)
            {
                Add(now);
                j++;
            }
            else
            {
                isAnything = true;
            }
        }
    }

    private void Add(params BoundEntity[] seen)
    {
        foreach (BoundEntity entity in seen)
        {
            ids.Add(entity.Id);
            isAnything |= !EntityFace.AddWords(entity, words);
        }
    }
}
