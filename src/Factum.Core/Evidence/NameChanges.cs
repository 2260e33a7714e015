using Factum.Binding;
using Factum.Evidence.Naming;
using Factum.Text;

namespace Factum.Evidence;

/// <summary>
/// Which entities are seen otherwise than before, and so which files have to look at their evidence again: those that mention one of them by its id,
/// and those for whose evidence a text was read (<see cref="NameTrail"/>) in which the names of before and of now do not find the same.
/// </summary>
internal sealed class NameChanges
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>Of each name the runs that a text has to have: of those that sentences are read for, and of those of sources.</summary>
    private readonly List<uint[]> forms = [], ofSources = [];

    /// <summary>Names that stand in lists, as a text has to have them.</summary>
    private readonly List<string> listed = [];
    private readonly ProjectNames before, after;
    private bool isAnything;

    private NameChanges(ProjectNames before, ProjectNames after)
    {
        this.before = before;
        this.after = after;
    }

    /// <returns>What changed, and the names of now; no change where they are the same object as before.</returns>
    public static (NameChanges? Changes, ProjectNames Names) Between(FactSet factsBefore, ProjectNames namesBefore, FactSet facts)
    {
        bool isSame = ReferenceEquals(factsBefore.Kinds, facts.Kinds) && factsBefore.Entities.Length == facts.Entities.Length;
        for (int i = 0; isSame && i < facts.Entities.Length; i++)
            isSame = ReferenceEquals(factsBefore.Entities[i], facts.Entities[i]) || (factsBefore.Entities[i].Id == facts.Entities[i].Id && EntityFace.AreSame(factsBefore.Entities[i], facts.Entities[i]));
        if (isSame)
            return (null, namesBefore);
        ProjectNames names = namesBefore.After(factsBefore, facts);
        NameChanges changes = new(namesBefore, names);
        if (ReferenceEquals(factsBefore.Kinds, facts.Kinds))
            changes.Compare(factsBefore, facts);
        else
            changes.isAnything = true;
        return (changes, names);
    }

    public bool Concern(FileEvidence file)
    {
        if (isAnything || file.File.Mentioned.Overlaps(ids))
            return true;
        NameTrail trail = file.Names;
        foreach (WordRuns read in trail.Read)
        {
            if (IsReadOtherwise(read) || ofSources.Exists(read.MayHave))
                return true;
        }

        return listed.Count > 0 && (trail.Listed.Any(IsListedOtherwise) || trail.Speaking.Any(IsSpokenByOther));
    }

    private bool IsReadOtherwise(WordRuns read)
    {
        HashSet<TextSpan>? seen = null;
        foreach (uint[] form in forms)
        {
            foreach (TextSpan part in read.PartsWith(form))
            {
                if ((seen ??= []).Add(part) && IsReadOtherwise(read.Text, part))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether another name begins at any word, or the same is that of somebody who changed.</summary>
    private bool IsReadOtherwise(ReadOnlySpan<char> text, TextSpan part)
    {
        SentenceToken[] tokens = SentenceTokens.Of(text, part);
        for (int i = 0; i < tokens.Length; i++)
        {
            NameMatch? old = before.Index.Match(text, tokens, i), now = after.Index.Match(text, tokens, i);
            if (old is null && now is null)
                continue;
            if (old is null || now is null || !old.IsSameAs(now) || now.Entities.Any(entity => ids.Contains(entity.Id)))
                return true;
        }

        return false;
    }

    private bool IsListedOtherwise(string text) => HasListed(text) && !before.List.In(text).SequenceEqual(after.List.In(text));

    /// <summary>Whoever speaks is asked for titles and references too, which the file need not mention.</summary>
    private bool IsSpokenByOther(string text) =>
        HasListed(text) && after.Speakers.NamedIn(text).ToList() is var named && (named.Exists(ids.Contains) || !before.Speakers.NamedIn(text).SequenceEqual(named));

    private bool HasListed(string text)
    {
        foreach (string name in listed)
        {
            if (text.IndexOf(name, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>In one walk over both, since names that several share are theirs in the order of the entities: another order may change anything.</summary>
    private void Compare(FactSet factsBefore, FactSet facts)
    {
        int i = 0, j = 0;
        while (!isAnything && (i < factsBefore.Entities.Length || j < facts.Entities.Length))
        {
            BoundEntity? old = i < factsBefore.Entities.Length ? factsBefore.Entities[i] : null, now = j < facts.Entities.Length ? facts.Entities[j] : null;
            if (ReferenceEquals(old, now) || (old is not null && now is not null && old.Id == now.Id))
            {
                if (!ReferenceEquals(old, now) && !EntityFace.AreSame(old!, now!))
                    Add(now!.Id, old, now);
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
        foreach (NameForm form in (before.Index.Find(id)?.Forms ?? []).Concat(after.Index.Find(id)?.Forms ?? []))
        {
            if (IsConcerned(form, id))
                Add(form.Words, forms);
        }

        bool isOtherKind = !ReferenceEquals(old?.Kind, now?.Kind);
        listed.AddRange(Changed(NameList.FoldedNamesOf(old), NameList.FoldedNamesOf(now), isOtherKind));
        foreach (string name in Changed(EntityFace.NamesOfSource(old), EntityFace.NamesOfSource(now), isOtherKind))
        {
            listed.Add(name);
            Add([name], ofSources);
        }
    }

    /// <summary>The names that only one of the two has; all where they are in another order, or may serve for something else.</summary>
    private static IEnumerable<string> Changed(IEnumerable<string> old, IEnumerable<string> now, bool areAll)
    {
        string[] ofOld = [.. old], ofNow = [.. now];
        areAll |= new HashSet<string>(ofOld, StringComparer.Ordinal).SetEquals(ofNow) && !ofOld.SequenceEqual(ofNow);
        return ofOld.Concat(ofNow).Where(name => name.Length > 0 && (areAll || !(ofOld.Contains(name) && ofNow.Contains(name))));
    }

    /// <summary>Of a name that very many share only a few are told; the others' do not matter.</summary>
    private bool IsConcerned(NameForm form, string id)
    {
        IReadOnlyList<NameForm> old = before.Index.FormsBeside(form), now = after.Index.FormsBeside(form);
        return old.Count != now.Count || old.Concat(now).Any(beside => beside.Entity.Id == id)
            || old.Zip(now, (a, b) => a.Entity.Id == b.Entity.Id && a.Rank == b.Rank && a.Words.SequenceEqual(b.Words)).Any(isSame => !isSame);
    }

    /// <summary>Any text may have a name without a word that is known.</summary>
    private void Add(string[] words, List<uint[]> names)
    {
        uint[] runs = WordRuns.In(words);
        isAnything |= runs.Length == 0;
        if (runs.Length > 0)
            names.Add(runs);
    }
}
