using Factum.Binding;
using Factum.Evidence.Naming.Words;

namespace Factum.Evidence.Naming;

/// <summary>The names of all entities of a project, by their first words.</summary>
internal sealed class NameIndex
{
    private const int MostBetween = 4;

    /// <summary>In place of the number of a second word.</summary>
    private const int Alone = -1;
    private readonly WordTable firstWords, laterWords;
    private readonly PartedMap<long, SharedName> names;
    private readonly PartedMap<string, NamedEntity> entities;

    private NameIndex(WordTable firstWords, WordTable laterWords, PartedMap<long, SharedName> names, PartedMap<string, NamedEntity> entities)
    {
        this.firstWords = firstWords;
        this.laterWords = laterWords;
        this.names = names;
        this.entities = entities;
    }

    public static NameIndex Of(FactSet facts) =>
        new NameIndex(new WordTable(), new WordTable(), new(EqualityComparer<long>.Default), new(StringComparer.Ordinal)).With([.. facts.Entities.Select(entity => ((BoundEntity?)null, (BoundEntity?)entity))], facts);

    /// <summary>The index after an edit: what it leaves is shared.</summary>
    public NameIndex After(IReadOnlyList<(BoundEntity? Old, BoundEntity? Now)> changes, FactSet facts) =>
        firstWords.HasOutgrown(entities.Count) || laterWords.HasOutgrown(entities.Count) ? Of(facts) : new NameIndex(firstWords.Copy(), laterWords.Copy(), names, entities).With(changes, facts);

    /// <summary>The names that a text is held against where it may have this one.</summary>
    public IReadOnlyList<NameForm> FormsBeside(NameForm form)
    {
        int word = firstWords.Find(form.Words[0].AsSpan());
        int later = form.Words.Length == 1 ? Alone : laterWords.Find(form.Words[1].AsSpan());
        return word >= 0 && (later >= 0 || form.Words.Length == 1) ? FormsOf(word, later) : [];
    }

    public NamedEntity? Find(string id) => entities.Find(id);

    /// <summary>The longest name that begins at a token, with all whose name it is.</summary>
    public NameMatch? Match(ReadOnlySpan<char> text, SentenceToken[] tokens, int at)
    {
        if (tokens[at].Shape is not (TokenShape.Word or TokenShape.Number))
            return null;
        int word = firstWords.Find(text.Slice(tokens[at].Start, tokens[at].End - tokens[at].Start));
        if (word < 0)
            return null;
        NameMatch? best = Better(null, FormsOf(word, Alone), text, tokens, at);
        for (int i = at + 1; i < tokens.Length && i <= at + MostBetween; i++)
        {
            if (tokens[i].Shape is TokenShape.Word or TokenShape.Number && laterWords.Find(text.Slice(tokens[i].Start, tokens[i].End - tokens[i].Start)) is >= 0 and int later)
                best = Better(best, FormsOf(word, later), text, tokens, at);
        }

        return best;
    }

    private static NameMatch? Better(NameMatch? best, NameForm[] forms, ReadOnlySpan<char> text, SentenceToken[] tokens, int at)
    {
        foreach (NameForm form in forms)
        {
            if (NameMatch.Of(form, text, tokens, at) is not { } match)
                continue;
            if (best is null || match.IsBetterThan(best))
                best = match;
            else if (match.IsAsGoodAs(best))
                best = Both(best, match);
        }

        return best;
    }

    /// <summary>A source that is titled like the one it is about lends nobody its name: the text speaks of the other.</summary>
    private static NameMatch Both(NameMatch a, NameMatch b)
    {
        if (a.Entities is [{ IsSource: true }] != b.Entities[0].IsSource)
            return b.Entities[0].IsSource ? a : b;
        return a.With(b.Entities[0]);
    }

    private NameForm[] FormsOf(int word, int later) => names.Find(KeyOf(word, later))?.Told ?? [];

    private static long KeyOf(int word, int later) => ((long)word << 32) | (uint)later;

    private long KeyOf(NameForm form) =>
        KeyOf(firstWords.Add(WordFold.Of(form.Words[0].AsSpan())), form.Words.Length == 1 ? Alone : laterWords.Add(WordFold.Of(form.Words[1].AsSpan())));

    private NameIndex With(IReadOnlyList<(BoundEntity? Old, BoundEntity? Now)> changes, FactSet facts)
    {
        Dictionary<long, List<NameForm>> came = [];
        Dictionary<string, NamedEntity?> changed = new(StringComparer.Ordinal);
        foreach ((BoundEntity? old, BoundEntity? now) in changes)
        {
            string id = (now ?? old)!.Id;
            NamedEntity? named = now is null ? null : NameForms.Read(now);
            changed.Add(id, named);
            foreach (NameForm form in entities.Find(id)?.Forms ?? [])
                FormsIn(came, KeyOf(form));
            foreach (NameForm form in named?.Forms ?? [])
                FormsIn(came, KeyOf(form)).Add(form);
        }

        EntityLists lists = new(facts, [.. changed.Keys]);
        Dictionary<long, SharedName?> shared = [];
        foreach (KeyValuePair<long, List<NameForm>> name in came)
        {
            List<NameForm> forms = names.Find(name.Key) is { } known ? lists.Merge(known.All, name.Value, form => form.Entity.Id) : name.Value;
            shared.Add(name.Key, forms.Count == 0 ? null : new SharedName(forms));
        }

        return new NameIndex(firstWords, laterWords, names.With(shared), entities.With(changed));
    }

    private static List<NameForm> FormsIn(Dictionary<long, List<NameForm>> names, long key)
    {
        if (!names.TryGetValue(key, out List<NameForm>? forms))
            names.Add(key, forms = []);
        return forms;
    }
}
