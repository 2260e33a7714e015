using Factum.Binding;
using Factum.Evidence.Naming.Words;

namespace Factum.Evidence.Naming;

/// <summary>The names of all entities of a project, by their first words.</summary>
internal sealed class NameIndex
{
    private readonly WordTable firstWords = new();
    private const int MostBetween = 4, MostAlike = 16;
    private readonly WordTable laterWords = new();
    private readonly Dictionary<int, List<NameForm>> single = [];
    private readonly Dictionary<(int First, int Second), List<NameForm>> longer = [];
    private readonly Dictionary<string, NamedEntity> entities = new(StringComparer.Ordinal);

    public NameIndex(FactSet facts, NameIndex? previous = null)
    {
        foreach (BoundEntity entity in facts.Entities)
        {
            NamedEntity named = previous?.Find(entity.Id) is { } known && ReferenceEquals(known.Entity, entity) ? known : NameForms.Read(entity);
            entities[entity.Id] = named;
            foreach (NameForm form in named.Forms)
                Add(form);
        }
    }

    /// <summary>The names that a text is held against where it may have this one.</summary>
    public IReadOnlyList<NameForm> FormsBeside(NameForm form)
    {
        int word = firstWords.Find(form.Words[0].AsSpan());
        List<NameForm>? forms;
        if (form.Words.Length == 1)
            return single.TryGetValue(word, out forms) ? forms : [];
        return longer.TryGetValue((word, laterWords.Find(form.Words[1].AsSpan())), out forms) ? forms : [];
    }

    public NamedEntity? Find(string id) => entities.TryGetValue(id, out NamedEntity? entity) ? entity : null;

    /// <summary>The longest name that begins at a token, with all whose name it is.</summary>
    public NameMatch? Match(ReadOnlySpan<char> text, SentenceToken[] tokens, int at)
    {
        if (tokens[at].Shape is not (TokenShape.Word or TokenShape.Number))
            return null;
        int word = firstWords.Find(text.Slice(tokens[at].Start, tokens[at].End - tokens[at].Start));
        if (word < 0)
            return null;
        NameMatch? best = Better(null, single.TryGetValue(word, out List<NameForm>? alone) ? alone : [], text, tokens, at);
        for (int i = at + 1; i < tokens.Length && i <= at + MostBetween; i++)
        {
            if (tokens[i].Shape is TokenShape.Word or TokenShape.Number && laterWords.Find(text.Slice(tokens[i].Start, tokens[i].End - tokens[i].Start)) is >= 0 and int later
                && longer.TryGetValue((word, later), out List<NameForm>? forms))
                best = Better(best, forms, text, tokens, at);
        }

        return best;
    }

    private static NameMatch? Better(NameMatch? best, List<NameForm> forms, ReadOnlySpan<char> text, SentenceToken[] tokens, int at)
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

    private void Add(NameForm form)
    {
        int word = firstWords.Add(WordFold.Of(form.Words[0].AsSpan()));
        List<NameForm>? forms;
        if (form.Words.Length > 1)
        {
            (int, int) key = (word, laterWords.Add(WordFold.Of(form.Words[1].AsSpan())));
            if (!longer.TryGetValue(key, out forms))
                longer.Add(key, forms = []);
            forms.Add(form);
            return;
        }

        if (!single.TryGetValue(word, out forms))
            single.Add(word, forms = []);

        // A first name that very many share tells no more than one that a few share.
        if (form.Rank is not (NameRank.FirstName or NameRank.Surname) || forms.Count < MostAlike)
            forms.Add(form);
    }
}
