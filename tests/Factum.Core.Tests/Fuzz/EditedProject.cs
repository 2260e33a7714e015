using System.Globalization;
using System.Text;
using Factum.Evidence;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Core.Tests.Fuzz;

/// <summary>A project that is edited step by step; files whose text stays the same stay the same object, as in an editor.</summary>
internal sealed class EditedProject(Random random, bool ofNames = false)
{
    private static readonly string[] firstNames = ["Ada", "Bela", "Cora", "Dan"], lastNames = ["Quill", "Reeve", "Stone", "Quill Stone", "O'Dell"];
    private static readonly string[] firms = ["Tarn Works", "Quill Mills Ltd", "Stone Harbour", "Reeve and Sons"];
    private static readonly string[] sayings = ["was born in {0}", "founded {1} in {0}", "lives in Ostby, according to the Gazette", "runs {1}", "did not leave {1}", "owns {0} boats", "said the Herald was wrong"];

    /// <summary>Beside the others where names are edited: what a name has a part in some words away from it.</summary>
    private static readonly string[] sayingsOfNames =
    [
        "said that {2} owns {0} boats", "met {2}, who was born in {0}", "left early. She was born in {0}", "came with {2}. He runs {1}", "(QM) sold {0} boats. QM runs {1}", "and {2}, according to {3}, own {0} boats",
        "lives in Ostby. The firm has {0} boats. They met {2}", "of {1} was, {3} reported, born in {0}", "'s brother {2} owns {0} boats", "left in {0}, and Ada joined",
    ];
    private static readonly string[] papers = ["the Gazette", "The Herald", "Paper 2", "Stone"];
    private readonly Dictionary<string, FileSyntax> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentText> documents = new(StringComparer.Ordinal);
    private readonly List<Entity> entities = [];
    private readonly List<string>[] sentences = [[], [], []];
    private readonly string[] sourceClaims = ["", "", ""];

    /// <summary>One for each file: where names are edited there are more files, each of which mentions few entities and reads of many.</summary>
    private readonly string[] notes = [.. Enumerable.Repeat("", ofNames ? 16 : 4)];
    private int lastNumber;
    private bool isNarrow, hasLock, isAmbiguous;
    private SourceFile? locked;

    public ProjectInput Next(CheckedSet? last)
    {
        for (int i = last is null ? 100 : random.Next(1, 3); i > 0; i--)
        {
            Edit();
            if (last is null)
                AddSentence(Pick(sentences));
        }

        if (random.Next(12) == 0)
            hasLock = !hasLock;
        Set("kinds.facts", $"extend person {{\n    owns number\n    seen date{(isNarrow ? " required" : "")}\n    nick text unique\n}}\n");
        Set("sources.facts", string.Concat(Enumerable.Range(0, 3).Select(i => $"source paper-{i} \"{(i == 0 ? "The Gazette" : i == 1 ? "The Herald" : "Paper 2")}\" {{\n    document \"d{i}.txt\"\n{sourceClaims[i]}}}\n")));
        for (int i = 0; i < notes.Length; i++)
            Set($"f{i}.facts", notes[i] + string.Concat(entities.Where(entity => entity.File == i).Select(Show)));
        for (int i = 0; i < 3; i++)
            SetDocument($"documents/d{i}.txt", string.Join("\n", sentences[i]));
        isAmbiguous ^= random.Next(16) == 0;
        SetDocument("documents/more/d1.txt", isAmbiguous ? "Ada Quill was born in 1990." : "");
        if (hasLock && last is not null && random.Next(3) == 0)
            locked = LockOf(last);
        return new ProjectInput { Files = [.. files.Values], Documents = [.. documents.Values], Lock = hasLock ? locked : null };
    }

    private static SourceFile? LockOf(CheckedSet last) =>
        last.Citations.Count == 0 ? null : new SourceFile("facts.lock", "factum-lock 2\nquote paper-0 00000000000000000000000000000000 1 1 0\n".AsMemory());

    private void Edit()
    {
        Entity? entity = entities.Count > 0 ? entities[random.Next(entities.Count)] : null;
        int edit = ofNames && random.Next(2) == 0 ? 2 : random.Next(16);
        if (entity is null || edit == 0 || entities.Count < 8)
            entities.Add(new Entity(Id(), random.Next(3) == 0 ? "firm" : "person") { File = random.Next(notes.Length), Title = Title() });
        else if (edit == 1)
            entities.Remove(entity);
        else if (edit == 2)
            entity.Title = random.Next(6) == 0 ? null : ofNames && entity.Title is { } known && random.Next(2) == 0 ? Retyped(known) : Title();
        else if (edit == 3)
            entity.File = random.Next(notes.Length);
        else if (edit == 4)
            entity.Kind = entity.Kind == "firm" ? "person" : "firm";
        else if (edit == 5)
            sourceClaims[random.Next(3)] = Pick(["", "    derives-from paper-1\n", "    derives-from paper-2\n", "    published 2001-05\n", "    published 2020\n", "    language \"en-AU\"\n", "    publisher \"Tarn Works\"\n", "    also-known-as \"Stone\"\n"]);
        else if (edit == 6)
            isNarrow = random.Next(6) == 0 ? !isNarrow : isNarrow;
        else if (edit == 7)
            notes[random.Next(notes.Length)] += "// a line\n";
        else if (edit == 8 && entity.Claims.Count > 0)
            entity.Claims.RemoveAt(random.Next(entity.Claims.Count));
        else if (edit == 9)
            AddSentence(Pick(sentences));
        else if (edit == 10 && Pick(sentences) is { Count: > 0 } document)
            document.RemoveAt(random.Next(document.Count));
        else
            entity.Claims.Add(Claim());
    }

    private void AddSentence(List<string> document)
    {
        string title = entities.Count > 0 && random.Next(2) == 0 ? entities[random.Next(entities.Count)].Title ?? "Nobody" : Title();
        string saying = Pick(ofNames && random.Next(2) == 0 ? sayingsOfNames : sayings);
        document.Insert(random.Next(document.Count + 1), $"{title} {string.Format(CultureInfo.InvariantCulture, saying, Number(), Pick(firms), Title(), Pick(papers))}.");
    }

    /// <summary>A letter more, a letter less, or another case of one, as somebody types.</summary>
    private string Retyped(string title)
    {
        int at = random.Next(title.Length);
        return random.Next(4) switch
        {
            0 => title.Insert(at, "Q"),
            1 => title + "s",
            2 when title.Length > 1 => title.Remove(at, 1),
            3 => title.Replace("Quill", "quill", StringComparison.Ordinal),
            _ => "The " + title,
        };
    }

    /// <summary>A quote with the author's own words in brackets in place of some of its first.</summary>
    private string Inserted(string quote)
    {
        string[] words = quote.Split(' ');
        return words.Length < 4 ? quote : $"[{Title()}] {string.Join(" ", words.Skip(random.Next(1, 3)))}";
    }

    private string Claim()
    {
        int source = random.Next(3);
        string quote = sentences[source].Count > 0 ? sentences[source][random.Next(sentences[source].Count)].TrimEnd('.') : "Nothing";
        string cited = random.Next(ofNames ? 12 : 8) switch
        {
            0 => "",
            1 => $"[paper-{source}]",
            2 => $"[paper-{source}: \"{quote} indeed\"]",
            3 => $"[paper-{source}: \"{quote[..Math.Min(7, quote.Length)].TrimEnd()} … {quote[^Math.Min(7, quote.Length)..].TrimStart()}\"]",
            8 => $"[paper-{source}: \"{Inserted(quote)}\"]",
            9 => $"[paper-{source}: \"{Cut(quote)}\"]",
            _ => $"[paper-{source}: \"{quote}\"]",
        };
        string said = random.Next(8) switch { 0 => "@reported(paper-1) ", 1 => "@alleged(" + Someone() + ") ", 2 => "@allow(FACT2004, \"so\") ", _ => "" };
        string value = random.Next(9) switch
        {
            0 => $"born {Number()}",
            1 => $"owns {random.Next(9)}",
            2 => $"founder-of {Someone()}",
            3 => $"home \"{Pick(firms)}\"",
            4 => $"also-known-as \"{Pick(firstNames)}\"",
            5 => $"nick \"{Pick(firstNames)}\"",
            6 => $"run-by {Someone()}",
            7 => $"owns at least {random.Next(9)}",
            _ => $"seen {Number()}",
        };
        return $"{(said.Length > 0 ? "    " + said.Trim() + "\n" : "")}    {value} {cited}\n";
    }

    /// <summary>A quote that leaves out words from its middle, names among them.</summary>
    private static string Cut(string quote)
    {
        string[] words = quote.Split(' ');
        return words.Length < 5 ? quote : $"{words[0]} … {words[^2]} {words[^1]}";
    }

    private string Show(Entity entity)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{entity.Kind} {entity.Id}{(entity.Title is { } title ? $" \"{title}\"" : "")} {{\n");
        foreach (string claim in entity.Claims)
            text.Append(claim);
        return text.Append("}\n").ToString();
    }

    private string Id() => random.Next(5) == 0 && entities.Count > 0 ? entities[random.Next(entities.Count)].Id : random.Next(8) == 0 ? string.Create(CultureInfo.InvariantCulture, $"e-{random.Next(lastNumber + 1)}") : string.Create(CultureInfo.InvariantCulture, $"e{lastNumber++}");

    private string Someone() => entities.Count > 0 ? entities[random.Next(entities.Count)].Id : "nobody";

    private string Title() => random.Next(3) == 0 ? Pick(firms) : Pick(firstNames) + " " + Pick(lastNames);

    private string Number() => (1990 + random.Next(6)).ToString(CultureInfo.InvariantCulture);

    private T Pick<T>(T[] items) => items[random.Next(items.Length)];

    private void Set(string path, string text)
    {
        if (text.Length == 0)
            files.Remove(path);
        else if (!files.TryGetValue(path, out FileSyntax? known) || known.File.Text.ToString() != text)
            files[path] = Parser.Parse(new SourceFile(path, text.AsMemory()));
    }

    private void SetDocument(string path, string text)
    {
        if (text.Length == 0)
            documents.Remove(path);
        else if (!documents.TryGetValue(path, out DocumentText? known) || known.File.Text.ToString() != text)
            documents[path] = new DocumentText(new SourceFile(path, text.AsMemory()));
    }

    private sealed class Entity(string id, string kind)
    {
        public string Id { get; } = id;

        public string Kind { get; set; } = kind;

        public string? Title { get; set; }

        public int File { get; set; }

        public List<string> Claims { get; } = [];
    }
}
