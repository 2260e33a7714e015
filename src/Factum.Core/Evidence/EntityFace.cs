using Factum.Binding;
using Factum.Evidence.Naming;
using Factum.Kinds;
using Factum.Text;

namespace Factum.Evidence;

/// <summary>
/// What the evidence of other claims sees of an entity: its kind and names, whom it refers to, and of a source all that is said of it. Whoever reads
/// anything else of an entity that a text names has to add it here.
/// </summary>
internal static class EntityFace
{
    private static readonly string[] named = ["also-known-as", "publisher", "author"];

    public static bool AreSame(BoundEntity a, BoundEntity b)
    {
        if (ReferenceEquals(a, b))
            return true;
        if (!ReferenceEquals(a.Kind, b.Kind) || a.Title != b.Title)
            return false;
        using IEnumerator<BoundClaim> others = SeenOf(b).GetEnumerator();
        foreach (BoundClaim claim in SeenOf(a))
        {
            if (!others.MoveNext() || !AreSame(claim, others.Current))
                return false;
        }

        return !others.MoveNext();
    }

    /// <summary>
    /// The names by which texts are searched for a source, folded and with their initials, in order; none for what is no source. What else a text may
    /// call an entity is in <see cref="NamedEntity.Forms"/> and in <see cref="NameList"/>.
    /// </summary>
    public static IEnumerable<string> NamesOfSource(BoundEntity? entity)
    {
        if (entity?.Kind.Is("source") != true)
            yield break;
        foreach (string name in DeclaredNamesOf(entity))
        {
            string folded = FoldedText.Of(name.AsSpan()).ToString();
            yield return folded;
            yield return WithoutArticle(folded);
            yield return InitialsOf(name.Split(' '));
            yield return InitialsOf(WithoutArticle(name).Split(' '));
            yield return InitialsOf(NameForms.WordsOf(name));
        }
    }

    private static string WithoutArticle(string name) =>
        name.StartsWith("The ", StringComparison.Ordinal) || name.StartsWith("the ", StringComparison.Ordinal) ? name.Substring(4) : name;

    private static string InitialsOf(string[] words) => new([.. words.Where(word => word.Length > 0 && Unicode.IsUpper(word[0])).Select(word => word[0])]);

    private static IEnumerable<BoundClaim> SeenOf(BoundEntity entity)
    {
        bool isSource = entity.Kind.Is("source");
        foreach (BoundFact fact in entity.Facts)
        {
            if (!isSource && fact.Property.Name != "also-known-as" && fact.Property.Type.Scalar != ScalarType.Entity)
                continue;
            foreach (BoundClaim claim in fact.Claims)
                yield return claim;
        }
    }

    private static bool AreSame(BoundClaim a, BoundClaim b)
    {
        if (ReferenceEquals(a, b))
            return true;
        if (!ReferenceEquals(a.Property, b.Property) || a.Value.Presence != b.Value.Presence || a.Value.Text != b.Value.Text || a.Value.Choices.Length != b.Value.Choices.Length)
            return false;
        for (int i = 0; i < a.Value.Choices.Length; i++)
        {
            if (a.Value.Choices[i].IsNot != b.Value.Choices[i].IsNot || a.Value.Choices[i].Scalar.Text != b.Value.Choices[i].Scalar.Text)
                return false;
        }

        return true;
    }

    private static IEnumerable<string> DeclaredNamesOf(BoundEntity entity)
    {
        if (entity.Title is { } title)
            yield return title;
        foreach (string property in named)
        {
            foreach (BoundClaim claim in entity.FindFact(property)?.Claims ?? [])
            {
                foreach (ValueChoice choice in claim.Value.Choices)
                    yield return choice.Scalar.Text;
            }
        }
    }
}
