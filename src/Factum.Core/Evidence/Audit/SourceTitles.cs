using Factum.Binding;
using Factum.Text;

namespace Factum.Evidence.Audit;

/// <summary>
/// What sentences call the project's sources when they make them speak: titles, other names, publishers, initials; and those people and
/// organisations that have a word for a name, <c>the police</c>, which elsewhere in a text need not mean them.
/// </summary>
internal sealed class SourceTitles(FactSet facts)
{
    public IReadOnlyList<(string Name, string Source)> All { get; } = Read(facts);

    private static List<(string Name, string Source)> Read(FactSet facts)
    {
        List<(string, string)> found = [];
        foreach (BoundEntity source in facts.Entities.Where(entity => entity.Kind.Is("source")))
        {
            IEnumerable<string> titles = new[] { "publisher", "also-known-as" }.SelectMany(property => source.FindFact(property)?.Claims.SelectMany(claim => claim.Value.Choices.Select(choice => choice.Scalar.Text)) ?? []);
            foreach (string title in titles.Append(source.Title ?? "").Select(WithoutArticle).Where(title => title.Length > 2))
            {
                found.Add((FoldedText.Of(title.AsSpan()).ToString(), source.Id));
                if (Initials(title) is { Length: > 2 } initials)
                    found.Add((initials, source.Id));
            }
        }

        foreach (BoundEntity entity in facts.Entities.Where(HasWordForName))
            found.Add((FoldedText.Of(entity.Title.AsSpan()).ToString(), entity.Id));
        return found;
    }

    /// <summary>True where a text names the one by a word in small letters.</summary>
    public static bool HasWordForName(BoundEntity entity) =>
        entity.Title is { Length: > 2 } title && Unicode.ToLower(title[0]) == title[0] && Unicode.IsLetter(title[0]) && (entity.Kind.Is("person") || entity.Kind.Is("organisation"));

    private static string WithoutArticle(string title) => title.StartsWith("The ", StringComparison.Ordinal) ? title.Substring(4) : title;

    private static string Initials(string title) => new([.. title.Split(' ').Where(word => word.Length > 0 && Unicode.IsUpper(word[0])).Select(word => word[0])]);
}
