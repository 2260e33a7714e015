using System.Globalization;
using System.Text;

namespace Factum.Benchmarks.Synthetic;

/// <summary>A project of people and firms that do not exist: the same for the same sizes and seed.</summary>
internal sealed class SyntheticProject
{
    public const int ClaimsPerEntity = 5;

    private readonly Random random;

    private SyntheticProject(int seed) => random = new Random(seed);

    public required IReadOnlyList<SyntheticFile> Files { get; init; }

    public int Claims => Files.Sum(file => file.Entities.Count * ClaimsPerEntity);

    /// <summary>Claims are dealt out evenly; the first <paramref name="documents"/> files have a document that holds their quotes.</summary>
    public static SyntheticProject Create(int files, int claims, int documents, int seed = 20_251)
    {
        int entities = Math.Max(claims / ClaimsPerEntity, 2);
        List<SyntheticFile> list = [];
        SyntheticProject project = new(seed) { Files = list };
        for (int file = 0; file < files; file++)
        {
            int first = (int)((long)entities * file / files);
            int end = (int)((long)entities * (file + 1) / files);
            List<SyntheticEntity> part = [];
            for (int index = first; index < end; index++)
                part.Add(index % 2 == 0 ? project.Person(index, entities) : project.Firm(index));
            list.Add(new SyntheticFile(file, part, file < documents));
        }

        return project;
    }

    private SyntheticEntity Person(int index, int entities)
    {
        string title = PersonTitle(index);
        int firm = index + 1 < entities ? index + 1 : index - 1;
        int year = 1940 + random.Next(60);
        string town = Pick(Vocabulary.Towns), post = Pick(Vocabulary.Posts), saying = Pick(Vocabulary.Sayings);
        return new SyntheticEntity("person", NameOf(title), title,
        [
            new("born", new YearValue(year), $"{title} was born in {Number(year)}"),
            new("role", new TextValue(post), $"{title} is the {post} of {FirmTitle(firm)}") { At = NameOf(FirmTitle(firm)) },
            new("home", new TextValue(town), $"{title} lives in {town}"),
            new("founder-of", new NameValue(NameOf(FirmTitle(firm))), $"{title} founded {FirmTitle(firm)}"),
            new("says", new TextValue(saying), $"{title} says that {saying}"),
        ]);
    }

    private SyntheticEntity Firm(int index)
    {
        string title = FirmTitle(index);
        int year = 1960 + random.Next(60), people = 50 * (1 + random.Next(90)), million = 2 + random.Next(900);
        string trade = Pick(Vocabulary.Trades);
        return new SyntheticEntity("firm", NameOf(title), title,
        [
            new("founded", new YearValue(year), $"{title} was founded in {Number(year)}"),
            new("sector", new TextValue(trade), $"{title} lives on {trade}"),
            new("headcount", new CountValue(people), $"{title} employs {Number(people)} people"),
            new("revenue", new MoneyValue(million, "EUR"), $"{title} earned {Number(million)} million EUR"),
            new("run-by", new NameValue(NameOf(PersonTitle(index - 1))), $"{title} is run by {PersonTitle(index - 1)}"),
        ]);
    }

    private static string PersonTitle(int index) => $"{At(Vocabulary.FirstNames, index)} {At(Vocabulary.MiddleNames, index)} {At(Vocabulary.LastNames, index)}{Suffix(index)}";

    private static string FirmTitle(int index) => $"{At(Vocabulary.LastNames, index)} {At(Vocabulary.MiddleNames, index)} {At(Vocabulary.FirstNames, index)} Works{Suffix(index)}";

    private static string Suffix(int index)
    {
        int round = index / (Vocabulary.FirstNames.Length * Vocabulary.MiddleNames.Length * Vocabulary.LastNames.Length);
        return round == 0 ? "" : " the " + (round + 1).ToString(CultureInfo.InvariantCulture) + "th";
    }

    private static string NameOf(string title) => title.ToLowerInvariant().Replace(' ', '-');

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string At(string[] words, int index) => words[index % words.Length];

    private string Pick(string[] words) => words[random.Next(words.Length)];
}

/// <summary>A fact file with its source, and perhaps the source's document.</summary>
internal sealed record SyntheticFile(int Index, IReadOnlyList<SyntheticEntity> Entities, bool HasDocument)
{
    public string Source => string.Create(CultureInfo.InvariantCulture, $"paper-{Index}");

    public string Path => string.Create(CultureInfo.InvariantCulture, $"facts/paper-{Index:D5}.facts");

    public string DocumentPath => string.Create(CultureInfo.InvariantCulture, $"documents/paper-{Index:D5}.txt");

    public string Document
    {
        get
        {
            StringBuilder builder = new();
            foreach (SyntheticEntity entity in Entities)
            {
                foreach (SyntheticClaim claim in entity.Claims)
                    builder.Append(claim.Quote).Append(".\n");
                builder.Append('\n');
            }

            return builder.ToString();
        }
    }
}

internal sealed record SyntheticEntity(string Kind, string Name, string Title, IReadOnlyList<SyntheticClaim> Claims);

internal sealed record SyntheticClaim(string Property, SyntheticValue Value, string Quote)
{
    /// <summary>The qualifier <c>at</c>.</summary>
    public string? At { get; init; }
}

internal abstract record SyntheticValue;

internal sealed record TextValue(string Text) : SyntheticValue;

internal sealed record NameValue(string Name) : SyntheticValue;

internal sealed record YearValue(int Year) : SyntheticValue;

internal sealed record CountValue(int Count) : SyntheticValue;

internal sealed record MoneyValue(int Millions, string Currency) : SyntheticValue;
