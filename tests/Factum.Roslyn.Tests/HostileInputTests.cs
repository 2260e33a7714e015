using System.Globalization;
using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Factum.Roslyn;

/// <summary>Whatever the texts hold: no exception of generator or analyzer, and no C# error out of generated code (<see cref="RoslynRun"/> demands both).</summary>
public sealed class HostileInputTests
{
    private const int Depth = 20_000;

    private static readonly string[] seeds =
    [
        "source s \"S\" {\n    document \"s.txt\"\n    derives-from t [\"x\"]\n}\nsource t \"T\"\naccording to s\n",
        "person ada \"Ada Byron\" {\n    @reported(s)\n    age about 28 since 1815~ [\"Ada … 28\", \"x\"] [against t, line 3-4: \"y\"]\n    home \"a\" or \"b\", not \"c\"\n}\n",
        "kind ship : firm \"ships\" {\n    /// Metres.\n    length integer bounded from 1 to 500\n    owner person | firm many required\n    state one of (afloat, sunk) changes with (at text required)\n}\n",
        "extend person {\n    height number bounded matches \"[0-9]+\"\n}\nrule \"r\" for person: not exists(age) or age > 3 and count(home) < 2\n",
        "rate 1 USD = about 86.0 INR on 2025-06 [s: \"x\"]\noffer o {\n    amount between 10 and 20 million USD per \"year\"\n    status proposed of \"x\"\n    made 201X or unknown\n}\n",
    ];

    private static readonly string[] inserts =
        ["{", "}", "[", "]", "(", ")", "\"", "\\", "@", "///", "//", ",", "or", "not", "none", "unknown", "between", "kind", "extend", "person", "class", "object", "1e999", "99999999999999999999999999999999 USD", "-5%", "0000-00-00", "\0", "\uD800", "\u2028", "\r", "\n", "*/", "\"\"\"", "<https://x>", "…", "é", "😀", "ada ", "Facts", "to-string", "get-hash-code", "with", "equality-contract"];

    private static readonly Gen<string> mutated =
        from text in Gen.Int[0, seeds.Length - 1].Select(index => seeds[index]).Array[1, 4].Select(string.Concat)
        from edits in Gen.Select(Gen.Double.Unit, Gen.Int[0, 12], Gen.Int[0, inserts.Length - 1].Select(index => inserts[index])).Array[0, 8]
        select edits.Aggregate(text, (current, edit) => Mutate(current, edit.Item1, edit.Item2, edit.Item3));

    [Fact]
    public void Mutated_files_break_nothing() => Gen.Select(mutated, mutated).Sample(
        (one, other) =>
        {
            RoslynRun run = RoslynRun.Generate($"=== a.facts\n{one}\n=== b.facts\n{other}\n=== documents/s.txt\nAda Byron is 28.\n");
            run.AnalyzeAsync().GetAwaiter().GetResult();
        },
        iter: Iterations,
        threads: 2);

    [Fact]
    public async Task Binary_texts_break_nothing()
    {
        byte[] bytes = new byte[20_000];
        new Random(20261123).NextBytes(bytes);
        foreach (Encoding encoding in (Encoding[])[Encoding.UTF8, Encoding.Latin1, Encoding.Unicode])
            await AnalyzeAsync(encoding.GetString(bytes), encoding.GetString(bytes));
    }

    [Fact]
    public async Task Deep_brackets_break_nothing() => await AnalyzeAsync("rule \"deep\" for person: " + new string('(', Depth) + "age > 1" + new string(')', Depth), "");

    [Fact]
    public async Task Many_negations_break_nothing() => await AnalyzeAsync("rule \"deep\" for person: " + string.Concat(Enumerable.Repeat("not ", Depth)) + "exists(age)", "");

    [Fact]
    public async Task Many_choices_break_nothing() => await AnalyzeAsync("person p \"P\" {\n    home " + string.Join(" or ", Enumerable.Range(0, Depth).Select(i => $"\"x{i}\"")) + "\n}\n", "");

    [Fact]
    public async Task A_long_line_of_kinds_breaks_nothing() => await AnalyzeAsync(string.Concat(Enumerable.Range(0, 200).Select(i => $"kind k{i} \"k{i}s\" : k{i + 1} {{\n}}\n")), "");

    [Fact]
    public async Task A_kind_that_is_its_own_base_breaks_nothing() =>
        await AnalyzeAsync("kind a \"as\" : b {\n}\nkind b \"bs\" : a {\n}\nkind person \"persons\" : person {\n}\na x \"X\"\n", "");

    [Fact]
    public async Task A_document_of_fifty_megabytes_breaks_nothing()
    {
        StringBuilder text = new();
        while (text.Length < 50_000_000)
            text.Append("Nobody in this long text says anything about her, and every line of it is like the one before. ").Append(text.Length).Append('\n');
        text.Append("Ada Byron, the 28-year-old engineer, leads the works.\n");
        await AnalyzeAsync("source s \"S\" {\n    document \"s.txt\"\n}\nperson ada \"Ada Byron\" {\n    age 28 [s: \"Ada Byron, the 28-year-old engineer\"]\n}\n", text.ToString());
    }

    [Fact]
    public async Task A_file_of_twenty_thousand_claims_breaks_nothing()
    {
        StringBuilder text = new();
        for (int i = 0; i < 4_000; i++)
            text.Append(CultureInfo.InvariantCulture, $"person p{i} \"Person {i}\" {{\n    age {i % 100}\n    home \"a\", \"b\", \"c\"\n    works-with p{(i * 7) % 4_000}\n}}\n");
        await AnalyzeAsync(text.ToString(), "");
    }

    private static long Iterations => long.TryParse(Environment.GetEnvironmentVariable("FACTUM_FUZZ"), out long set) ? set : 25;

    private static async Task AnalyzeAsync(string facts, string document)
    {
        RoslynProject project = RoslynProject.Create("=== Program.cs\nclass Program { }");
        RoslynRun run = RoslynRun.Generate(project.With(
        [
            new TestText(RoslynProject.Directory + "a.facts", SourceText.From(facts)),
            new TestText(RoslynProject.Directory + "documents/s.txt", SourceText.From(document)),
        ]));
        await run.AnalyzeAsync();
    }

    private static string Mutate(string text, double at, int length, string insert)
    {
        int start = (int)(at * text.Length);
        return text[..start] + insert + text[Math.Min(text.Length, start + length)..];
    }
}
