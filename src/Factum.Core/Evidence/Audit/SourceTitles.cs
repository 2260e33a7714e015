using Factum.Binding;
using Factum.Text;

namespace Factum.Evidence.Audit;

/// <summary>What sentences call the project's sources when they make them speak: titles, other names, publishers, initials.</summary>
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

        return found;
    }

    private static string WithoutArticle(string title) => title.StartsWith("The ", StringComparison.Ordinal) ? title.Substring(4) : title;

    private static string Initials(string title) => new([.. title.Split(' ').Where(word => word.Length > 0 && Unicode.IsUpper(word[0])).Select(word => word[0])]);
}
