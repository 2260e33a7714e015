using Factum.Binding;
using Factum.Evidence.Naming.Words;

namespace Factum.Evidence.Naming;

/// <summary>The names of all entities of a project, by their first words.</summary>
internal sealed class NameIndex
{
    private readonly WordTable firstWords = new();
    private readonly List<List<NameForm>> forms = [];
    private readonly Dictionary<string, NamedEntity> entities = new(StringComparer.Ordinal);

    public NameIndex(FactSet facts)
    {
        foreach (BoundEntity entity in facts.Entities)
        {
            NamedEntity named = NameForms.Read(entity);
            entities[entity.Id] = named;
            foreach (NameForm form in NameForms.Of(named))
                Add(form);
        }
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
        NameMatch? best = null;
        foreach (NameForm form in forms[word])
        {
            if (NameMatch.Of(form, text, tokens, at) is { } match && (best is null || match.IsBetterThan(best)))
                best = match;
            else if (best is not null && NameMatch.Of(form, text, tokens, at) is { } other && other.IsAsGoodAs(best))
                best = best.With(form.Entity);
        }

        return best;
    }

    private void Add(NameForm form)
    {
        int word = firstWords.Add(WordFold.Of(form.Words[0].AsSpan()));
        if (word == forms.Count)
            forms.Add([]);
        forms[word].Add(form);
    }
}
