using Factum.Binding;
using Factum.Evidence.Naming;

namespace Factum.Evidence;

/// <summary>
/// Which entities are seen otherwise than before, and so which files have to look at their evidence again: those that mention one of them by its id,
/// and those that cite a document in which one of its names, old or new, may stand.
/// </summary>
internal sealed class NameChanges
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>For each name the words that a text has to have.</summary>
    private readonly List<uint[]> names = [];
    private readonly NameIndex before, after;
    private bool isAnything;

    private NameChanges(ProjectNames before, ProjectNames after)
    {
        this.before = before.Index;
        this.after = after.Index;
    }

    /// <returns>What changed, and the names of now; no change where they are the same object as before.</returns>
    public static (NameChanges? Changes, ProjectNames Names) Between(FactSet factsBefore, ProjectNames namesBefore, FactSet facts)
    {
        bool isSame = ReferenceEquals(factsBefore.Kinds, facts.Kinds) && factsBefore.Entities.Length == facts.Entities.Length;
        for (int i = 0; isSame && i < facts.Entities.Length; i++)
            isSame = factsBefore.Entities[i].Id == facts.Entities[i].Id && EntityFace.AreSame(factsBefore.Entities[i], facts.Entities[i]);
        if (isSame)
            return (null, namesBefore);
        ProjectNames names = new(facts, namesBefore);
        NameChanges changes = new(namesBefore, names);
        if (ReferenceEquals(factsBefore.Kinds, facts.Kinds))
            changes.Compare(factsBefore, facts);
        else
            changes.isAnything = true;
        return (changes, names);
    }

    public bool Concern(FileFacts file, IEnumerable<SourceDocument> documents)
    {
        if (isAnything)
            return true;
        foreach (SourceDocument document in documents)
        {
            if (document.Index is { } index && DocumentWords.Of(index) is var words && names.Exists(words.MayHave))
                return true;
        }

        return file.Mentioned.Overlaps(ids);
    }

    /// <summary>In one walk over both, since names that several share are theirs in the order of the entities: another order may change anything.</summary>
    private void Compare(FactSet factsBefore, FactSet facts)
    {
        int i = 0, j = 0;
        while (!isAnything && (i < factsBefore.Entities.Length || j < facts.Entities.Length))
        {
            BoundEntity? old = i < factsBefore.Entities.Length ? factsBefore.Entities[i] : null, now = j < facts.Entities.Length ? facts.Entities[j] : null;
            if (old is not null && now is not null && old.Id == now.Id)
            {
                if (!EntityFace.AreSame(old, now))
                    Add(now.Id, old, now);
                i++;
                j++;
            }
            else if (old is not null && facts.Find(old.Id) is null)
            {
                Add(old.Id, old, null);
                i++;
            }
            else if (now is not null && factsBefore.Find(now.Id) is null)
            {
                Add(now.Id, null, now);
                j++;
            }
            else
            {
                isAnything = true;
            }
        }
    }

    private void Add(string id, BoundEntity? old, BoundEntity? now)
    {
        ids.Add(id);
        foreach (NameForm form in (before.Find(id)?.Forms ?? []).Concat(after.Find(id)?.Forms ?? []))
        {
            if (IsConcerned(form, id))
                Add([.. form.Words.Take(2).Select(word => DocumentWords.In(word).Take(1)).SelectMany(first => first)]);
        }

        string[] ofOld = [.. EntityFace.NamesOf(old)], ofNow = [.. EntityFace.NamesOf(now)];
        bool isReordered = new HashSet<string>(ofOld, StringComparer.Ordinal).SetEquals(ofNow) && !ofOld.SequenceEqual(ofNow);
        bool areAllConcerned = isReordered || !ReferenceEquals(old?.Kind, now?.Kind);
        foreach (string name in ofOld.Concat(ofNow).Where(name => name.Length > 0))
        {
            if (areAllConcerned || !(ofOld.Contains(name) && ofNow.Contains(name)))
                Add(DocumentWords.In(name));
        }
    }

    /// <summary>Of a name that very many share only a few are told; the others' do not matter.</summary>
    private bool IsConcerned(NameForm form, string id)
    {
        IReadOnlyList<NameForm> old = before.FormsBeside(form), now = after.FormsBeside(form);
        return old.Count != now.Count || old.Concat(now).Any(beside => beside.Entity.Id == id)
            || old.Zip(now, (a, b) => a.Entity.Id == b.Entity.Id && a.Rank == b.Rank && a.Words.SequenceEqual(b.Words)).Any(isSame => !isSame);
    }

    /// <summary>Any text may have a name without a word that is known.</summary>
    private void Add(uint[] words)
    {
        isAnything |= words.Length == 0;
        names.Add(words);
    }
}
